import { describe, expect, it } from 'vitest';
import { writePng } from '../../src/pictures/png/write-png.ts';
import { readPng } from '../support/png-pixels.ts';

/** A square whose pixels have the colours that a function gives. */
function square(side: number, colourAt: (place: number) => readonly [number, number, number]) {
  const data = new Uint8Array(side * side * 4);
  for (let place = 0; place < side * side; place += 1) {
    data.set([...colourAt(place), 255], place * 4);
  }
  return { width: side, height: side, data };
}

describe('a PNG', () => {
  it('has the colours of its pixels, where they are few', () => {
    const pixels = square(16, (place) => [place, 255 - place, 7]);
    expect(readPng(writePng(pixels))).toEqual(pixels);
  });

  it('has colours near to them, where they are many', () => {
    const pixels = square(64, (place) => [place % 64, Math.floor(place / 64), 128]);
    const read = readPng(writePng(pixels));
    const differences = pixels.data.map((value, at) => Math.abs(value - (read.data[at] ?? 0)));
    expect(Math.max(...differences)).toBeLessThanOrEqual(6);
  });

  it('keeps the most frequent colour as it is', () => {
    const pixels = square(64, (place) =>
      place % 2 === 0 ? [254, 253, 249] : [place % 251, Math.floor(place / 17) % 241, place % 127],
    );
    const read = readPng(writePng(pixels));
    expect(Array.from(read.data.slice(0, 3))).toEqual([254, 253, 249]);
  });
});
