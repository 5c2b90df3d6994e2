import type { QueryPart } from './index/analyze-query.ts';
import { createPhraseFinder } from './index/phrase-finder.ts';
import { chineseQuestionPhrases } from './words/zh.ts';

const findAsking = createPhraseFinder(
  chineseQuestionPhrases.map((phrase) => ({ words: Array.from(phrase), value: phrase })),
);

/** Parts a question at the phrases that Chinese asks with: they say nothing to search by and only help. */
export function setAskingApart(part: QueryPart): QueryPart[] {
  if (part.labels.length > 0) return [part];
  const { words } = part;
  const parts: QueryPart[] = [];
  let place = 0;
  for (const { start, end } of findAsking(words)) {
    if (place < start) parts.push({ ...part, words: words.slice(place, start) });
    parts.push({ ...part, words: words.slice(start, end), helping: true });
    place = end;
  }
  if (place < words.length) parts.push({ ...part, words: words.slice(place) });
  return parts;
}
