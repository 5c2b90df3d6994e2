import type { Language } from '../../../passages/language.ts';
import { foldAccents, toTerm } from '../../../retrieval/index/tokenize.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from '../figures/figure-keys.ts';

/**
 * Whether a claim says that something never was, and a sentence does not say so of what it tells: that two
 * presidents stayed away from one opening is no word on whether one was ever in the country.
 */
export function isNeverUntold(claim: Stated, told: Stated, language: Language): boolean {
  const { never } = checkingWordsIn(language);
  if (!never.test(claim.text)) return false;
  const denied = never.exec(told.text)?.groups?.['act'];
  if (denied === undefined) return true;
  const stemOf = (word: string) => toTerm(foldAccents(word.toLowerCase()), language) ?? word;
  return !wordsOf(claim.text, language).some((word) => stemOf(word) === stemOf(denied));
}
