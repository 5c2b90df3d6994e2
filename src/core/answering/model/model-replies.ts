import { z } from 'zod';
import { languageSchema } from '../../passages/language.ts';
import { questionForms } from '../../question/kinds.ts';

// Of these only kinds that a JSON schema can state go to the servers: no transforms, nothing optional.

/** Most sentences that a model may choose. */
export const mostUnits = 6;

/** Most search phrases of one language. */
export const mostPhrases = 3;

/** What is longer is no question and no phrase, and would take long to search by. */
const longestText = 1_000;
const phrases = z.array(z.string().max(longestText)).max(2 * mostPhrases);

/** What a question means, so far as it helps to search. */
export const understandingSchema = z.object({
  standalone: z.string().max(longestText),
  language: languageSchema,
  phrases: z.object({ en: phrases, es: phrases, zh: phrases }),
  form: z.enum(questionForms),
});
export type Understanding = z.infer<typeof understandingSchema>;

const wordingSchema = z.object({
  edit: z.enum(['verbatim', 'trim', 'paraphrase']),
  text: z.string().nullable(),
});

/** How a sentence is to be shown; `text` is null for one that is shown as it stands. */
export type Wording = z.infer<typeof wordingSchema>;

/** A choice among the sentences of one request. */
export function selectionSchema(ids: readonly string[]) {
  return z.object({
    answerable: z.enum(['yes', 'partly', 'no']),
    units: z.array(wordingSchema.extend({ id: z.enum(ids) })).max(mostUnits),
    missing: z.string(),
  });
}
export type Selection = z.infer<ReturnType<typeof selectionSchema>>;
export type SelectedUnit = Selection['units'][number];

/** Other wordings for those that failed, by the number of the unit. */
export const repairSchema = z.object({
  units: z.array(wordingSchema.extend({ unit: z.int() })),
});

/** Whether a passage supports a sentence, with the words that do. */
export const judgementSchema = z.object({
  verdict: z.enum(['yes', 'partly', 'no']),
  quote: z.string(),
});
