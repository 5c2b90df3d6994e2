import { mostAskFits, mostCandidates, mostReranked } from '../constants.ts';
import { analyzeQuery, type AnalyzedQuery, type QueryPart } from './analyze-query.ts';
import type { SearchIndex } from './build-search-index.ts';
import { accumulate, chooseCandidates } from './choose-candidates.ts';
import { createUnitReranker } from './rerank.ts';
import {
  askFitsOf,
  coverageOf,
  createUnitScorer,
  scoreDocument,
  type DocumentCoverage,
} from './score-document.ts';

export interface DocumentHit extends DocumentCoverage {
  readonly document: number;
  /** Has no unit and no upper bound; compare within one search only. */
  readonly score: number;
  /** The likeness of the query and each ask of the document, 0 to 1; empty for a distant document. */
  readonly askFits: readonly number[];
}

export interface SearchResult {
  readonly hits: readonly DocumentHit[];
  readonly query: AnalyzedQuery;
}

/**
 * The best documents for a question, best first, at most `limit`; empty where no term is known.
 * The question's rare terms choose candidates (Moffat & Zobel 1996 on stopping early at common terms);
 * BM25 over all of its terms, word pairs, windows and letter grams order them. A rough order is that of
 * BM25 alone, of words as they are spelt: repaired into a language that is not theirs, they would be
 * other words. The documents of `also` are among them whatever their score.
 */
export function searchIndex(
  index: SearchIndex,
  parts: readonly QueryPart[],
  limit: number,
  order: 'exact' | 'rough' = 'exact',
  also: ReadonlySet<number> = none,
): SearchResult {
  const { keywords } = index;
  const query = analyzeQuery(keywords, order === 'exact' ? index.spelling : undefined, parts);
  const { units, isComplete } = accumulate(index, query);
  const chosen = chooseCandidates(index, units, Math.max(limit, mostCandidates));
  const candidates = also.size === 0 ? chosen : [...new Set([...chosen, ...also])];
  const scoreOf = isComplete
    ? (unit: number) => index.unitScores[unit] ?? 0
    : createUnitScorer(keywords, query, candidates);
  const roughly = candidates
    .map((document) => ({ document, score: scoreDocument(keywords, document, scoreOf, () => 0) }))
    .toSorted(byScore);
  const ranked = order === 'rough' ? roughly : reranked(roughly);
  const hits = firstAnd(also, ranked, limit).map(({ document, score }, place) => {
    const isNear = order === 'exact' && (place < mostAskFits || also.has(document));
    return {
      document,
      score,
      ...coverageOf(keywords, query, document),
      askFits: isNear ? askFitsOf(keywords, query, document) : [],
    };
  });
  for (let place = 0; place < units.length; place++) index.unitScores[units[place] ?? 0] = 0;
  return { hits, query };

  function reranked(documents: readonly Scored[]): Scored[] {
    const rerank = createUnitReranker(keywords, index.grams, query);
    return firstAnd(also, documents, Math.max(limit, mostReranked))
      .map(({ document }) => ({
        document,
        score: scoreDocument(keywords, document, scoreOf, rerank),
      }))
      .toSorted(byScore);
  }
}

const none: ReadonlySet<number> = new Set();

/** So many of the first, and each of some others wherever it stands. */
function firstAnd(
  also: ReadonlySet<number>,
  scored: readonly Scored[],
  limit: number,
): readonly Scored[] {
  if (also.size === 0) return scored.slice(0, limit);
  return scored.filter(({ document }, place) => place < limit || also.has(document));
}

type Scored = Pick<DocumentHit, 'document' | 'score'>;

const byScore = (a: Scored, b: Scored) => b.score - a.score || a.document - b.document;
