import type { Language } from '../passages/language.ts';
import { splitWords, toTerm } from '../retrieval/index/tokenize.ts';
import { statementWordsIn } from './words/words.ts';

/**
 * The words of a text that hold others together, each as often as it stands there, in an order of
 * their own: prepositions, conjunctions, auxiliaries. No measure of meaning tells "with" from "against".
 */
export function functionWords(text: string, language: Language): string {
  const { functionCharacters } = statementWordsIn(language);
  if (functionCharacters !== undefined) {
    return [...(text.match(functionCharacters) ?? [])].toSorted().join('');
  }
  return splitWords(text, language)
    .filter((word) => toTerm(word, language) === undefined)
    .toSorted()
    .join(' ');
}

/**
 * Whether the words that two texts share stand in the same order in both: those that changed places
 * have changed what is said of what. In Chinese, punctuation counts as a word.
 */
export function keepsOrder(text: string, source: string, language: Language): boolean {
  const split = (of: string) => (language === 'zh' ? Array.from(of) : splitWords(of, language));
  const words = split(text);
  const sourceWords = split(source);
  const shared = new Set(words).intersection(new Set(sourceWords));
  const common = (of: readonly string[]) => of.filter((word) => shared.has(word)).join(' ');
  return common(words) === common(sourceWords);
}
