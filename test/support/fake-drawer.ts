import type { Picture } from '../../src/core/pictures/picture.ts';
import type { PictureDrawer } from '../../src/core/ports.ts';

/** A PNG of one white pixel. */
export const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

export interface FakeDrawer extends PictureDrawer {
  /** The pictures that were asked for, in order. */
  readonly drawn: readonly Picture[];
}

/** Draws every picture as one pixel, or as `png` says. */
export function fakeDrawer(png: PictureDrawer['png'] = () => Promise.resolve(tinyPng)): FakeDrawer {
  const drawn: Picture[] = [];
  return {
    drawn,
    svg: () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
    png: (picture) => {
      drawn.push(picture);
      return png(picture);
    },
  };
}
