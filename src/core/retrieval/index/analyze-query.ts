import { bigramTerm, inverseDocumentFrequency, type KeywordIndex } from './keyword-index.ts';
import { nearestTerms, type SpellingIndex } from './spelling.ts';
import { isHanCharacter, noTerm } from './term-table.ts';
import { splitWords, toTerm } from './tokenize.ts';

/**
 * A part of a question. Its labels say what it means (an entity, a concept), and then its words
 * need not be there too: they only help. Without a label that the index knows its words are needed.
 */
export interface QueryPart {
  readonly words: readonly string[];
  readonly labels: readonly string[];
  /** What only helps to rank: neither its labels nor its words are needed. */
  readonly helping?: boolean;
}

/** A term to look up; several with one slot are alternatives, of which the best counts. */
export interface QueryMatch {
  readonly term: number;
  /** Number of the slot in the query's, from 1. */
  readonly slot: number;
  readonly idf: number;
  /** Below 1 where the word was repaired or only helps. */
  readonly weight: number;
  /** Whether the slot counts in the question's mass. */
  readonly needed: boolean;
}

/** One thing that a question says: a word, a pair of Chinese characters, or a name or concept of several words. */
export interface QuerySlot {
  /** Its words are words[start] to words[end - 1] of the question's. */
  readonly start: number;
  readonly end: number;
  /** Its IDF, that of its rarest alternative; at its highest where no document has it. */
  readonly idf: number;
  /** Whether it counts in the question's mass. */
  readonly needed: boolean;
}

export interface AnalyzedQuery {
  readonly matches: readonly QueryMatch[];
  /** The slots by number, from 1: slots[slot - 1]. */
  readonly slots: readonly QuerySlot[];
  /** The question's terms in order, noTerm for an unknown word; stop words are left out. */
  readonly sequence: readonly number[];
  /** Terms as text, for letter grams; unknown words too. */
  readonly words: readonly string[];
  /** Sum of the IDF of all that is needed; a term that is not in the index counts most. */
  readonly mass: number;
}

/** What a repaired word counts against one that was spelt as in the passages. */
const repairWeight = 0.95;

/** What a word counts whose meaning a label has counted already. */
const helpingWeight = 0.35;

/** A whole text as one part without labels. */
export function plainQuery(text: string, index: KeywordIndex): QueryPart[] {
  return [{ words: splitWords(text, index.language), labels: [] }];
}

/**
 * Turns a question into terms of the index: stop words go, misspelt words become the nearest
 * known ones where there is a spelling index, and Chinese characters are joined by their bigrams.
 */
export function analyzeQuery(
  index: KeywordIndex,
  spelling: SpellingIndex | undefined,
  parts: readonly QueryPart[],
): AnalyzedQuery {
  const matches: QueryMatch[] = [];
  const sequence: number[] = [];
  const words: string[] = [];
  const seen = new Set<string>();
  const highest = inverseDocumentFrequency(index, undefined);
  const slots: QuerySlot[] = [];

  function match(
    terms: readonly number[],
    weight: number,
    needed: boolean,
    [start, end]: readonly [number, number],
  ): void {
    const slot = slots.length + 1;
    const idfs = terms.map((term) => inverseDocumentFrequency(index, term));
    slots.push({ start, end, idf: terms.length === 0 ? highest : Math.max(...idfs), needed });
    for (const [place, term] of terms.entries()) {
      matches.push({ term, slot, idf: idfs[place] ?? 0, weight, needed });
    }
  }

  function matchWord(
    word: string,
    term: string,
    needed: boolean,
    place: number,
  ): number | undefined {
    const known = index.terms.get(term);
    const isHan = index.language === 'zh' && isHanCharacter(word);
    const terms =
      known !== undefined
        ? [known]
        : isHan || !needed
          ? []
          : spelling === undefined
            ? []
            : nearestTerms(spelling, word);
    sequence.push(terms[0] ?? noTerm);
    if (seen.has(term)) return known;
    seen.add(term);
    if (terms.length > 0) {
      const weight = (known === undefined ? repairWeight : 1) * (needed ? 1 : helpingWeight);
      match(terms, weight, needed, [place, place + 1]);
      words.push(...terms.map((number) => index.termTexts[number] ?? ''));
    } else if (needed) {
      words.push(term);
      match([], 1, true, [place, place + 1]);
    }
    return known;
  }

  let previous: { word: string; term: number | undefined } | undefined;
  let place = 0;
  for (const part of parts) {
    const labels = part.labels.flatMap((label) => index.terms.get(label) ?? []);
    const freshLabels = part.labels.filter((label) => !seen.has(label));
    const helping = part.helping === true;
    // What only helps parts its neighbours: their characters are no pair.
    if (helping) previous = undefined;
    if (labels.length > 0 && freshLabels.length > 0) {
      match(labels, helping ? helpingWeight : 1, !helping, [place, place + part.words.length]);
    }
    for (const label of part.labels) seen.add(label);
    const needed = labels.length === 0 && !helping;
    for (const word of part.words) {
      const here = place++;
      const term = toTerm(word, index.language);
      if (term === undefined) {
        previous = undefined;
        continue;
      }
      const number = matchWord(word, term, needed, here);
      if (index.language !== 'zh' || !isHanCharacter(word)) {
        previous = undefined;
        continue;
      }
      const bigram = previous === undefined ? undefined : previous.word + word;
      if (bigram !== undefined && !seen.has(bigram)) {
        seen.add(bigram);
        const pair =
          previous?.term === undefined || number === undefined
            ? undefined
            : bigramTerm(index, previous.term, number);
        const pairs = pair === undefined ? [] : [pair];
        if (needed || pair !== undefined) {
          match(pairs, needed ? 1 : helpingWeight, needed, [here - 1, here + 1]);
        }
      }
      previous = { word, term: number };
    }
    if (helping) previous = undefined;
  }
  const mass = slots.reduce((sum, { idf, needed }) => sum + (needed ? idf : 0), 0);
  return { matches, slots, sequence, words, mass };
}
