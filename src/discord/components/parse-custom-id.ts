import { z } from 'zod';
import { referenceStyleSchema } from '../../core/citations/references/format-reference.ts';
import { versionNameSchema } from '../../core/corrections/passage-version.ts';
import { reportIdSchema } from '../../core/conversation/reader-report.ts';
import type { DigestKey } from '../../core/digest/digest.ts';
import { localDateSchema } from '../../core/digest/zoned-time.ts';
import { languageSchema } from '../../core/passages/language-schema.ts';
import { passageIdSchema, sourceIdSchema, topicIdSchema } from '../../core/passages/passage.ts';
import { sideSchema } from '../../core/passages/side.ts';
import { limits } from '../sending/limits.ts';
import {
  conversationAt,
  conversationOfDigest,
  digestKeyOf,
  digestPlace,
  place,
  shortConversation,
  snowflake,
} from './conversation-in-id.ts';
import type { CustomId } from './custom-id.ts';
import { pictureParts } from './picture-id.ts';

const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);
const shownHash = z.string().regex(/^[0-9a-f]{8}$/);
const any = z.literal('*').transform(() => undefined);
const anyTopic = z.union([any, topicIdSchema]);
const anySide = z.union([any, sideSchema]);

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

/** The digest of a digest's button; undefined for any other custom_id. */
export function digestKeyIn(customId: string): DigestKey | undefined {
  const id = parseCustomId(customId);
  return id?.name === 'thread' || id?.name === 'followup'
    ? digestKeyOf(id.conversation)
    : undefined;
}
