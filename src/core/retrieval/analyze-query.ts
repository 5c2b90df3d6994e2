import { bigramTerm, inverseDocumentFrequency, type KeywordIndex } from './keyword-index.ts';
import { nearestTerms, type SpellingIndex } from './spelling.ts';
import { isHanCharacter, noTerm } from './term-table.ts';
import { splitWords, toTerm } from './tokenize.ts';

/** A term to look up for one word of the question; several with one slot are alternatives. */
export interface QueryMatch {
  readonly term: number;
  readonly slot: number;
  readonly idf: number;
  /** Below 1 where the word was repaired. */
  readonly weight: number;
}

export interface AnalyzedQuery {
  readonly matches: readonly QueryMatch[];
  /** The question's terms in order, noTerm for an unknown word; stop words are left out. */
  readonly sequence: readonly number[];
  /** Terms as text, for letter grams; unknown words too. */
  readonly words: readonly string[];
  /** Sum of the IDF of all the question's terms; a term that is not in the index counts most. */
  readonly mass: number;
  /** Words that stand in no document even after repair. */
  readonly unknown: readonly string[];
}

/** What a repaired word counts against one that was spelt as in the passages. */
const repairWeight = 0.95;

/**
 * Turns a question into terms of the index: stop words go, misspelt words become the nearest
 * known ones, Chinese characters are joined by their bigrams, and labels are looked up as they are.
 */
export function analyzeQuery(
  index: KeywordIndex,
  spelling: SpellingIndex,
  text: string,
  labels: readonly string[],
): AnalyzedQuery {
  const matches: QueryMatch[] = [];
  const sequence: number[] = [];
  const words: string[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  let mass = 0;
  let slot = 0;

  function match(terms: readonly number[], weight: number): void {
    slot++;
    mass += Math.max(...terms.map((term) => inverseDocumentFrequency(index, term)));
    for (const term of terms) {
      matches.push({ term, slot, idf: inverseDocumentFrequency(index, term), weight });
    }
  }

  function miss(word: string): void {
    unknown.push(word);
    mass += inverseDocumentFrequency(index, undefined);
  }

  let previousHan: string | undefined;
  for (const word of splitWords(text, index.language)) {
    const term = toTerm(word, index.language);
    if (term === undefined) {
      previousHan = undefined;
      continue;
    }
    const isHan = index.language === 'zh' && isHanCharacter(word);
    const known = index.terms.get(term);
    const terms = known !== undefined ? [known] : isHan ? [] : nearestTerms(spelling, word);
    sequence.push(terms[0] ?? noTerm);
    if (!seen.has(term)) {
      seen.add(term);
      if (terms.length > 0) match(terms, known === undefined ? repairWeight : 1);
      else miss(word);
      words.push(
        ...(terms.length > 0 ? terms.map((number) => index.termTexts[number] ?? '') : [term]),
      );
    }
    const bigram = isHan && previousHan !== undefined ? previousHan + word : undefined;
    if (bigram !== undefined && !seen.has(bigram)) {
      seen.add(bigram);
      const first = index.terms.get(previousHan ?? '');
      const pair =
        first === undefined || known === undefined ? undefined : bigramTerm(index, first, known);
      if (pair !== undefined) match([pair], 1);
      else mass += inverseDocumentFrequency(index, undefined);
    }
    previousHan = isHan ? word : undefined;
  }
  for (const label of labels) {
    const number = index.terms.get(label);
    if (number !== undefined) match([number], 1);
    else mass += inverseDocumentFrequency(index, undefined);
  }
  return { matches, sequence, words, mass, unknown };
}
