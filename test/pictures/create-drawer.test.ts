import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDrawer } from '../../src/pictures/create-drawer.ts';
import { createDiskStore, createMemoryStore } from '../../src/pictures/png/png-store.ts';
import { projectChart } from '../support/pictures.ts';
import { scriptedPngProcess } from '../support/scripted-png-process.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaski-pictures-'));
});
afterEach(() => rm(folder, { recursive: true }));

function openDrawer(where: string | undefined, pngProcess = scriptedPngProcess()) {
  const log: string[] = [];
  const drawer = createDrawer({
    publicUrl: undefined,
    folder: where,
    log: (level, message) => void log.push(`${level}: ${message}`),
    pngProcess,
  });
  return { drawer, log, drawn: pngProcess.drawn, fail: pngProcess.fail };
}

describe('the drawer of pictures', () => {
  it('draws a picture once, however often it is wanted', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const { drawer, drawn } = openDrawer(folder);
    const pngs = [
      await drawer.png(chart),
      ...(await Promise.all([1, 2].map(() => drawer.png(chart)))),
    ];
    expect(pngs.map((png) => Buffer.from(png ?? []).toString())).toEqual([
      'png 1',
      'png 1',
      'png 1',
    ]);
    expect(drawn).toEqual(['en/c/exports-to-china-comexperu']);
  });

  it('draws once what two want at the same time', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const { drawer, drawn } = openDrawer(folder);
    await Promise.all([drawer.png(chart), drawer.png(chart)]);
    expect(drawn).toHaveLength(1);
  });

  it('keeps what it has drawn for the next start', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    await openDrawer(folder).drawer.png(chart);
    const { drawer, drawn } = openDrawer(folder);
    await drawer.png(chart);
    expect(drawn).toEqual([]);
  });

  it('draws anew what has changed', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const { drawer, drawn } = openDrawer(folder);
    await drawer.png(chart);
    await drawer.png({ ...chart, title: 'Another title' });
    expect(drawn).toHaveLength(2);
  });

  it('goes on in memory where the folder cannot be written', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { drawer, drawn, log } = openDrawer(join(file, 'pictures'));
    await drawer.png(chart);
    await drawer.png(chart);
    expect(drawn).toHaveLength(1);
    expect(log).toEqual([
      'warn: pictures cannot be kept in their folder: a few are kept in memory',
    ]);
  });

  it('tells the log of a picture that cannot be drawn, and tries again the next time', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const { drawer, drawn, log, fail } = openDrawer(undefined);
    fail('no room');
    expect(await drawer.png(chart)).toBeUndefined();
    expect(await drawer.png(chart)).toBeUndefined();
    expect(drawn).toHaveLength(2);
    expect(log).toEqual(Array(2).fill('error: a picture could not be drawn'));
  });

  it('says nothing of what its end cuts short', async () => {
    const chart = await projectChart('exports-to-china-comexperu');
    const { drawer, log, fail } = openDrawer(undefined);
    fail('ended');
    await drawer.close();
    expect(await drawer.png(chart)).toBeUndefined();
    expect(log).toEqual([]);
  });
});

describe('what keeps PNGs', () => {
  it('forgets on disk what was not wanted for longest', async () => {
    const store = createDiskStore(folder, 10);
    await store.write('a', Buffer.from('1234'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await store.write('b', Buffer.from('1234'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await store.read('a');
    await store.write('c', Buffer.from('1234'));
    expect((await readdir(folder)).toSorted()).toEqual(['a.png', 'c.png']);
  });

  it('forgets the same in memory', async () => {
    const store = createMemoryStore(10);
    await store.write('a', Buffer.from('1234'));
    await store.write('b', Buffer.from('1234'));
    await store.read('a');
    await store.write('c', Buffer.from('1234'));
    const kept = await Promise.all(['a', 'b', 'c'].map((key) => store.read(key)));
    expect(kept.map((png) => png !== undefined)).toEqual([true, false, true]);
  });
});
