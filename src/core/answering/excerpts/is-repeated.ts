import type { Excerpt } from '../../citations/excerpt.ts';
import type { Language } from '../../passages/language.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { thresholds } from '../evidence/thresholds.ts';

/** True where two excerpts say nearly the same. */
export function isRepeated(
  a: Excerpt,
  b: Excerpt,
  language: Language,
  retriever: Retriever,
): boolean {
  const first = retriever.sentencesOf(a.passage, language)[a.sentence]?.terms;
  const second = retriever.sentencesOf(b.passage, language)[b.sentence]?.terms;
  if (first === undefined || second === undefined) return false;
  return Math.min(coverage(first, second), coverage(second, first)) >= thresholds.nearDuplicate;
}
