import { expect, it } from 'vitest';
import { createPhraseFinder } from '../../../../src/core/retrieval/index/phrase-finder.ts';

const finder = (...phrases: readonly string[]) => {
  const find = createPhraseFinder(
    phrases.map((phrase, place) => ({ words: phrase.split(' '), value: `${phrase} (${place})` })),
  );
  return (text: string) => find(text.split(' ')).map(({ value }) => value);
};

it('finds the longest phrase that starts at a word', () => {
  const find = finder('las', 'las bambas', 'las bambas mine');
  expect(find('las bambas mine las bambas las')).toEqual([
    'las bambas mine (2)',
    'las bambas (1)',
    'las (0)',
  ]);
});

it('finds a single word where the longer phrases that start with it do not stand', () => {
  const find = finder('china harbour engineering', 'china railway', 'china');
  expect(find('china harbour railway')).toEqual(['china (2)']);
  expect(find('in china')).toEqual(['china (2)']);
});

it('finds no two phrases on one word', () => {
  expect(finder('port of chancay', 'chancay port')('port of chancay port')).toEqual([
    'port of chancay (0)',
  ]);
});

it('takes the first of phrases with the same words', () => {
  expect(finder('inca', 'inca', 'inca trail', 'inca trail')('inca trail inca')).toEqual([
    'inca trail (2)',
    'inca (0)',
  ]);
});
