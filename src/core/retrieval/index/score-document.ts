import { askWeight } from '../constants.ts';
import type { AnalyzedQuery, QueryMatch } from './analyze-query.ts';
import {
  findPosting,
  inverseDocumentFrequency,
  saturate,
  type KeywordIndex,
} from './keyword-index.ts';

/** The score of the body and of the best matching ask; `extra` adds to the BM25 of a unit. */
export function scoreDocument(
  keywords: KeywordIndex,
  document: number,
  scoreOf: (unit: number) => number,
  extra: (unit: number) => number,
): number {
  const end = keywords.unitStart[document + 1] ?? 0;
  let body = 0;
  let ask = 0;
  let bestAsk = -1;
  for (let unit = keywords.unitStart[document] ?? 0; unit < end; unit++) {
    const score = scoreOf(unit);
    if (score === 0) continue;
    if (keywords.unitIsAsk[unit] !== 1) body += score + extra(unit);
    else if (score > ask) {
      ask = score;
      bestAsk = unit;
    }
  }
  return body + askWeight * (bestAsk < 0 ? 0 : ask + extra(bestAsk));
}

/**
 * BM25 of the units of some documents; of alternatives the best counts. Each term is looked for once in
 * all of them, since a question of five hundred characters has a thousand terms.
 */
export function createUnitScorer(
  keywords: KeywordIndex,
  query: AnalyzedQuery,
  documents: readonly number[],
): (unit: number) => number {
  const score = new Map<number, number>();
  const best = new Map<number, { slot: number; value: number }>();
  const wanted = new Set(documents);
  const ordered = documents.toSorted((a, b) => a - b);

  function add({ idf, weight, slot }: QueryMatch, posting: number): void {
    const unit = keywords.postingUnit[posting] ?? 0;
    const value = idf * weight * saturate(keywords, posting);
    const before = best.get(unit);
    if (before?.slot === slot) before.value = Math.max(before.value, value);
    else {
      if (before !== undefined) score.set(unit, (score.get(unit) ?? 0) + before.value);
      best.set(unit, { slot, value });
    }
  }

  function addAll(match: QueryMatch): void {
    const last = keywords.postingStart[match.term + 1] ?? 0;
    const first = keywords.postingStart[match.term] ?? 0;
    // Of a rare term it is cheaper to read all postings than to look for each document's.
    if (last - first <= 8 * ordered.length) {
      for (let posting = first; posting < last; posting++) {
        const unit = keywords.postingUnit[posting] ?? 0;
        if (wanted.has(keywords.unitDocument[unit] ?? 0)) add(match, posting);
      }
      return;
    }
    for (const document of ordered) {
      const end = keywords.unitStart[document + 1] ?? 0;
      let posting = findPosting(keywords, match.term, keywords.unitStart[document] ?? 0, end);
      if (posting === undefined) continue;
      for (; posting < last && (keywords.postingUnit[posting] ?? 0) < end; posting++)
        add(match, posting);
    }
  }

  for (const match of query.matches) addAll(match);
  return (unit) => (score.get(unit) ?? 0) + (best.get(unit)?.value ?? 0);
}

export interface DocumentCoverage {
  /** The share of the query's IDF mass whose terms the document has, 0 to 1. */
  readonly coverage: number;
  /** The needed slots of which the document has a term. */
  readonly met: ReadonlySet<number>;
}

export function coverageOf(
  keywords: KeywordIndex,
  query: AnalyzedQuery,
  document: number,
): DocumentCoverage {
  const first = keywords.unitStart[document] ?? 0;
  const end = keywords.unitStart[document + 1] ?? 0;
  const met = new Set<number>();
  let covered = 0;
  for (const { term, weight, idf, slot, needed } of query.matches) {
    if (!needed || met.has(slot) || findPosting(keywords, term, first, end) === undefined) continue;
    met.add(slot);
    covered += idf * weight;
  }
  const coverage = query.mass === 0 ? 0 : Math.min(1, covered / query.mass);
  return { met, coverage };
}

/**
 * For each ask of a document, the harmonic mean of two shares: that of the query's IDF mass which the
 * ask meets, and that of the ask's which the query meets (Dice 1945, weighted by IDF).
 */
export function askFitsOf(
  keywords: KeywordIndex,
  query: AnalyzedQuery,
  document: number,
): number[] {
  const fits: number[] = [];
  const end = keywords.unitStart[document + 1] ?? 0;
  for (let unit = keywords.unitStart[document] ?? 0; unit < end; unit++) {
    if (keywords.unitIsAsk[unit] === 1) fits.push(askFit(keywords, query, unit));
  }
  return fits;
}

function askFit(keywords: KeywordIndex, query: AnalyzedQuery, unit: number): number {
  const slots = new Set<number>();
  const terms = new Set<number>();
  let met = 0;
  for (const { term, weight, idf, slot, needed } of query.matches) {
    if (findPosting(keywords, term, unit, unit + 1) === undefined) continue;
    terms.add(term);
    if (!needed || slots.has(slot)) continue;
    slots.add(slot);
    met += idf * weight;
  }
  let own = 0;
  let ownMet = 0;
  const end = keywords.sequenceStart[unit + 1] ?? 0;
  for (let place = keywords.sequenceStart[unit] ?? 0; place < end; place++) {
    const term = keywords.sequence[place] ?? 0;
    const idf = inverseDocumentFrequency(keywords, term);
    own += idf;
    if (terms.has(term)) ownMet += idf;
  }
  if (met === 0 || ownMet === 0) return 0;
  const share = met / query.mass;
  const ownShare = ownMet / own;
  return (2 * share * ownShare) / (share + ownShare);
}
