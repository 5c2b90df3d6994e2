import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { languageSchema } from '../../src/core/passages/language-schema.ts';
import { passageIdSchema } from '../../src/core/passages/passage.ts';

export const categories = [
  'direct',
  'indirect',
  'misspelt',
  'telegraphic',
  'mixed',
  'follow-up',
  'several-part',
  'false-premise',
  'off-topic',
  'near-topic',
  'injection',
] as const;

/**
 * One question of the eval set. `passages` has a list for each part of the question, of which any
 * passage answers it; `either` takes a decline as well as a correction; of a `partial` one the listed
 * parts are answered and it is said that another is not.
 */
export const evalQuestionSchema = z.strictObject({
  id: z.string(),
  lang: languageSchema,
  category: z.enum(categories),
  question: z.string().min(3).max(500),
  conversation: z.string().optional(),
  expect: z.enum(['answer', 'partial', 'abstain', 'either']),
  passages: z.array(z.array(passageIdSchema).min(1)),
});

export type EvalQuestion = z.infer<typeof evalQuestionSchema>;

/** `chosen` is for choosing settings; nothing is ever chosen on `apart`. */
export const halves = ['chosen', 'apart'] as const;

export async function readEvalSet(half: (typeof halves)[number]): Promise<EvalQuestion[]> {
  const text = await readFile(`test/eval/${half}.jsonl`, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => evalQuestionSchema.parse(JSON.parse(line)));
}
