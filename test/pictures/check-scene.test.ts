import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/pictures/check-scene.ts';
import type { Mark, TextMark } from '../../src/pictures/scene.ts';
import { dot } from '../../src/pictures/shapes.ts';

const word: TextMark = {
  kind: 'text',
  text: 'Chancay',
  x: 100,
  y: 100,
  anchor: 'start',
  size: 17,
  weight: 400,
  colour: '#000',
};

const check =
  (...marks: readonly Mark[]) =>
  () =>
    checkScene({ height: 200, marks }, 'en');

describe('the check of a picture', () => {
  it('lets texts stand below each other', () => {
    expect(check(word, { ...word, y: 120 })).not.toThrow();
  });

  it('finds two texts that overlap', () => {
    expect(check(word, { ...word, x: 140 })).toThrow('“Chancay” overlaps Chancay.');
  });

  it('finds a text on a point', () => {
    expect(check(dot({ x: 110, y: 95 }, 'full'), word)).toThrow('overlaps a shape');
  });

  it('finds a text that leaves the picture at any side', () => {
    expect(check({ ...word, x: 600 })).toThrow('leaves the picture');
    expect(check({ ...word, x: 20, anchor: 'end' })).toThrow('leaves the picture');
    expect(check({ ...word, y: 10 })).toThrow('leaves the picture');
    expect(check({ ...word, y: 199 })).toThrow('leaves the picture');
  });

  it('finds a character that no font has', () => {
    expect(check({ ...word, text: 'ᚠ' })).toThrow('No font of the pictures has “ᚠ”');
  });
});
