import { z } from 'zod';
import { languageSchema } from '../passages/language.ts';
import { entityIdSchema, passageIdSchema } from '../passages/passage.ts';

export const conversationIdSchema = z.string().min(1).max(200).brand<'ConversationId'>();
export type ConversationId = z.infer<typeof conversationIdSchema>;

/** One question of a conversation and what it was understood to be about. */
export const turnSchema = z.object({
  question: z.string(),
  /** What it referred back to; empty where it stood alone. */
  context: z.string(),
  language: languageSchema,
  /** The entities it is about, its own or those taken over. */
  entities: z.array(entityIdSchema),
  /** What was cited in answer. */
  passages: z.array(passageIdSchema),
});
export type Turn = z.infer<typeof turnSchema>;

/** Turns kept of one conversation: a follow-up never reaches further back. */
export const keptTurns = 6;
