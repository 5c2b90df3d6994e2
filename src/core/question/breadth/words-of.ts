import type { Language } from '../../passages/language.ts';
import { perLanguage } from '../../passages/per-language.ts';

/** Finds any of some words or phrases, the longest first; without any, nothing. */
export type WordsIn = (language: Language) => RegExp;

type Called = Readonly<Record<Language, { readonly words: readonly string[] }>>;

/** The words that people call a thing by, in each language. */
export function wordsOf(called: Called): WordsIn {
  return perLanguage((language) => anyOf(called[language].words, language));
}

function anyOf(words: readonly string[], language: Language): RegExp {
  if (words.length === 0) return /(?!)/gu;
  const any = words.toSorted((a, b) => b.length - a.length).join('|');
  return language === 'zh'
    ? new RegExp(any, 'gu')
    : new RegExp(String.raw`(?<!\p{L})(?:${any})(?!\p{L})`, 'gu');
}
