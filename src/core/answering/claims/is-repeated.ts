import type { Excerpt } from '../../citations/excerpt.ts';
import type { Language } from '../../passages/language.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { thresholds } from '../evidence/thresholds.ts';

/** True where two excerpts say nearly the same. */
export function isRepeated(
  a: Excerpt,
  b: Excerpt,
  language: Language,
  retriever: Retriever,
): boolean {
  const first = a.passage.texts[language].sentences[a.sentence] ?? '';
  const second = b.passage.texts[language].sentences[b.sentence] ?? '';
  return (
    Math.min(
      retriever.coverage(first, second, language),
      retriever.coverage(second, first, language),
    ) >= thresholds.nearDuplicate
  );
}
