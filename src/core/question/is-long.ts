import { splitWords } from '../retrieval/index/tokenize.ts';

/** Words and Chinese characters of a question that people ask: the longest ones known have half of it. */
const mostWords = 80;

/**
 * True for a text that says so much that it is read in one way only: as it is typed, standing alone. Each
 * further reading takes as long as the first.
 */
export function isLong(question: string): boolean {
  return question.length > mostWords && splitWords(question, 'zh').length > mostWords;
}
