import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { languageSchema } from '../../src/core/passages/language-schema.ts';

/** A sentence of a passage, counted from 1: `passage-id#2`. */
const sentenceId = z.string().regex(/^[a-z0-9-]+#[1-9]$/);

/**
 * A question as a person types it, written by hands that saw the passages and neither their asks nor
 * the code. A right answer shows one sentence of each of `parts`; `also` may stand beside; `most` is
 * the largest number of sentences that a good answer has. `last` acts on the answer before it.
 */
export const readerQuestionSchema = z.strictObject({
  id: z.string(),
  reader: z.string(),
  lang: languageSchema,
  conversation: z.string().optional(),
  turn: z.int().optional(),
  question: z.string().min(1),
  expect: z.enum(['answer', 'partial', 'decline', 'chat', 'last']),
  want: z.enum(['source', 'shorter', 'more', 'language', 'simpler']).optional(),
  to: languageSchema.optional(),
  parts: z.array(z.array(sentenceId).min(1)),
  also: z.array(sentenceId),
  most: z.int(),
  why: z.string(),
});
export type ReaderQuestion = z.infer<typeof readerQuestionSchema>;

/** The year in which the questions are asked: "last year" is the one before. */
export const askedIn = 2026;

export async function readReaders(half: 'chosen' | 'apart'): Promise<ReaderQuestion[]> {
  const text = await readFile(`test/eval/readers-${half}.jsonl`, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => readerQuestionSchema.parse(JSON.parse(line)));
}

/**
 * Whether a question was written for a name and a relation that a sentence tells (`told`), or for something
 * of a name that none tells (`unheld`), and not by somebody with a question of their own.
 */
export function isMade({ reader }: Pick<ReaderQuestion, 'reader'>): boolean {
  return reader === 'told' || reader === 'unheld';
}
