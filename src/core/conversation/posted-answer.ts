import { z } from 'zod';
import { versionNameSchema } from '../corrections/passage-version.ts';
import { languageSchema } from '../passages/language-schema.ts';
import { passageIdSchema } from '../passages/passage.ts';
import { conversationIdSchema } from './conversation.ts';
import { channelIdSchema, messageIdSchema, personIdSchema, serverIdSchema } from './place.ts';

/** An answer posted in a channel. The hashes of what it cites let a later correction reach it. */
export const postedAnswerSchema = z.object({
  channel: channelIdSchema,
  message: messageIdSchema,
  /** Absent in direct messages and in servers that the bot is not a member of. */
  server: serverIdSchema.optional(),
  by: personIdSchema,
  conversation: conversationIdSchema,
  language: languageSchema,
  cited: z.array(
    z.object({
      passage: passageIdSchema,
      hash: z.string(),
      /** What the passage said then; absent in records of earlier versions. */
      version: versionNameSchema.optional(),
      /** Up to which version the answer's line tells what has changed. */
      toldUpTo: versionNameSchema.optional(),
    }),
  ),
  postedAt: z.iso.datetime(),
});
export type PostedAnswer = z.infer<typeof postedAnswerSchema>;
