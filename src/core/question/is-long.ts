import { splitWords } from '../retrieval/index/tokenize.ts';

/** Words and Chinese characters from which a question is read in fewer ways: the longest ones known have 35. */
const mostInEveryWay = 50;
const mostInTwoWays = 80;

/**
 * True for a text that says so much that it is read in one way only: as it is typed, standing alone. Each
 * further reading takes as long as the first.
 */
export function isLong(question: string): boolean {
  return hasMoreWords(question, mostInTwoWays);
}

/**
 * True for a text that says more than questions do: it is read alone and as leaning on what was asked before,
 * and neither with its slips put right, nor with a name in the place of a word, nor thing by thing.
 */
export function isWordy(question: string): boolean {
  return hasMoreWords(question, mostInEveryWay);
}

/** Characters of a word with what stands beside it: a text of signs counts by its length. */
const charactersOfWord = 6;

function hasMoreWords(question: string, most: number): boolean {
  if (question.length <= most) return false;
  return question.length > most * charactersOfWord || splitWords(question, 'zh').length > most;
}
