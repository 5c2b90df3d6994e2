import { describe, expect, it } from 'vitest';
import { colours, sizes } from '../../src/pictures/style.ts';

/** The relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string): number {
  const [dark = 0, light = 0] = [text, ground].map(luminance).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the style of pictures', () => {
  it.for([
    ['ink', 'ground'],
    ['quiet', 'ground'],
    ['accent', 'ground'],
    ['ground', 'accent'],
    ['warmInk', 'warmGround'],
    ['quiet', 'pale'],
  ] as const)('lets %s be read on %s', ([text, ground]) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.7);
  });

  it('has no letters below 10 px where a phone shows 640 units on 400 px', () => {
    expect((Math.min(...Object.values(sizes)) * 400) / 640).toBeGreaterThanOrEqual(10);
  });
});
