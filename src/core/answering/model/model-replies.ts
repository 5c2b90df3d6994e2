import { z } from 'zod';
import { languageSchema } from '../../passages/language-schema.ts';
import { askedKinds, questionForms, questionTypes } from '../../question/kinds.ts';
import type { PlainAct } from '../../question/acts/act-words.ts';

// Of these only kinds that a JSON schema can state go to the servers: no transforms, nothing optional.

/** Most sentences that a model may choose. */
export const mostUnits = 6;

/** Most search phrases of one language. */
export const mostPhrases = 3;

/** What is longer is no question and no phrase, and would take long to search by. */
const longestText = 1_000;
const longestList = 8;
const phrases = z.array(z.string().max(longestText)).max(2 * mostPhrases);

/** Acts that a model may hear in a text that is no question. */
export const heardActs = [
  'greets',
  'thanks',
  'leaves',
  'asks-who',
  'asks-abilities',
  'asks-opinion',
  'insults',
  'wants-source',
  'wants-shorter',
  'wants-simpler',
  'wants-more',
] as const satisfies readonly PlainAct[];
export type HeardAct = (typeof heardActs)[number];

/** Most questions in one, and most things and relations that one asks of. */
export const mostParts = 3;
export const mostSubjects = 4;
export const mostRelations = 3;

/**
 * A question as a model reads it: the fields of `Question` that it may better. Ids are plain strings, so
 * that all questions have one schema; whether they exist is checked where the reading is.
 */
export const understandingSchema = z.object({
  act: z.enum(['asks', ...heardActs]),
  language: languageSchema,
  /** The question, or the questions in it, so that each is understood without the conversation. */
  parts: z.array(z.string().max(longestText)).max(2 * mostParts),
  form: z.enum(questionForms),
  asks: z.enum(askedKinds),
  type: z.enum([...questionTypes, 'other']),
  /** What it is about: by an id of the glossary or, where that is null, as a name that it has none for. */
  subjects: z
    .array(z.object({ words: z.string().max(longestText), id: z.string().nullable() }))
    .max(2 * mostSubjects),
  relations: z.array(z.object({ id: z.string(), certain: z.boolean() })).max(2 * mostRelations),
  years: z.array(z.int()).max(longestList),
  phrases: z.object({ en: phrases, es: phrases, zh: phrases }),
});
export type Understanding = z.infer<typeof understandingSchema>;

const wordingSchema = z.object({
  edit: z.enum(['verbatim', 'trim']),
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
