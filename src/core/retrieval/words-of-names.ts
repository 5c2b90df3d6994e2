import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { foldAccents } from './index/tokenize.ts';

const letters = /[\p{L}\p{M}]+/gu;

/**
 * The words, accents folded, that passages write in a language with a capital letter alone: parts of
 * names. "Comercio" stands in English texts in the name of a newspaper, and is no English word.
 */
export function wordsOfNames(passages: readonly Passage[], language: Language): Set<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { texts } of passages) {
    for (const [word] of texts[language].text.matchAll(letters)) {
      const folded = foldAccents(word.toLowerCase());
      (word === word.toLowerCase() ? small : capital).add(folded);
    }
  }
  return new Set([...capital].filter((word) => !small.has(word)));
}
