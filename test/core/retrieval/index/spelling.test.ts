import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildSpellingIndex,
  editDistance,
  nearestTerms,
} from '../../../../src/core/retrieval/index/spelling.ts';

/** Optimal string alignment, written as its definition, without limit or reuse of rows. */
function slowDistance(a: string, b: string): number {
  if (a === '') return b.length;
  if (b === '') return a.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const costs = [
    slowDistance(a.slice(0, -1), b) + 1,
    slowDistance(a, b.slice(0, -1)) + 1,
    slowDistance(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    costs.push(slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...costs);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

describe('editDistance', () => {
  it('is the distance by definition, cut off above the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('nearestTerms', () => {
  const words = ['chancay', 'shougang', 'exportación', 'puerto', 'rail', 'minmetals'];
  const index = buildSpellingIndex(words.map((name, place) => [name, place] as const));
  const found = (typed: string) => nearestTerms(index, typed).map((place) => words[place]);

  it.for([
    ['chanchay', ['chancay']],
    ['chnacay', ['chancay']],
    ['shougan', ['shougang']],
    ['exportacion', ['exportación']],
    ['minmetlas', ['minmetals']],
    ['huerto', []],
    ['rial', []],
    ['xylophone', []],
  ] as const)('repairs %s', ([typed, expected]) => {
    expect(found(typed)).toEqual(expected);
  });

  it('finds every word of eight letters or more after one slip', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
          minLength: 8,
          maxLength: 14,
        }),
        fc.nat(),
        (right, seed) => {
          const place = seed % (right.length - 1);
          const slipped =
            right.slice(0, place) + right[place + 1] + right[place] + right.slice(place + 2);
          const own = buildSpellingIndex([[right, 7]]);
          expect(nearestTerms(own, slipped)).toEqual([7]);
        },
      ),
    );
  });
});
