import { shortestWithOtherInitial, shortestWithSlips } from '../constants.ts';
import { foldAccents } from './tokenize.ts';

/** Surface words grouped by length, each with its letters as a set of bits for a fast first sieve. */
export interface SpellingIndex {
  readonly words: readonly string[];
  readonly terms: Uint32Array;
  readonly letters: Uint32Array;
  /** Words of length n: lengthStart[n] to lengthStart[n + 1]. */
  readonly lengthStart: Uint32Array;
}

const longestWord = 40;

/** The slips that a word may have: two only in one that is long enough to be recognised all the same. */
function allowedDistance(length: number): number {
  if (length < shortestWithSlips.one) return 0;
  return length < shortestWithSlips.two ? 1 : 2;
}

export function buildSpellingIndex(
  vocabulary: Iterable<readonly [word: string, term: number]>,
): SpellingIndex {
  const entries: { word: string; term: number }[] = [];
  for (const [surface, term] of vocabulary) {
    const word = foldAccents(surface);
    if (word.length >= 4 && word.length <= longestWord && /^[a-z]+$/.test(word)) {
      entries.push({ word, term });
    }
  }
  entries.sort((a, b) => a.word.length - b.word.length);
  const lengthStart = new Uint32Array(longestWord + 2);
  for (const { word } of entries)
    lengthStart[word.length + 1] = (lengthStart[word.length + 1] ?? 0) + 1;
  for (let n = 1; n < lengthStart.length; n++) {
    lengthStart[n] = (lengthStart[n] ?? 0) + (lengthStart[n - 1] ?? 0);
  }
  return {
    words: entries.map((entry) => entry.word),
    terms: Uint32Array.from(entries, (entry) => entry.term),
    letters: Uint32Array.from(entries, (entry) => letterSet(entry.word)),
    lengthStart,
  };
}

/**
 * The known words nearest to a word that is not known, all at the same smallest distance: one
 * changed, missing, added or swapped letter from five letters on, two from nine on. Short words
 * must keep their first letter. Empty where nothing is near.
 */
export function nearestTerms(index: SpellingIndex, surface: string): readonly number[] {
  const word = foldAccents(surface);
  const limit = allowedDistance(word.length);
  if (limit === 0 || !/^[a-z]+$/.test(word)) return [];
  const letters = letterSet(word);
  const shortest = Math.max(4, word.length - limit);
  const longest = Math.min(longestWord, word.length + limit);
  const found = new Set<number>();
  let best = limit;
  const end = index.lengthStart[longest + 1] ?? 0;
  for (let place = index.lengthStart[shortest] ?? 0; place < end; place++) {
    if (bitCount(letters ^ (index.letters[place] ?? 0)) > 2 * best) continue;
    const candidate = index.words[place] ?? '';
    if (word.length < shortestWithOtherInitial && candidate[0] !== word[0]) continue;
    const distance = editDistance(word, candidate, best);
    if (distance > best) continue;
    if (distance < best) {
      best = distance;
      found.clear();
    }
    found.add(index.terms[place] ?? 0);
  }
  return [...found];
}

function letterSet(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place++) set |= 1 << (word.charCodeAt(place) - 97);
  return set >>> 0;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Optimal string alignment distance (Damerau 1964), or limit + 1 where it is above the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}
