import type { Language } from '../../../passages/language.ts';

/** One side of a contrast: the beginnings of words, in Chinese signs, that stand on it. */
export type Pole = Readonly<Record<Language, RegExp>>;

/** Beginnings of words; one that ends in `$` is a whole word. */
export function pole(en: string, es: string, zh: string): Pole {
  const wholeOf = (words: string) => words.replace(/(?<![\\[])\$/gu, '(?!\\p{L})');
  return {
    en: new RegExp(`(?<![\\p{L}-])(?:${wholeOf(en)})`, 'giu'),
    es: new RegExp(`(?<![\\p{L}-])(?:${wholeOf(es)})`, 'giu'),
    zh: new RegExp(zh, 'gu'),
  };
}
