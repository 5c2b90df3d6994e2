import type { Language } from '../../passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** Words that make a statement another when they come or go, by what they do to it. */
export const guardKinds = [
  'negation',
  'hedge',
  'quantifier',
  'comparative',
  'reporting',
  'status',
] as const;
export type GuardKind = (typeof guardKinds)[number];

/** Each entry is one meaning: its forms count as the same word. */
export type GuardLexicon = Readonly<Record<GuardKind, readonly string[]>>;

/** Words by which statements of one language are read and compared. */
export interface StatementWords {
  /** Matched as whole words where a language parts words. */
  readonly guards: GuardLexicon;
  /** Words that make a statement hold only under a condition. */
  readonly conditions: RegExp;
  /** Where a small number may stand as a word. */
  readonly counted: RegExp;
  /** Openings that put a claim down to someone: the speaker comes first, then what is said. */
  readonly attributions: readonly RegExp[];
  /** Words that only carry a negation, an amount, a tense or a place, which are compared by themselves. */
  readonly carriers: RegExp | undefined;
  readonly stretches: Stretches;
}

/** Stretches of a sentence that a trim may leave out, by what parts them from the rest. */
export interface Stretches {
  /** In brackets or between dashes. */
  readonly enclosed: RegExp;
  /** Between two commas, or behind the last one. */
  readonly aside: RegExp;
  /** Opens an aside; other stretches may be part of a list, or narrow or turn what is said. */
  readonly asideStart: RegExp;
  readonly comma: RegExp;
}

const words: Readonly<Record<Language, StatementWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function statementWordsIn(language: Language): StatementWords {
  return words[language];
}
