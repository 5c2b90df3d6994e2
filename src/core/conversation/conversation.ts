import { z } from 'zod';
import { languageSchema } from '../passages/language.ts';
import { entityIdSchema, passageIdSchema } from '../passages/passage.ts';
import { personIdSchema, serverIdSchema } from './place.ts';

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

/** What is kept of a conversation: as long as it is used, and 30 days after. */
export const conversationSchema = z.object({
  turns: z.array(turnSchema),
  /** Everyone who asked in it; none in the terminal. */
  people: z.array(personIdSchema),
  /** Where it takes place; absent in direct messages and the terminal. */
  server: serverIdSchema.optional(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Turns kept of one conversation: enough to tell what it is about; a follow-up leans on the last. */
export const keptTurns = 6;
