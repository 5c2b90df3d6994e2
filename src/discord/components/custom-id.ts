import { z } from 'zod';
import {
  type ReferenceStyle,
  referenceStyleSchema,
} from '../../core/citations/references/format-reference.ts';
import { type VersionName, versionNameSchema } from '../../core/corrections/passage-version.ts';
import { type ConversationId, conversationIdSchema } from '../../core/conversation/conversation.ts';
import { type ReportId, reportIdSchema } from '../../core/conversation/reader-report.ts';
import { channelIdSchema } from '../../core/conversation/place.ts';
import { digestConversation, type DigestKey } from '../../core/digest/digest.ts';
import { type LocalDate, localDateSchema } from '../../core/digest/zoned-time.ts';
import type { Language } from '../../core/passages/language.ts';
import { languageSchema } from '../../core/passages/language-schema.ts';
import {
  type PassageId,
  passageIdSchema,
  type SourceId,
  sourceIdSchema,
  type TopicId,
  topicIdSchema,
} from '../../core/passages/passage.ts';
import { type Side, sideSchema } from '../../core/passages/side.ts';
import type { PictureRequest } from '../../core/pictures/picture-request.ts';
import { shortId } from '../sending/channel-messages.ts';
import { limits } from '../sending/limits.ts';
import { formatPicture, pictureParts } from './picture-id.ts';

/** The meaning of a button or a modal. */
export type CustomId =
  | { readonly name: 'thread'; readonly conversation: ConversationId }
  | {
      readonly name: 'followup';
      readonly conversation: ConversationId;
      /** For a form only: it was opened under a private answer. */
      readonly isPrivate?: boolean;
    }
  | {
      readonly name: 'passage';
      readonly passage: PassageId;
      /** The language to show; by default that of the person who presses. */
      readonly language?: Language | undefined;
      /** That of the answer from which it was opened. */
      readonly version?: VersionName | undefined;
    }
  /** The second also names the form that it opens. */
  | { readonly name: 'helpful' | 'unhelpful' }
  /** A curator has seen to what a reader reports. */
  | { readonly name: 'done'; readonly report: ReportId }
  | {
      readonly name: 'page';
      readonly list: 'sources';
      /** All topics by default. */
      readonly topic?: TopicId | undefined;
      /** All sides by default. */
      readonly side?: Side | undefined;
      /** Counts from 1. */
      readonly page: number;
    }
  | {
      /** The sources of one publisher, which one of them stands for. */
      readonly name: 'page';
      readonly list: 'publisher';
      readonly source: SourceId;
      readonly page: number;
    }
  /** The topics, or on the second page what is missing of them. */
  | { readonly name: 'page'; readonly list: 'topics'; readonly page: number }
  /** What a picture shows, as text. */
  | {
      readonly name: 'page';
      readonly list: 'table';
      readonly request: PictureRequest;
      readonly page: number;
    }
  /** Shows a picture, or first what it shows as text. */
  | { readonly name: 'picture' | 'table'; readonly request: PictureRequest }
  | {
      /** A select that changes what is chosen of the sources; its value is a topic, a side or `all`. */
      readonly name: 'filter';
      readonly by: 'topic' | 'side';
      readonly topic?: TopicId | undefined;
      readonly side?: Side | undefined;
    }
  /** A select of a publisher; its value is one of the publisher's sources. */
  | { readonly name: 'publisher' }
  /** A select of a passage, whose id is its value; told from the others of a message by the first number in it. */
  | { readonly name: 'choose'; readonly from: number }
  | {
      readonly name: 'cite';
      readonly passage: PassageId;
      /** Changes the style in place; without it the reference is shown first. */
      readonly style?: ReferenceStyle | undefined;
      /** Of many references in a style, counts from 1; the first by default. */
      readonly page?: number | undefined;
      /** That of the answer from which it was opened. */
      readonly version?: VersionName | undefined;
    }
  | {
      /** A question that the collection answers: one of a passage's own. */
      readonly name: 'next';
      readonly passage: PassageId;
      readonly language: Language;
      /** Its place among the passage's questions in that language, from 0. */
      readonly place: number;
      /** The conversation that it goes on with; one of its own by default. */
      readonly conversation?: ConversationId | undefined;
    }
  | {
      /** An answer as a file; in a thread all that are kept of it. */
      readonly name: 'export';
      readonly conversation: ConversationId;
      /** What the answer shows, by its key. */
      readonly shown: string;
    }
  | {
      /** The rest of a long answer. */
      readonly name: 'more';
      readonly conversation: ConversationId;
      /** What the answer shows, by its key. */
      readonly shown: string;
      /** The sentences that stand before the rest. */
      readonly from: number;
    };

/** The place of the last question that a button can stand for: two digits are kept for it. */
export const mostAskPlace = 99;

/** The custom_id of the text input in the form for a follow-up. */
export const questionInput = 'question';

const snowflake = z.string().regex(/^\d{1,20}$/);
const place = z.enum(['ask', 'thread', 'direct']);
const conversationAt = (where: string, id: string) => conversationIdSchema.parse(`${where}:${id}`);
const conversationOfDigest = (channel: string, date: LocalDate) =>
  digestConversation({ channel: channelIdSchema.parse(channel), date });
const digestPlace = z.literal('digest');
const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);
const shownHash = z.string().regex(/^[0-9a-f]{8}$/);
const any = z.literal('*').transform(() => undefined);
const anyTopic = z.union([any, topicIdSchema]);
const anySide = z.union([any, sideSchema]);

const placeLetters: ReadonlyMap<string | undefined, string> = new Map([
  ['a', 'ask'],
  ['t', 'thread'],
  ['d', 'direct'],
  ['g', 'digest'],
]);

/** A conversation in short, so that it fits beside a passage: a34hq or g34hq.20261125. */
const shortConversation = z
  .string()
  .regex(/^[atdg][1-9a-z][0-9a-z]{0,12}(?:\.\d{8})?$/)
  .transform((text) => {
    const [id = '', day] = text.slice(1).split('.');
    const date = day?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    return [placeLetters.get(text[0]), String(longId(id)), ...(date === undefined ? [] : [date])];
  })
  .pipe(
    z.union([
      z.tuple([place, snowflake]).transform(([where, id]) => conversationAt(where, id)),
      z
        .tuple([digestPlace, snowflake, localDateSchema])
        .transform(([, id, date]) => conversationOfDigest(id, date)),
    ]),
  );

/** The number behind an id of Discord that was shortened to base 36. */
function longId(id: string): bigint {
  return Array.from(id).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}

function shortened(conversation: ConversationId): string {
  const [where = '', id = '', date] = conversation.split(':');
  const letter = where === 'digest' ? 'g' : where.charAt(0);
  return letter + shortId(id) + (date === undefined ? '' : `.${date.replaceAll('-', '')}`);
}

const partsSchema = z.union([
  pictureParts.transform((request) => ({ name: 'picture' as const, request })),
  z
    .tuple([z.literal('table')], z.string())
    .transform(([, ...parts]) => parts)
    .pipe(pictureParts)
    .transform((request) => ({ name: 'table' as const, request })),
  z
    .tuple([z.literal('page')], z.string())
    .transform(([, ...parts]) => ({ request: parts.slice(0, -1), page: parts.at(-1) }))
    .pipe(z.object({ request: pictureParts, page: pageNumber }))
    .transform((shown) => ({ name: 'page' as const, list: 'table' as const, ...shown })),
  z
    .tuple([z.literal('thread'), place, snowflake])
    .transform(([name, where, id]) => ({ name, conversation: conversationAt(where, id) })),
  z
    .tuple([z.literal('followup'), place, snowflake, z.literal('private').optional()])
    .transform(([name, where, id, visibility]) => ({
      name,
      conversation: conversationAt(where, id),
      ...(visibility === undefined ? {} : { isPrivate: true }),
    })),
  z
    .tuple([z.literal('thread'), digestPlace, snowflake, localDateSchema])
    .transform(([name, , id, date]) => ({ name, conversation: conversationOfDigest(id, date) })),
  z
    .tuple([
      z.literal('followup'),
      digestPlace,
      snowflake,
      localDateSchema,
      z.literal('private').optional(),
    ])
    .transform(([name, , id, date, visibility]) => ({
      name,
      conversation: conversationOfDigest(id, date),
      ...(visibility === undefined ? {} : { isPrivate: true }),
    })),
  z
    .tuple([z.literal('passage'), passageIdSchema, languageSchema.optional()])
    .transform(([name, passage, language]) => ({ name, passage, language })),
  z
    .tuple([z.literal('passage'), passageIdSchema, versionNameSchema, languageSchema.optional()])
    .transform(([name, passage, version, language]) => ({ name, passage, language, version })),
  z.tuple([z.enum(['helpful', 'unhelpful'])]).transform(([name]) => ({ name })),
  z.tuple([z.literal('done'), reportIdSchema]).transform(([name, report]) => ({ name, report })),
  z
    .tuple([z.literal('page'), z.literal('sources'), anyTopic, pageNumber])
    .transform(([name, list, topic, page]) => ({ name, list, topic, page })),
  z
    .tuple([z.literal('page'), z.literal('sources'), anyTopic, sideSchema, pageNumber])
    .transform(([name, list, topic, side, page]) => ({ name, list, topic, side, page })),
  z
    .tuple([z.literal('page'), z.literal('publisher'), sourceIdSchema, pageNumber])
    .transform(([name, list, source, page]) => ({ name, list, source, page })),
  z
    .tuple([z.literal('page'), z.literal('topics'), pageNumber])
    .transform(([name, list, page]) => ({ name, list, page })),
  z
    .tuple([z.literal('filter'), z.enum(['topic', 'side']), anyTopic, anySide])
    .transform(([name, by, topic, side]) => ({ name, by, topic, side })),
  z.tuple([z.literal('publisher')]).transform(([name]) => ({ name })),
  z.tuple([z.literal('choose'), pageNumber]).transform(([name, from]) => ({ name, from })),
  z
    .tuple([
      z.literal('cite'),
      passageIdSchema,
      referenceStyleSchema.optional(),
      pageNumber.optional(),
    ])
    .transform(([name, passage, style, page]) => ({ name, passage, style, page })),
  z
    .tuple([
      z.literal('cite'),
      passageIdSchema,
      versionNameSchema,
      referenceStyleSchema.optional(),
      pageNumber.optional(),
    ])
    .transform(([name, passage, version, style, page]) => ({
      name,
      passage,
      style,
      page,
      version,
    })),
  z
    .tuple([
      z.literal('next'),
      passageIdSchema,
      languageSchema,
      z.string().regex(/^(?:0|[1-9]\d?)$/),
      shortConversation.optional(),
    ])
    .transform(([name, passage, language, ask, conversation]) => ({
      name,
      passage,
      language,
      place: Number(ask),
      ...(conversation === undefined ? {} : { conversation }),
    })),
  z
    .tuple([z.literal('export'), shortConversation, shownHash])
    .transform(([name, conversation, shown]) => ({ name, conversation, shown })),
  z
    .tuple([z.literal('more'), shortConversation, shownHash, pageNumber])
    .transform(([name, conversation, shown, from]) => ({ name, conversation, shown, from })),
]);

/** The meaning of a custom_id; undefined for one that this program never made. */
export function parseCustomId(text: string): CustomId | undefined {
  if (text.length > limits.customId) return undefined;
  return partsSchema.safeParse(text.split(':')).data;
}

/** The custom_id with a meaning: `NAME` or `NAME:ARGUMENTS`. */
export function formatCustomId(id: CustomId): string {
  switch (id.name) {
    case 'thread':
      return `thread:${id.conversation}`;
    case 'followup':
      return `followup:${id.conversation}${id.isPrivate === true ? ':private' : ''}`;
    case 'passage':
      return withParts(`passage:${id.passage}`, id.version, id.language);
    case 'helpful':
    case 'unhelpful':
      return id.name;
    case 'done':
      return `done:${id.report}`;
    case 'picture':
      return formatPicture(id.request);
    case 'table':
      return `table:${formatPicture(id.request)}`;
    case 'page':
      return formatPage(id);
    case 'filter':
      return `filter:${id.by}:${id.topic ?? '*'}:${id.side ?? '*'}`;
    case 'publisher':
      return id.name;
    case 'choose':
      return `choose:${id.from}`;
    case 'cite':
      return withParts(`cite:${id.passage}`, id.version, id.style, id.page?.toString());
    case 'export':
      return `export:${shortened(id.conversation)}:${id.shown}`;
    case 'more':
      return `more:${shortened(id.conversation)}:${id.shown}:${id.from}`;
    case 'next': {
      const conversation = id.conversation === undefined ? '' : `:${shortened(id.conversation)}`;
      return `next:${id.passage}:${id.language}:${id.place}${conversation}`;
    }
  }
}

function formatPage(id: Extract<CustomId, { name: 'page' }>): string {
  switch (id.list) {
    case 'table':
      return `page:${formatPicture(id.request)}:${id.page}`;
    case 'topics':
      return `page:topics:${id.page}`;
    case 'publisher':
      return `page:publisher:${id.source}:${id.page}`;
    case 'sources': {
      const side = id.side === undefined ? [] : [id.side];
      return ['page:sources', id.topic ?? '*', ...side, id.page].join(':');
    }
  }
}

function withParts(start: string, ...parts: readonly (string | undefined)[]): string {
  return [start, ...parts.filter((part) => part !== undefined)].join(':');
}

/** The digest of a digest's button; undefined for any other custom_id. */
export function digestKeyIn(customId: string): DigestKey | undefined {
  const id = parseCustomId(customId);
  return id?.name === 'thread' || id?.name === 'followup'
    ? digestKeyOf(id.conversation)
    : undefined;
}

const digestConversationSchema = z
  .tuple([digestPlace, channelIdSchema, localDateSchema])
  .transform(([, channel, date]) => ({ channel, date }));

/** The digest that a conversation is about; undefined where it is about none. */
export function digestKeyOf(conversation: ConversationId): DigestKey | undefined {
  return digestConversationSchema.safeParse(conversation.split(':')).data;
}
