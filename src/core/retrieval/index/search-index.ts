import { finishBuilding } from '../../passages/finish-building.ts';
import type { Language } from '../../passages/language.ts';
import {
  analyzeQuery,
  type AnalyzedQuery,
  type QueryMatch,
  type QueryPart,
} from './analyze-query.ts';
import {
  buildKeywordIndexInSteps,
  findPosting,
  inverseDocumentFrequency,
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
  /** Working memory, one slot a unit: all zero between searches. */
  readonly unitScores: Float32Array;
  /** Working memory, one slot a document: all zero between searches. */
  readonly documentScores: Float32Array;
  readonly touchedUnits: Uint32Array;
  readonly touchedDocuments: Uint32Array;
}

export interface DocumentHit {
  readonly document: number;
  /** Without unit or upper bound; compare within one search only. */
  readonly score: number;
  /** Share of the query's IDF mass whose terms the document has, 0 to 1. */
  readonly coverage: number;
  /** Numbers of the needed slots of which the document has a term. */
  readonly met: ReadonlySet<number>;
  /** How alike the query and each of the document's asks are, 0 to 1, in the order of the asks. */
  readonly askFits: readonly number[];
}

export interface SearchResult {
  readonly hits: readonly DocumentHit[];
  readonly query: AnalyzedQuery;
}

/** How many documents the costlier signals are computed for. */
const rerankDepth = 30;

/** For how many of the best documents the asks are compared one by one. */
const askDepth = 6;

/** How many documents the commonest terms are still looked up in, once the budget is spent. */
const candidateDepth = 100;

/** Postings read from end to end in one search; a rare term's postings are always read. */
const postingBudget = 8_000;

/** What the best matching ask adds to the score of a body, against the body's own. */
const askWeight = 1;

export function buildSearchIndex(language: Language, units: Iterable<IndexUnit>): SearchIndex {
  return finishBuilding(buildSearchIndexInSteps(language, units));
}

/** The same in steps, between which a program that has other work can do it. */
export function* buildSearchIndexInSteps(
  language: Language,
  units: Iterable<IndexUnit>,
): Generator<void, SearchIndex> {
  const { index, vocabulary } = yield* buildKeywordIndexInSteps(language, units);
  yield;
  const grams = buildLetterGrams(index);
  yield;
  const spelling = buildSpellingIndex(vocabulary);
  yield;
  return {
    keywords: index,
    grams,
    spelling,
    unitScores: new Float32Array(index.unitDocument.length),
    documentScores: new Float32Array(index.documentCount),
    touchedUnits: new Uint32Array(index.unitDocument.length),
    touchedDocuments: new Uint32Array(index.documentCount),
  };
}

/**
 * The best documents for a question, best first, at most `limit`; empty where no term is known.
 * The question's rare terms choose candidates, BM25 over all of its terms, word pairs, windows and
 * letter grams order them; a rough order is BM25's alone, of words as they
 * are spelt: repaired into a language that they are not of, they would be other words. (Moffat & Zobel 1996 on stopping early at common terms.)
 */
export function searchIndex(
  index: SearchIndex,
  parts: readonly QueryPart[],
  limit: number,
  order: 'exact' | 'rough' = 'exact',
): SearchResult {
  const { keywords } = index;
  const query = analyzeQuery(keywords, order === 'exact' ? index.spelling : undefined, parts);
  const { units, isComplete } = accumulate(index, query);
  const scoreOf = isComplete
    ? (unit: number) => index.unitScores[unit] ?? 0
    : (unit: number) => scoreUnit(keywords, query, unit);
  const rerank = order === 'exact' ? createUnitReranker(keywords, index.grams, query) : () => 0;
  const hits = chooseCandidates(index, units, Math.max(limit, candidateDepth))
    .map((document) => ({ document, score: scoreDocument(keywords, document, scoreOf, () => 0) }))
    .toSorted((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, Math.max(limit, rerankDepth))
    .map(({ document }) => ({
      document,
      score: scoreDocument(keywords, document, scoreOf, rerank),
      ...coverageOf(keywords, query, document),
    }))
    .toSorted((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit)
    .map((hit, place) => ({
      ...hit,
      askFits:
        order === 'exact' && place < askDepth ? askFitsOf(keywords, query, hit.document) : [],
    }));
  for (const unit of units) index.unitScores[unit] = 0;
  return { hits, query };
}

/**
 * Adds up BM25 by unit, rare terms first, until the budget is spent; complete if it was enough. Of
 * the units touched it gives a view that the next search overwrites.
 */
function accumulate(
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
function chooseCandidates(index: SearchIndex, units: Uint32Array, count: number): number[] {
  const { keywords, unitScores, documentScores, touchedDocuments } = index;
  let found = 0;
  for (const unit of units) {
    const document = keywords.unitDocument[unit] ?? 0;
    const before = documentScores[document] ?? 0;
    if (before === 0) touchedDocuments[found++] = document;
    documentScores[document] = Math.max(before, unitScores[unit] ?? 0);
  }
  const documents = touchedDocuments.subarray(0, found);
  const candidates =
    found <= count ? Array.from(documents) : highest(documents, documentScores, count);
  for (const document of documents) documentScores[document] = 0;
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

/** BM25 of one unit; of alternatives the best counts. */
function scoreUnit(keywords: KeywordIndex, query: AnalyzedQuery, unit: number): number {
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
  return score + best;
}

function coverageOf(
  keywords: KeywordIndex,
  query: AnalyzedQuery,
  document: number,
): Pick<DocumentHit, 'coverage' | 'met'> {
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
 * For each ask of a document the harmonic mean of two shares: of the query's IDF mass that the ask
 * meets, and of the ask's that the query meets (Dice 1945, weighted by IDF).
 */
function askFitsOf(keywords: KeywordIndex, query: AnalyzedQuery, document: number): number[] {
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
