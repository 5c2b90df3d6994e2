import type { SaidSlot } from './retrieval.ts';
import { splitWords } from './index/tokenize.ts';

/** The words at some places of a question, with the letters and signs that they have there. */
export function askedWords(
  question: string,
  { start, end }: Pick<SaidSlot, 'start' | 'end'>,
): string | undefined {
  const words = splitWords(question, 'zh').slice(start, end);
  const pattern = words.map((word) => RegExp.escape(word)).join(String.raw`[^\p{L}\p{N}]*`);
  return new RegExp(pattern, 'iu').exec(question.normalize('NFKC'))?.[0];
}
