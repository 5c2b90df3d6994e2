import type { PictureDrawer } from '../../src/core/ports.ts';

/** For what shows no pictures: it fails where one is wanted. */
export const noPictures: PictureDrawer = {
  svg: () => {
    throw new Error('no picture is to be drawn');
  },
  png: () => Promise.reject(new Error('no picture is to be drawn')),
};
