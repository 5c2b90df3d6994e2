import { z } from 'zod';
import { type ConversationId, conversationIdSchema } from '../../core/conversation/conversation.ts';
import { channelIdSchema } from '../../core/conversation/place.ts';
import { digestConversation, type DigestKey } from '../../core/digest/digest.ts';
import { type LocalDate, localDateSchema } from '../../core/digest/zoned-time.ts';
import { shortId } from '../sending/channel-messages.ts';

/** An id of Discord. */
export const snowflake = z.string().regex(/^\d{1,20}$/);
/** Where a conversation is that no digest began. */
export const place = z.enum(['ask', 'thread', 'direct']);

export const conversationAt = (where: string, id: string) =>
  conversationIdSchema.parse(`${where}:${id}`);
export const conversationOfDigest = (channel: string, date: LocalDate) =>
  digestConversation({ channel: channelIdSchema.parse(channel), date });
export const digestPlace = z.literal('digest');

const placeLetters: ReadonlyMap<string | undefined, string> = new Map([
  ['a', 'ask'],
  ['t', 'thread'],
  ['d', 'direct'],
  ['g', 'digest'],
]);

/** A conversation in short, so that it fits beside a passage: a34hq or g34hq.20261125. */
export const shortConversation = z
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

/** The conversation so shortened. */
export function shortened(conversation: ConversationId): string {
  const [where = '', id = '', date] = conversation.split(':');
  const letter = where === 'digest' ? 'g' : where.charAt(0);
  return letter + shortId(id) + (date === undefined ? '' : `.${date.replaceAll('-', '')}`);
}

const digestConversationSchema = z
  .tuple([digestPlace, channelIdSchema, localDateSchema])
  .transform(([, channel, date]) => ({ channel, date }));

/** The digest that a conversation is about; undefined where it is about none. */
export function digestKeyOf(conversation: ConversationId): DigestKey | undefined {
  return digestConversationSchema.safeParse(conversation.split(':')).data;
}
