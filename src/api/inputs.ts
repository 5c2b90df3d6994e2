import { z } from 'zod';
import { languageSchema } from '../core/passages/language-schema.ts';
import type { Language } from '../core/passages/language.ts';
import {
  longestClaim,
  longestQuestion,
  shortestClaim,
  shortestQuestion,
} from '../core/question/clean-question.ts';
import { apiWords } from './words/words.ts';
import { refuse, unknownLanguage, type Refusal } from './refusal.ts';

export const mostResults = 20;
const usualResults = 5;

// The lengths are told here and held by the core, which counts without markup and hidden characters.
export const questionInput = z
  .string()
  .meta({ minLength: shortestQuestion, maxLength: longestQuestion })
  .describe('the question, in English, Spanish or Chinese');

export const searchInput = z
  .string()
  .meta({ minLength: shortestQuestion, maxLength: longestQuestion })
  .describe('words or a question, in English, Spanish or Chinese');

export const claimInput = z
  .string()
  .meta({ minLength: shortestClaim, maxLength: longestClaim })
  .describe('the claim as a sentence, in English, Spanish or Chinese');

export const languageInput = languageSchema
  .optional()
  .describe('the language of the result; that of the text by default, else English');

export const limitInput = z.coerce
  .number()
  .int()
  .min(1)
  .max(mostResults)
  .default(usualResults)
  .describe('how many results at most');

export const passageIdInput = z
  .string()
  .meta({ maxLength: 64 })
  .describe('the id of a passage, as citations and search results give it');

export const seriesIdInput = z
  .string()
  .meta({ maxLength: 64 })
  .describe('the id of a series, as the figures of a passage give it');

export type InputReading<Input> = { readonly ok: true; readonly input: Input } | Refusal;

/** Reads the inputs of a request; what is wrong is told in the language that it asks for. */
export function readInputs<Schema extends z.ZodType>(
  schema: Schema,
  given: Readonly<Record<string, unknown>>,
): InputReading<z.output<Schema>> {
  const reading = schema.safeParse(given);
  if (reading.success) return { ok: true, input: reading.data };
  const [issue] = reading.error.issues;
  const name = String(issue?.path[0] ?? '');
  if (name === 'lang') return refuse('bad-request', unknownLanguage);
  const words = apiWords(languageOf(given));
  if (name === 'limit') return refuse('bad-request', words.limitRange(String(mostResults)));
  return refuse('bad-request', words.missing(name));
}

/** The language in which to refuse: that asked for, else English. */
export function languageOf({ lang }: Readonly<Record<string, unknown>>): Language {
  return languageSchema.catch('en').parse(lang);
}
