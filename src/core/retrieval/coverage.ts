import { languages, type Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { stepPassages } from './constants.ts';
import { bigramTerm, inverseDocumentFrequency, type KeywordIndex } from './index/keyword-index.ts';
import { isHanCharacter } from './index/term-table.ts';
import { splitWords, toTerm } from './index/tokenize.ts';
import type { PassageIndexes } from './index-passages.ts';
import type { MeaningReader } from './read-meanings.ts';

/** The share of the weight of what one text says that another says too, 0 to 1. */
export type Coverage = (wanted: string, present: string, language: Language) => number;

/** Reads the sentences of all passages in steps, since coverage mostly compares a question with them. */
export function* createCoverageInSteps(
  passages: readonly Passage[],
  indexes: PassageIndexes,
  { labelsOf }: MeaningReader,
): Generator<void, Coverage> {
  const known = new Map<string, ReadonlySet<number>>();
  /** A question is compared with one sentence after another. */
  let latest: { key: string; terms: ReadonlySet<number> } = { key: '', terms: new Set() };

  function termsIn(text: string, language: Language): ReadonlySet<number> {
    const key = `${language} ${text}`;
    const terms = known.get(key);
    if (terms !== undefined) return terms;
    if (latest.key === key) return latest.terms;
    const { keywords } = indexes[language];
    const labels = labelsOf(text, language).flatMap((label) => keywords.terms.get(label) ?? []);
    latest = { key, terms: new Set([...termsOf(keywords, text), ...labels]) };
    return latest.terms;
  }

  for (const language of languages) {
    for (const [place, { texts }] of passages.entries()) {
      for (const sentence of texts[language].sentences) {
        known.set(`${language} ${sentence}`, termsIn(sentence, language));
      }
      if (place % stepPassages === 0) yield;
    }
  }
  return (wanted, present, language) =>
    coverageOf(indexes[language].keywords, termsIn(wanted, language), termsIn(present, language));
}

/** The terms of a text that an index knows, with Chinese bigrams. */
function termsOf(index: KeywordIndex, text: string): Set<number> {
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

/** The share of some terms' IDF that others have, 0 to 1; 0 where there are none. */
function coverageOf(
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
