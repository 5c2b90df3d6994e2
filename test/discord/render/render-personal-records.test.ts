import { describe, expect, it } from 'vitest';
import { preferenceSchema } from '../../../src/core/conversation/preference.ts';
import { languages } from '../../../src/core/passages/language.ts';
import { digestContactSchema } from '../../../src/core/digest/digest-settings.ts';
import type { PersonalRecords } from '../../../src/core/stores.ts';
import { followUpModal } from '../../../src/discord/interactions/follow-up-modal.ts';
import { renderPersonalRecords } from '../../../src/discord/render/render-personal-records.ts';
import {
  answerOf,
  conversationIdOf,
  conversationOf,
  feedbackOf,
  readerReportOf,
} from '../../support/records.ts';
import { phoneLines } from '../../support/phone-lines.ts';
import { displaysOf, expectWithinLimits } from '../../support/shown-text.ts';

const view = { locale: 'en', keepsMisses: false } as const;
const nothing: PersonalRecords = {
  conversations: [],
  answers: [],
  feedback: [],
  preference: undefined,
  reports: [],
  digests: [],
  possibleMisses: 0,
};

describe('what is kept about a person', () => {
  it('is said to be nothing where there is nothing', () => {
    expect(renderPersonalRecords(nothing, view)).toMatchObject([
      { content: 'Nothing is kept about you.' },
    ]);
  });

  it('is listed item by item: questions, answers with their places, opinions, digests, language', () => {
    const payloads = renderPersonalRecords(
      {
        conversations: [conversationOf('How large is *it*?', ['1'])],
        answers: [answerOf('42', '1', '7')],
        feedback: [feedbackOf('43', '1', false)],
        reports: [readerReportOf('44', '1', '7')],
        preference: preferenceSchema.parse({ locale: 'es-419' }),
        digests: [
          digestContactSchema.parse({
            channel: '700',
            server: '7',
            person: '1',
            locale: 'es-419',
          }),
        ],
        possibleMisses: 0,
      },
      view,
    );
    const text = payloads.flatMap(displaysOf).join('\n');
    expect(text).toContain(String.raw`- How large is \*it\*?`);
    expect(text).toContain('- <t:1795608000:d> [open](<https://discord.com/channels/7/700/42>)');
    expect(text).toContain(
      '- Not helpful: <t:1795608000:d> [open](<https://discord.com/channels/@me/700/43>)',
    );
    expect(text).toContain(
      String.raw`- <t:1795608000:d> [open](<https://discord.com/channels/7/700/44>) Something is wrong; It is \*17\* metres; https\://example.org/44`,
    );
    expect(text).toContain('Your Discord language: es-419');
    expect(text).toMatch(/You set up this digest:\n- <#700> \(es-419\)/);
    expect(text).toContain('`/privacy erase`');
  });

  it.for(['Why? '.repeat(100).trim(), '为什么'.repeat(100)])(
    'takes one line of a phone for a long question such as %s',
    (question) => {
      const conversations = Array.from({ length: 20 }, () => conversationOf(question, ['1']));
      const many = renderPersonalRecords({ ...nothing, conversations }, view);
      const few = conversations.slice(0, 10);
      const fewer = renderPersonalRecords({ ...nothing, conversations: few }, view);
      expect(phoneLines(many) - phoneLines(fewer)).toBe(10);
    },
  );

  it.for(languages)('takes one line of a phone for each thing, in %s', (locale) => {
    const numbers = Array.from({ length: 10 }, (_, place) => String(place + 1).padStart(19, '1'));
    const contact = { channel: '700', server: '7', person: '1', locale: 'es-419' };
    const linesOf = (count: number) => {
      const some = numbers.slice(0, count);
      const records = {
        ...nothing,
        answers: some.map((each) => answerOf(each, '1', '7')),
        feedback: some.map((each) => feedbackOf(each, '1', false)),
        digests: some.map(() => digestContactSchema.parse(contact)),
      };
      return phoneLines(renderPersonalRecords(records, { locale, keepsMisses: false }));
    };
    expect(linesOf(10) - linesOf(5)).toBe(15);
  });

  it('is all there and fits Discord’s limits where it is much', () => {
    const question = 'Why? '.repeat(100).trim();
    const conversations = Array.from({ length: 80 }, () => conversationOf(question, ['1']));
    const payloads = renderPersonalRecords({ ...nothing, conversations }, view);
    for (const payload of payloads) expectWithinLimits(payload);
    const text = payloads.flatMap(displaysOf).join('\n');
    expect(text.match(/^- Why\?/gm)).toHaveLength(80);
  });
});

describe('the form for a follow-up', () => {
  it('carries the conversation and asks one question of the usual length', () => {
    expect(followUpModal(conversationIdOf('thread:123'), 'es')).toMatchObject({
      custom_id: 'followup:thread:123',
      title: 'Repreguntar',
      components: [
        {
          type: 18,
          component: { type: 4, custom_id: 'question', min_length: 1, max_length: 500 },
        },
      ],
    });
  });
});
