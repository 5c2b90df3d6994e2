import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { languageSchema } from '../../src/core/passages/language-schema.ts';

export const verdicts = ['supported', 'partly', 'contradicted', 'not-covered'] as const;
const verdictSchema = z.enum(verdicts);

/**
 * A claim as a person types it, the verdict due and others that will do, and the sentences that
 * decide (`passage-id#2`). Written by hands that saw the passages and not the code.
 */
export const claimSchema = z.strictObject({
  id: z.string(),
  lang: languageSchema,
  claim: z.string().min(1),
  kind: z.enum([
    'as-it-stands',
    'part-of-sentence',
    'rounded',
    'notation',
    'other-year',
    'negated',
    'swapped',
    'wrong-figure',
    'outdated-or-annulled',
    'two-claims',
    'disputed',
    'not-held',
    'overstated',
  ]),
  verdict: verdictSchema,
  also: z.array(verdictSchema).default([]),
  passages: z.array(z.string()),
  why: z.string(),
});
export type SetClaim = z.infer<typeof claimSchema>;
export const claimKinds = claimSchema.shape.kind.options;

export async function readClaims(half: 'chosen' | 'apart'): Promise<SetClaim[]> {
  const text = await readFile(`test/eval/claims-${half}.jsonl`, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => claimSchema.parse(JSON.parse(line)));
}
