import type { Language } from '../../passages/language.ts';
import { hashText } from '../index/hash-text.ts';
import type { TermOf } from '../index/term-reader.ts';

/** Stands for a name, whatever it is: people ask who runs a port as they ask who runs a mine. */
const name = '\u0001';
const end = '\u0002';

/** The words of a question, and where names stand among them. */
export interface Wording {
  readonly words: readonly string[];
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The wording of a question as hashes, of 32 bits, of its terms and of each two that follow one another,
 * each once. Names are left out, stop words are not: "how much" tells more than "much".
 */
export function readWording(
  { words, mentions }: Wording,
  language: Language,
  termOf: TermOf,
  isWhole = true,
): readonly number[] {
  const found: number[] = [];
  let before: string | undefined = isWhole ? end : undefined;
  const follow = (term: string) => {
    if (before !== undefined) found.push(hashText(`${before} ${term}`));
    before = term;
  };
  for (const [place, word] of words.entries()) {
    const mention = mentions.find(({ start, end: last }) => start <= place && place < last);
    if (mention !== undefined) {
      before = name;
      continue;
    }
    const term = /^\d+$/u.test(word) ? `#${word.length}` : (termOf(word, language) ?? word);
    found.push(hashText(term));
    follow(term);
  }
  if (isWhole) follow(end);
  return found;
}
