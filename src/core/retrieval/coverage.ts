import { bigramTerm, inverseDocumentFrequency, type KeywordIndex } from './index/keyword-index.ts';
import { isHanCharacter } from './index/term-table.ts';
import { splitWords, toTerm } from './index/tokenize.ts';

/** The terms of a text that an index knows, Chinese bigrams among them. */
export function termsOf(index: KeywordIndex, text: string): Set<number> {
  const terms = new Set<number>();
  let previous: number | undefined;
  for (const word of splitWords(text, index.language)) {
    const term = toTerm(word, index.language);
    const number = term === undefined ? undefined : index.terms.get(term);
    if (number !== undefined) terms.add(number);
    const isHan = number !== undefined && isHanCharacter(word);
    const pair = isHan && previous !== undefined ? bigramTerm(index, previous, number) : undefined;
    if (pair !== undefined) terms.add(pair);
    previous = isHan ? number : undefined;
  }
  return terms;
}

/** Share of some terms' IDF that others have, 0 to 1; 0 where there are none. */
export function coverageOf(
  index: KeywordIndex,
  wanted: ReadonlySet<number>,
  present: ReadonlySet<number>,
): number {
  let all = 0;
  let met = 0;
  for (const term of wanted) {
    const idf = inverseDocumentFrequency(index, term);
    all += idf;
    if (present.has(term)) met += idf;
  }
  return all === 0 ? 0 : met / all;
}
