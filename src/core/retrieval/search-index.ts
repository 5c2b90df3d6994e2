import type { Language } from '../passages/language.ts';
import {
  analyzeQuery,
  type AnalyzedQuery,
  type QueryMatch,
  type QueryPart,
} from './analyze-query.ts';
import {
  buildKeywordIndex,
  findPosting,
  saturate,
  type IndexUnit,
  type KeywordIndex,
} from './keyword-index.ts';
import { buildLetterGrams, type LetterGrams } from './letter-grams.ts';
import { createUnitReranker } from './rerank.ts';
import { buildSpellingIndex, type SpellingIndex } from './spelling.ts';

/** Everything that a search in one language reads. */
export interface SearchIndex {
  readonly keywords: KeywordIndex;
  readonly grams: LetterGrams;
  readonly spelling: SpellingIndex;
  /** Working memory, one slot a document: all zero between searches. */
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
}

export interface DocumentHit {
  readonly document: number;
  /** Without unit or upper bound; compare within one search only. */
  readonly score: number;
  /** Share of the query's IDF mass whose terms the document has, 0 to 1. */
  readonly coverage: number;
}

export interface SearchResult {
  readonly hits: readonly DocumentHit[];
  readonly query: AnalyzedQuery;
}

/** How many documents the costlier signals are computed for. */
const rerankDepth = 30;

/** How many documents the commonest terms are still looked up in, once the budget is spent. */
const candidateDepth = 100;

/** Postings read from end to end in one search; a rare term's postings are always read. */
const postingBudget = 8_000;

/** What the best matching ask adds to the score of a body, against the body's own. */
const askWeight = 1;

export function buildSearchIndex(language: Language, units: Iterable<IndexUnit>): SearchIndex {
  const { index, vocabulary } = buildKeywordIndex(language, units);
  return {
    keywords: index,
    grams: buildLetterGrams(index),
    spelling: buildSpellingIndex(vocabulary),
    scores: new Float32Array(index.documentCount),
    touched: new Uint32Array(index.documentCount),
  };
}

/**
 * The best documents for a question, best first, at most `limit`; empty where no term is known.
 * The question's rare terms choose candidates, BM25 over all of its terms, word pairs, windows and
 * letter grams order them. (Moffat & Zobel 1996 on stopping early at common terms.)
 */
export function searchIndex(
  index: SearchIndex,
  parts: readonly QueryPart[],
  limit: number,
): SearchResult {
  const { keywords } = index;
  const query = analyzeQuery(keywords, index.spelling, parts);
  const rerank = createUnitReranker(keywords, index.grams, query);
  const scored = chooseCandidates(index, query, Math.max(limit, candidateDepth))
    .map((document) => ({ document, score: scoreDocument(keywords, query, document, () => 0) }))
    .toSorted((a, b) => b.score - a.score || a.document - b.document);
  const hits = scored
    .slice(0, Math.max(limit, rerankDepth))
    .map(({ document }) => ({
      document,
      score: scoreDocument(keywords, query, document, rerank),
      coverage: coverageOf(keywords, query, document),
    }))
    .toSorted((a, b) => b.score - a.score || a.document - b.document);
  return { hits: hits.slice(0, limit), query };
}

/** Documents that the rarest terms rank highest, in no order. */
function chooseCandidates(index: SearchIndex, query: AnalyzedQuery, count: number): number[] {
  const { keywords, scores, touched } = index;
  let touchedCount = 0;
  let budget = postingBudget;
  for (const { term, weight, idf } of byRarity(keywords, query.matches)) {
    const start = keywords.postingStart[term] ?? 0;
    const end = keywords.postingStart[term + 1] ?? 0;
    if (end - start > budget && touchedCount > 0) break;
    budget -= end - start;
    for (let posting = start; posting < end; posting++) {
      const document = keywords.unitDocument[keywords.postingUnit[posting] ?? 0] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0) touched[touchedCount++] = document;
      scores[document] = before + idf * weight * saturate(keywords, posting);
    }
  }
  const found = touched.subarray(0, touchedCount);
  const candidates = touchedCount <= count ? Array.from(found) : highest(found, scores, count);
  for (const document of found) scores[document] = 0;
  return candidates;
}

function byRarity(keywords: KeywordIndex, matches: readonly QueryMatch[]): QueryMatch[] {
  const length = (match: QueryMatch) =>
    (keywords.postingStart[match.term + 1] ?? 0) - (keywords.postingStart[match.term] ?? 0);
  return matches.toSorted((a, b) => length(a) - length(b));
}

/** The documents with the highest scores, at least `count`: a histogram finds where to cut, without a sort. */
function highest(documents: Uint32Array, scores: Float32Array, count: number): number[] {
  let top = 0;
  for (const document of documents) top = Math.max(top, scores[document] ?? 0);
  const steps = 1024;
  const bucket = (document: number) => Math.floor(((scores[document] ?? 0) / top) * (steps - 1));
  const counts = new Uint32Array(steps);
  for (const document of documents) {
    const place = bucket(document);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let cut = steps;
  let above = 0;
  while (cut > 0 && above < count) above += counts[--cut] ?? 0;
  const best: number[] = [];
  for (const document of documents) if (bucket(document) >= cut) best.push(document);
  return best;
}

/** The body's score and that of the ask which matches best; `extra` adds to a unit's BM25. */
function scoreDocument(
  keywords: KeywordIndex,
  query: AnalyzedQuery,
  document: number,
  extra: (unit: number) => number,
): number {
  const end = keywords.unitStart[document + 1] ?? 0;
  let body = 0;
  let ask = 0;
  for (let unit = keywords.unitStart[document] ?? 0; unit < end; unit++) {
    let score = 0;
    let slot = 0;
    let best = 0;
    for (const match of query.matches) {
      if (match.slot !== slot) {
        score += best;
        best = 0;
        slot = match.slot;
      }
      const posting = findPosting(keywords, match.term, unit, unit + 1);
      if (posting === undefined) continue;
      best = Math.max(best, match.idf * match.weight * saturate(keywords, posting));
    }
    score += best;
    if (score === 0) continue;
    score += extra(unit);
    if (keywords.unitIsAsk[unit] === 1) ask = Math.max(ask, score);
    else body += score;
  }
  return body + askWeight * ask;
}

function coverageOf(keywords: KeywordIndex, query: AnalyzedQuery, document: number): number {
  if (query.mass === 0) return 0;
  const first = keywords.unitStart[document] ?? 0;
  const end = keywords.unitStart[document + 1] ?? 0;
  const counted = new Set<number>();
  let covered = 0;
  for (const { term, weight, idf, slot, needed } of query.matches) {
    if (!needed || counted.has(slot) || findPosting(keywords, term, first, end) === undefined)
      continue;
    counted.add(slot);
    covered += idf * weight;
  }
  return Math.min(1, covered / query.mass);
}
