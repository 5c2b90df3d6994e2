import type { Language } from '../../core/passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** What other programs are told where they get no record; each sentence says what to do. */
export interface ApiWords {
  /** Of a point of a series, beside its value. */
  readonly partial: string;
  readonly apart: string;
  /** A parameter is missing, by its name. */
  readonly missing: (parameter: string) => string;
  readonly limitRange: (most: string) => string;
  readonly noPassage: string;
  readonly noSeries: string;
  readonly noRoute: string;
  readonly onlyRead: string;
  readonly tooMany: (seconds: string) => string;
  readonly busy: string;
  /** With the reference by which it is found in the log. */
  readonly failed: (reference: string) => string;
}

const words: Readonly<Record<Language, ApiWords>> = { en: english, es: spanish, zh: chinese };

export function apiWords(language: Language): ApiWords {
  return words[language];
}
