import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceStyles } from '../../../src/core/citations/references/format-reference.ts';
import { versionNameSchema } from '../../../src/core/corrections/passage-version.ts';
import { reportIdSchema } from '../../../src/core/conversation/reader-report.ts';
import { conversationIdSchema } from '../../../src/core/conversation/conversation.ts';
import { localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { languages } from '../../../src/core/passages/language.ts';
import {
  entityIdSchema,
  passageIdSchema,
  sourceIdSchema,
  statusSchema,
  topicIdSchema,
} from '../../../src/core/passages/passage.ts';
import type { PictureRequest } from '../../../src/core/pictures/picture-request.ts';
import { sides } from '../../../src/core/passages/side.ts';
import { formatCustomId, type CustomId } from '../../../src/discord/components/custom-id.ts';
import { digestKeyIn, parseCustomId } from '../../../src/discord/components/parse-custom-id.ts';
import { limits } from '../../../src/discord/sending/limits.ts';
import { conversationIdOf } from '../../support/records.ts';

const slug = fc
  .stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .filter((text) => text.length >= 1 && text.length <= 64);
const passage = slug.map((text) => passageIdSchema.parse(text));
const topic = slug.map((text) => topicIdSchema.parse(text));
const side = fc.constantFrom(...sides);
const version = fc.stringMatching(/^[0-9a-f]{8}$/).map((text) => versionNameSchema.parse(text));
const snowflake = fc.stringMatching(/^[1-9]\d{16,19}$/);
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => localDateSchema.parse(new Date(days * 86_400_000).toISOString().slice(0, 10)));
const conversation = fc.oneof(
  fc
    .tuple(fc.constantFrom('ask', 'thread', 'direct'), snowflake)
    .map(([place, id]) => conversationIdOf(`${place}:${id}`)),
  fc.tuple(snowflake, day).map(([id, date]) => conversationIdOf(`digest:${id}:${date}`)),
);

const picture: fc.Arbitrary<PictureRequest> = fc.oneof(
  fc.record({ of: fc.constant('chart'), id: slug }),
  fc.record({
    of: fc.constant('map'),
    topic: fc.option(topic, { nil: undefined }),
    status: fc.option(fc.constantFrom(...statusSchema.options), { nil: undefined }),
  }),
  fc.record({
    of: fc.constant('timeline'),
    entity: slug.map((text) => entityIdSchema.parse(text)),
  }),
);
const shownHash = fc.stringMatching(/^[0-9a-f]{8}$/);

const ids: fc.Arbitrary<CustomId> = fc.oneof(
  fc.record({ name: fc.constantFrom('picture', 'table'), request: picture }),
  fc.record({
    name: fc.constant('page'),
    list: fc.constant('table'),
    request: picture,
    page: fc.integer({ min: 1, max: 9_999 }),
  }),
  fc.record({ name: fc.constant('export'), conversation, shown: shownHash }),
  fc.record({ name: fc.constantFrom('thread', 'followup'), conversation }),
  fc.record(
    {
      name: fc.constant('passage'),
      passage,
      language: fc.option(fc.constantFrom(...languages), { nil: undefined }),
      version,
    },
    { requiredKeys: ['name', 'passage', 'language'] },
  ),
  fc.record({ name: fc.constant('done'), report: snowflake.map((id) => reportIdSchema.parse(id)) }),
  fc.record({ name: fc.constantFrom('helpful', 'unhelpful') }),
  fc.record(
    {
      name: fc.constant('page'),
      list: fc.constant('sources'),
      topic: fc.option(topic, { nil: undefined }),
      side,
      page: fc.integer({ min: 1, max: 9999 }),
    },
    { requiredKeys: ['name', 'list', 'topic', 'page'] },
  ),
  fc.record({
    name: fc.constant('page'),
    list: fc.constant('publisher'),
    source: slug.map((text) => sourceIdSchema.parse(text)),
    page: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({
    name: fc.constant('page'),
    list: fc.constant('topics'),
    page: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({
    name: fc.constant('filter'),
    by: fc.constantFrom('topic', 'side'),
    topic: fc.option(topic, { nil: undefined }),
    side: fc.option(side, { nil: undefined }),
  }),
  fc.record({ name: fc.constant('publisher') }),
  fc.record({ name: fc.constant('choose'), from: fc.integer({ min: 1, max: 9999 }) }),
  fc.record(
    {
      name: fc.constant('cite'),
      passage,
      style: fc.option(fc.constantFrom(...referenceStyles), { nil: undefined }),
      version,
    },
    { requiredKeys: ['name', 'passage', 'style'] },
  ),
  fc.record(
    {
      name: fc.constant('next'),
      passage,
      language: fc.constantFrom(...languages),
      place: fc.integer({ min: 0, max: 99 }),
      conversation,
    },
    { requiredKeys: ['name', 'passage', 'language', 'place'] },
  ),
);

describe('a custom_id', () => {
  it('is read back as what it was made of and fits Discord’s limit', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const text = formatCustomId(id);
        expect(text.length).toBeLessThanOrEqual(limits.customId);
        expect(parseCustomId(text)).toEqual(id);
      }),
    );
  });

  it.for([
    '',
    'thread',
    'thread:',
    'thread:ask:',
    'thread:ask:1e9',
    'thread:other:123',
    'thread:ask:123:456',
    'passage:Not-An-Id',
    'passage:chancay-gdp:fr',
    'passage:chancay-gdp:en:en',
    'page:sources:*:0',
    'page:sources:*:1.5',
    'page:passages:*:1',
    'page:sources:*:nobody:1',
    'page:publisher:1',
    'filter:topic:*',
    'filter:voice:*:*',
    'publisher:x',
    'choose:0',
    'page:sources:../x:1',
    'helpful:now',
    'cite:',
    'cite:chancay-gdp:mla',
    'constructor',
    `passage:${'a'.repeat(200)}`,
    'followup:ask:1:public',
    'thread:ask:1:private',
    'thread:digest:1',
    'followup:digest:1:2026-02-30',
    'followup:digest:x:2026-11-25',
    'thread:digest:1:2026-11-25:private',
    'followup:ask:1:2026-11-25',
    'next:chancay-gdp',
    'next:chancay-gdp:en',
    'next:chancay-gdp:en:-1',
    'next:chancay-gdp:en:100',
    'next:chancay-gdp:en:0:x1',
    'next:chancay-gdp:en:0:a1.20261125',
    'next:chancay-gdp:en:0:g1.20261340',
    'next:chancay-gdp:en:0:g1',
  ])('of another’s making, such as “%s”, stands for nothing', (text) => {
    expect(parseCustomId(text)).toBeUndefined();
  });

  it('of a form tells that it was opened under a private answer', () => {
    const text = 'followup:ask:1:private';
    const id = parseCustomId(text);
    expect(id).toMatchObject({ name: 'followup', isPrivate: true });
    expect(id && formatCustomId(id)).toBe(text);
  });

  it('of a digest tells which one it is, and no other does', () => {
    fc.assert(
      fc.property(snowflake, day, (channel, date) => {
        const key = { channel, date };
        expect(digestKeyIn(`thread:digest:${channel}:${date}`)).toEqual(key);
        expect(digestKeyIn(`followup:digest:${channel}:${date}`)).toEqual(key);
        expect(digestKeyIn(`followup:digest:${channel}:${date}:private`)).toEqual(key);
        expect(digestKeyIn(`followup:ask:${channel}`)).toBeUndefined();
        expect(digestKeyIn(`digest:${channel}:${date}`)).toBeUndefined();
      }),
    );
  });

  it.for([
    'ask:18446744073709551615',
    'thread:18446744073709551615',
    'direct:1',
    'digest:18446744073709551615:2026-11-25',
  ])('of a next question carries the conversation %s beside the longest passage id', (text) => {
    const id = {
      name: 'next',
      passage: passageIdSchema.parse('a'.repeat(64)),
      language: 'en',
      place: 99,
      conversation: conversationIdSchema.parse(text),
    } as const;
    const written = formatCustomId(id);
    expect(written.length).toBeLessThanOrEqual(100);
    expect(parseCustomId(written)).toEqual(id);
  });

  it('of any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = parseCustomId(text);
        if (id !== undefined) expect(formatCustomId(id)).toBe(text);
      }),
    );
  });
});
