import { z } from 'zod';
import { languages, type Language } from '../core/passages/language.ts';
import { formatNumber } from '../core/words/format-number.ts';
import { apiWords } from './words/words.ts';

/** Why there is no record; each has a status of its own on the web. */
export const refusalStatus = {
  'bad-request': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  failed: 500,
  busy: 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

export const refusalRecordSchema = z.object({
  error: z.string().describe('what is wrong and what to do, in the language asked for'),
  code: z.enum(Object.keys(refusalStatus)).describe('the same for programs'),
});

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
  /** After which asking again may help. */
  readonly retryAfterSeconds?: number | undefined;
}

export function refuse(code: RefusalCode, message: string): Refusal {
  return { ok: false, code, message };
}

export function refuseForLimit(retryAfterMs: number, language: Language): Refusal {
  const seconds = Math.ceil(retryAfterMs / 1_000);
  const message = apiWords(language).tooMany(formatNumber(seconds, language));
  return { ...refuse('too-many-requests', message), retryAfterSeconds: seconds };
}

/** The languages there are, for whoever asks for another: in English, since none is known. */
export const unknownLanguage = `lang is one of ${languages.join(', ')}; leave it out to be answered in the language of the question.`;
