import { gramBm25, gramWeight, pairWeight, windowLength, windowWeight } from '../constants.ts';
import type { AnalyzedQuery } from './analyze-query.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { gramsOf, type LetterGrams } from './letter-grams.ts';
import { noTerm } from './term-table.ts';

const { k1: gramK1, b: gramB, averageLength } = gramBm25;

/**
 * Returns a function from a unit to what word order and letters add to its BM25 score:
 * ordered pairs of the question's words (Metzler & Croft 2005, sequential dependence),
 * the window that gathers most of the question's IDF, and BM25 over four-letter grams.
 */
export function createUnitReranker(
  index: KeywordIndex,
  grams: LetterGrams,
  query: AnalyzedQuery,
): (unit: number) => number {
  const slotOf = new Map<number, number>();
  const slotIdf: number[] = [];
  for (const { term, slot, idf, weight } of query.matches) {
    slotOf.set(term, slot);
    slotIdf[slot] = Math.max(slotIdf[slot] ?? 0, idf * weight);
  }
  const pairs = queryPairs(query, slotOf);
  const gramScore = createGramScorer(index, grams, query);
  const window = windowLength[index.language];
  const inWindow = new Uint16Array(slotIdf.length);
  const ring = new Uint16Array(window);

  return (unit) => {
    const start = index.sequenceStart[unit] ?? 0;
    const end = index.sequenceStart[unit + 1] ?? 0;
    const pairsSeen = new Set<number>();
    inWindow.fill(0);
    ring.fill(0);
    let gathered = 0;
    let bestWindow = 0;
    let pairScore = 0;
    let previous = 0;
    for (let place = start; place < end; place++) {
      const oldest = (place - start) % window;
      const leaving = ring[oldest] ?? 0;
      const slot = slotOf.get(index.sequence[place] ?? noTerm) ?? 0;
      ring[oldest] = slot;
      if (leaving > 0) {
        const left = (inWindow[leaving] ?? 1) - 1;
        inWindow[leaving] = left;
        if (left === 0) gathered -= slotIdf[leaving] ?? 0;
      }
      if (slot > 0) {
        const present = inWindow[slot] ?? 0;
        inWindow[slot] = present + 1;
        if (present === 0) gathered += slotIdf[slot] ?? 0;
        if (gathered > bestWindow) bestWindow = gathered;
        const pair = previous * 4096 + slot;
        if (previous > 0 && pairs.has(pair) && !pairsSeen.has(pair)) {
          pairsSeen.add(pair);
          pairScore += Math.min(slotIdf[previous] ?? 0, slotIdf[slot] ?? 0);
        }
      }
      previous = slot;
    }
    return pairWeight * pairScore + windowWeight * bestWindow + gramWeight * gramScore(start, end);
  };
}

/** Neighbouring words of the question as pairs of slots; Chinese has them as bigrams already. */
function queryPairs(query: AnalyzedQuery, slotOf: ReadonlyMap<number, number>): Set<number> {
  const pairs = new Set<number>();
  for (const [place, term] of query.sequence.entries()) {
    const next = query.sequence[place + 1];
    if (next === undefined || term === noTerm || next === noTerm) continue;
    const first = slotOf.get(term);
    const second = slotOf.get(next);
    if (first !== undefined && second !== undefined) pairs.add(first * 4096 + second);
  }
  return pairs;
}

function createGramScorer(
  index: KeywordIndex,
  grams: LetterGrams,
  query: AnalyzedQuery,
): (start: number, end: number) => number {
  const wanted: number[] = [];
  const idf: number[] = [];
  const known = new Set<number>();
  for (const word of query.words) {
    for (const gram of gramsOf(word)) {
      const number = grams.numbers.get(gram);
      if (number === undefined || known.has(number)) continue;
      known.add(number);
      const frequency = grams.documentFrequency[number] ?? 0;
      wanted.push(number);
      idf.push(Math.log(1 + (index.documentCount - frequency + 0.5) / (frequency + 0.5)));
    }
  }
  if (wanted.length === 0) return () => 0;
  const frequencies = new Uint16Array(idf.length);
  const { marks } = grams;
  return (start, end) => {
    frequencies.fill(0);
    for (let slot = 0; slot < wanted.length; slot++) marks[wanted[slot] ?? 0] = slot + 1;
    for (let place = start; place < end; place++) {
      const term = index.sequence[place] ?? noTerm;
      const last = grams.start[term + 1] ?? 0;
      for (let gram = grams.start[term] ?? 0; gram < last; gram++) {
        const mark = marks[grams.grams[gram] ?? 0] ?? 0;
        if (mark > 0) frequencies[mark - 1] = (frequencies[mark - 1] ?? 0) + 1;
      }
    }
    for (const gram of wanted) marks[gram] = 0;
    const saturation = gramK1 * (1 - gramB + (gramB * (end - start)) / averageLength);
    let score = 0;
    for (let slot = 0; slot < idf.length; slot++) {
      const frequency = frequencies[slot] ?? 0;
      if (frequency > 0) {
        score += ((idf[slot] ?? 0) * frequency * (gramK1 + 1)) / (frequency + saturation);
      }
    }
    return score;
  };
}
