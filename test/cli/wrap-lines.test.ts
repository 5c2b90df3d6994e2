import { expect, it } from 'vitest';
import { wrapLines } from '../../src/cli/lines/wrap-lines.ts';

it('breaks between words and keeps the indent', () => {
  expect(wrapLines(['    one two three four five six'], 20)).toEqual([
    '    one two three',
    '    four five six',
  ]);
});

it('continues the second of two columns under it', () => {
  expect(wrapLines(['/topics  one two three four'], 20)).toEqual([
    '/topics  one two',
    '         three four',
  ]);
});

it.for([
  ['1 → one two three four five', ['1 → one two three', '    four five']],
  ['- one two three four five', ['- one two three four', '  five']],
  ['[1] [2] one two three', ['[1] [2] one two', '    three']],
] as const)('continues an item of a list behind its mark: %s', ([line, wrapped]) => {
  expect(wrapLines([line], 20)).toEqual(wrapped);
});

it('breaks Chinese between characters, with punctuation where it belongs', () => {
  expect(wrapLines(['港'.repeat(10) + '。' + '口'.repeat(3)], 20)).toEqual([
    '港'.repeat(9),
    `港。${'口'.repeat(3)}`,
  ]);
});

it('leaves an address whole, and everything where there is no width', () => {
  const address = `https://example.org/${'a'.repeat(60)}`;
  expect(wrapLines([`    ${address}`], 40)).toEqual([`    ${address}`]);
  expect(wrapLines(['one two'], undefined)).toEqual(['one two']);
});
