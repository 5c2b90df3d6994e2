import type { EntityId } from '../../passages/passage.ts';
import { hashText } from '../index/hash-text.ts';
import { foldAccents } from '../index/tokenize.ts';

const isHan = /^\p{Script=Han}$/u;

/** Letters of a word that stand for it, where it is longer, however it is spelt or inflected. */
const gramLetters = 4;
const firstLetters = 5;
/** Chinese characters that are read together at most. */
const mostCharacters = 3;

/**
 * The features of a text by which it is embedded, as hashes of 32 bits: its words, in the Chinese way of
 * splitting, each two of other scripts that follow one another, each four letters and the first five of
 * a word, each one to three Chinese characters, and the things that it names.
 */
export function readFeatures(words: readonly string[], named: Iterable<EntityId>): Set<number> {
  const features = new Set<number>();
  const add = (kind: string, text: string) => features.add(hashText(`${kind}${text}`));
  const folded = words.map(foldAccents);
  let before: string | undefined;
  for (const [place, word] of folded.entries()) {
    if (isHan.test(word)) {
      before = undefined;
      let run = '';
      for (const next of folded.slice(place, place + mostCharacters)) {
        if (!isHan.test(next)) break;
        run += next;
        add('', run);
      }
      continue;
    }
    add('', word);
    if (before !== undefined) add('_', `${before} ${word}`);
    before = word;
    if (word.length < gramLetters) continue;
    add('^', word.slice(0, firstLetters));
    const bounded = `<${word}>`;
    for (let start = 0; start + gramLetters <= bounded.length; start++) {
      add('#', bounded.slice(start, start + gramLetters));
    }
  }
  for (const id of named) add('@', id);
  return features;
}
