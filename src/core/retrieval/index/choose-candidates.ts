import { postingBudget } from '../constants.ts';
import type { AnalyzedQuery, QueryMatch } from './analyze-query.ts';
import type { SearchIndex } from './build-search-index.ts';
import { saturate, type KeywordIndex } from './keyword-index.ts';

/**
 * Adds up BM25 by unit, rare terms first, until the budget is spent; complete if it was enough. The
 * units that it touched are a view that the next search overwrites.
 */
export function accumulate(
  index: SearchIndex,
  query: AnalyzedQuery,
): { units: Uint32Array; isComplete: boolean } {
  const { keywords, unitScores, touchedUnits } = index;
  let count = 0;
  let budget = postingBudget;
  let isComplete = true;
  for (const { term, weight, idf } of byRarity(keywords, query.matches)) {
    const start = keywords.postingStart[term] ?? 0;
    const end = keywords.postingStart[term + 1] ?? 0;
    if (end - start > budget && count > 0) {
      isComplete = false;
      break;
    }
    budget -= end - start;
    for (let posting = start; posting < end; posting++) {
      const unit = keywords.postingUnit[posting] ?? 0;
      const before = unitScores[unit] ?? 0;
      if (before === 0) touchedUnits[count++] = unit;
      unitScores[unit] = before + idf * weight * saturate(keywords, posting);
    }
  }
  return { units: touchedUnits.subarray(0, count), isComplete };
}

/** Documents whose units scored highest, in no order. */
export function chooseCandidates(index: SearchIndex, units: Uint32Array, count: number): number[] {
  const { keywords, unitScores, documentScores, touchedDocuments } = index;
  let found = 0;
  // By place: an iterator makes an object for each of thousands of units.
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] ?? 0;
    const document = keywords.unitDocument[unit] ?? 0;
    const before = documentScores[document] ?? 0;
    if (before === 0) touchedDocuments[found++] = document;
    documentScores[document] = Math.max(before, unitScores[unit] ?? 0);
  }
  const documents = touchedDocuments.subarray(0, found);
  const candidates =
    found <= count ? Array.from(documents) : highest(documents, documentScores, count);
  for (let place = 0; place < found; place++) documentScores[documents[place] ?? 0] = 0;
  return candidates;
}

function byRarity(keywords: KeywordIndex, matches: readonly QueryMatch[]): QueryMatch[] {
  const length = (match: QueryMatch) =>
    (keywords.postingStart[match.term + 1] ?? 0) - (keywords.postingStart[match.term] ?? 0);
  return matches.toSorted((a, b) => length(a) - length(b));
}

/** The documents with the highest scores, at least `count`: a histogram finds the cut without a sort. */
function highest(documents: Uint32Array, scores: Float32Array, count: number): number[] {
  let top = 0;
  for (let place = 0; place < documents.length; place++) {
    top = Math.max(top, scores[documents[place] ?? 0] ?? 0);
  }
  const steps = 1024;
  const bucketAt = (place: number) =>
    Math.floor(((scores[documents[place] ?? 0] ?? 0) / top) * (steps - 1));
  const counts = new Uint32Array(steps);
  for (let place = 0; place < documents.length; place++) {
    const bucket = bucketAt(place);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let cut = steps;
  let above = 0;
  while (cut > 0 && above < count) above += counts[--cut] ?? 0;
  const best: number[] = [];
  for (let place = 0; place < documents.length; place++) {
    if (bucketAt(place) >= cut) best.push(documents[place] ?? 0);
  }
  return best;
}
