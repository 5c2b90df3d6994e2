import { z } from 'zod';
import { type ConversationId, conversationIdSchema } from '../../core/conversation/conversation.ts';
import { channelIdSchema } from '../../core/conversation/place.ts';
import { digestConversation, type DigestKey } from '../../core/digest/digest.ts';
import { type LocalDate, localDateSchema } from '../../core/digest/zoned-time.ts';
import { type Language, languageSchema } from '../../core/passages/language.ts';
import {
  type PassageId,
  passageIdSchema,
  type TopicId,
  topicIdSchema,
} from '../../core/passages/passage.ts';
import { limits } from '../sending/limits.ts';

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
    }
  | { readonly name: 'helpful' | 'unhelpful' }
  | {
      readonly name: 'page';
      readonly list: 'sources';
      /** All topics by default. */
      readonly topic?: TopicId | undefined;
      /** Counts from 1. */
      readonly page: number;
    }
  | { readonly name: 'cite'; readonly passage: PassageId };

/** The custom_id of the text input in the form for a follow-up. */
export const questionInput = 'question';

const snowflake = z.string().regex(/^\d{1,20}$/);
const place = z.enum(['ask', 'thread', 'direct']);
const conversationAt = (where: string, id: string) => conversationIdSchema.parse(`${where}:${id}`);
const conversationOfDigest = (channel: string, date: LocalDate) =>
  digestConversation({ channel: channelIdSchema.parse(channel), date });
const digestPlace = z.literal('digest');
const pageNumber = z.string().regex(/^[1-9]\d{0,3}$/);

const partsSchema = z.union([
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
  z.tuple([z.enum(['helpful', 'unhelpful'])]).transform(([name]) => ({ name })),
  z
    .tuple([
      z.literal('page'),
      z.literal('sources'),
      z.union([z.literal('*').transform(() => undefined), topicIdSchema]),
      pageNumber.transform(Number),
    ])
    .transform(([name, list, topic, page]) => ({ name, list, topic, page })),
  z.tuple([z.literal('cite'), passageIdSchema]).transform(([name, passage]) => ({ name, passage })),
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
      return id.language === undefined
        ? `passage:${id.passage}`
        : `passage:${id.passage}:${id.language}`;
    case 'helpful':
    case 'unhelpful':
      return id.name;
    case 'page':
      return `page:${id.list}:${id.topic ?? '*'}:${id.page}`;
    case 'cite':
      return `cite:${id.passage}`;
  }
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
