import type { Language } from '../passages/language.ts';
import { isHanCharacter } from './index/term-table.ts';
import { type PlacedWord, placeWords, toTerm } from './index/tokenize.ts';

/** A part of a text, and whether it is among what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/**
 * A text in parts, those apart that say a word of a search, in any of its forms; of Chinese, which has no words
 * apart, two characters or more that follow each other in both. The parts make up the text.
 */
export type MarkFound = (text: string) => Stretch[];

/** Marks text after text by one search, which is read once. */
export function createMarkFound(search: string, language: Language): MarkFound {
  const sought = placeWords(search, language);
  const terms = new Set(sought.flatMap(({ word }) => (isHan(word) ? [] : termOf(word, language))));
  const pairs = new Set(pairsOf(sought).map(([a, b]) => a.word + b.word));
  // What is found has the same words again and again, and a word's term takes most of the time.
  const known = new Map<string, boolean>();
  const isSought = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const isFound = termOf(word, language).some((term) => terms.has(term));
    known.set(word, isFound);
    return isFound;
  };
  return (text) => {
    const words = placeWords(text, language);
    const found = new Set([
      ...words.filter(({ word }) => isSought(word)),
      ...pairsOf(words).flatMap(([a, b]) => (pairs.has(a.word + b.word) ? [a, b] : [])),
    ]);
    return stretchesOf(text, words, found);
  };
}

function stretchesOf(
  text: string,
  words: readonly PlacedWord[],
  found: ReadonlySet<PlacedWord>,
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const word of words.filter((each) => found.has(each))) {
    const last = stretches.at(-1);
    // What touches is one.
    if (word.start === at && last?.isFound === true) {
      stretches[stretches.length - 1] = {
        text: last.text + text.slice(at, word.end),
        isFound: true,
      };
    } else {
      if (word.start > at) stretches.push({ text: text.slice(at, word.start), isFound: false });
      stretches.push({ text: text.slice(word.start, word.end), isFound: true });
    }
    at = word.end;
  }
  return at < text.length ? [...stretches, { text: text.slice(at), isFound: false }] : stretches;
}

const isHan = (word: string) => isHanCharacter(word);

/** Its term, or none for a word that says nothing. */
function termOf(word: string, language: Language): string[] {
  const term = toTerm(word, language);
  return term === undefined ? [] : [term];
}

/** Chinese characters that follow each other. */
function pairsOf(words: readonly PlacedWord[]): [PlacedWord, PlacedWord][] {
  return words.slice(1).flatMap((word, place): [PlacedWord, PlacedWord][] => {
    const before = words[place];
    const isPair =
      before !== undefined && before.end === word.start && isHan(before.word) && isHan(word.word);
    return isPair ? [[before, word]] : [];
  });
}
