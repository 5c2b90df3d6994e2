import { z } from 'zod';
import { fnv1a } from '../passages/passage-hash.ts';
import { languageSchema } from '../passages/language-schema.ts';
import { entityIdSchema, passageIdSchema } from '../passages/passage.ts';
import { personIdSchema, serverIdSchema } from './place.ts';

export const conversationIdSchema = z.string().min(1).max(200).brand<'ConversationId'>();
export type ConversationId = z.infer<typeof conversationIdSchema>;

/** The sentences that an answer shows, in order, and the language in which it shows them. */
export const shownSchema = z.object({
  language: languageSchema,
  sentences: z.array(
    z.object({
      passage: passageIdSchema,
      /** The place of the sentence in its passage, from 0. */
      sentence: z.int().min(0),
      /** What it stands under, in an arranged answer. */
      heading: z.string().optional(),
    }),
  ),
  /** The parts of the question that are not covered; absent where all are, and in records of earlier versions. */
  missing: z.array(z.string()).optional(),
});
export type Shown = z.infer<typeof shownSchema>;

/** Tells what one answer shows from what others show, in eight signs. */
export function shownKey({ language, sentences }: Shown): string {
  const places = sentences.map(({ passage, sentence }) => `${passage}#${sentence}`);
  return fnv1a([language, ...places].join(' '))
    .low.toString(16)
    .padStart(8, '0');
}

/** One question of a conversation, with what it was understood to be about. */
export const turnSchema = z.object({
  question: z.string(),
  /** The earlier text that it refers to; empty if it stands alone. */
  context: z.string(),
  language: languageSchema,
  /** The entities that it is about, its own or carried over. */
  entities: z.array(entityIdSchema),
  /** The passages cited in answer. */
  passages: z.array(passageIdSchema),
  /** Absent in records of earlier versions. */
  shown: shownSchema.optional(),
});
export type Turn = z.infer<typeof turnSchema>;

/** The record of a conversation, kept until 30 days after its last use. */
export const conversationSchema = z.object({
  turns: z.array(turnSchema),
  /** Everyone who asked in it; none in the terminal. */
  people: z.array(personIdSchema),
  /** Absent in direct messages and the terminal. */
  server: serverIdSchema.optional(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Turns kept of one conversation: enough to tell its subject; a follow-up refers to the last. */
export const keptTurns = 6;

/** People kept of one conversation, the last who asked: none of the turns that are kept is of an earlier one. */
export const keptPeople = 100;
