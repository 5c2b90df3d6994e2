import { describe, expect, it } from 'vitest';
import type { Answering } from '../../src/core/answering/answering.ts';
import { standingPictures } from '../../src/core/pictures/standing-pictures.ts';
import type { PictureDrawer } from '../../src/core/ports.ts';
import { pictureFolder, startDrawingAhead } from '../../src/program/pictures.ts';
import { projectApplication } from '../support/application.ts';

/** A drawer that tells what it was asked for. */
function scriptedDrawer() {
  const wanted: string[] = [];
  const drawer: PictureDrawer = {
    svg: () => '',
    png({ language, path }) {
      wanted.push(`${language}/${path}`);
      return Promise.resolve(undefined);
    },
  };
  return { drawer, wanted };
}

describe('drawing ahead', () => {
  it('draws charts and rivals of the collection in every language, each once', async () => {
    const answering = (await projectApplication()).answering();
    const { drawer, wanted } = scriptedDrawer();
    const drawing = startDrawingAhead({ answering: () => answering, pictures: drawer, everyMs: 1 });
    const all = [...standingPictures(answering)].map(({ language, path }) => `${language}/${path}`);
    await expect.poll(() => wanted.length).toBeGreaterThanOrEqual(all.length);
    await drawing.close();
    expect(wanted).toEqual(all);
    expect(all).toContain('zh/c/exports-to-china');
    expect(all).toContain('es/c/exports-to-china-comexperu');
  });

  it('begins anew when the collection was read again', async () => {
    const first = (await projectApplication()).answering();
    let current: Answering = first;
    const { drawer, wanted } = scriptedDrawer();
    const drawing = startDrawingAhead({ answering: () => current, pictures: drawer, everyMs: 1 });
    await expect.poll(() => wanted.length).toBeGreaterThan(0);
    current = { ...first };
    const [picture] = standingPictures(first);
    const name = `en/${picture?.path ?? ''}`;
    await expect.poll(() => wanted.filter((each) => each === name).length).toBe(2);
    await drawing.close();
  });

  it('stops when the program does', async () => {
    const answering = (await projectApplication()).answering();
    const { drawer, wanted } = scriptedDrawer();
    const drawing = startDrawingAhead({ answering: () => answering, pictures: drawer });
    await drawing.close();
    expect(wanted).toEqual([]);
  });
});

describe('the folder of pictures', () => {
  it('lies beside the store where that is a file', () => {
    expect(pictureFolder('sqlite:///var/lib/chaski/chaski.sqlite')).toBe(
      '/var/lib/chaski/pictures',
    );
  });

  it('is none where the store is a server or memory', () => {
    expect(['memory://', 'redis://127.0.0.1'].map(pictureFolder)).toEqual([undefined, undefined]);
  });
});
