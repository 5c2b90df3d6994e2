import { getPriority } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import type { Weight } from '../../src/pictures/scene.ts';
import { writeSvg } from '../../src/pictures/write-svg.ts';
import { createPngProcess, type PngProcess } from '../../src/pictures/png/png-process.ts';
import { createRenderer } from '../../src/pictures/png/create-renderer.ts';
import { projectChart, projectTimeline } from '../support/pictures.ts';
import { inkOf, readPng } from '../support/png-pixels.ts';

const open: PngProcess[] = [];
afterEach(() => open.splice(0).forEach((each) => each.close()));

function openProcess(options = {}): PngProcess {
  const started = createPngProcess(options);
  open.push(started);
  return started;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the process that draws PNGs', () => {
  it('draws a picture 1,280 px wide, with ink on a light ground', async () => {
    const { draw } = openProcess();
    const pixels = readPng(await draw(await projectChart('exports-to-china-comexperu'), undefined));
    expect(pixels.width).toBe(1_280);
    expect(Array.from(pixels.data.slice(0, 4))).toEqual([0xfe, 0xfd, 0xf9, 255]);
    expect(inkOf(pixels)).toBeGreaterThan(10_000);
  });

  it('draws Chinese, one picture after another', async () => {
    const { draw } = openProcess();
    const timeline = await projectTimeline('chancay-port', 'zh');
    const chart = await projectChart('callao-teu-apn', 'zh');
    if (timeline === undefined) throw new Error('no timeline');
    const pngs = await Promise.all([draw(timeline, undefined), draw(chart, undefined)]);
    const inks = pngs.map((png) => inkOf(readPng(png)));
    expect(Math.min(...inks)).toBeGreaterThan(10_000);
  });

  it('gives way to all others while it draws, and is gone soon after', async () => {
    const { draw, pid } = openProcess({ lingerMs: 1 });
    const png = draw(await projectChart('exports-to-china-comexperu'), undefined);
    const running = pid() ?? 0;
    expect(getPriority(running)).toBe(10);
    await png;
    await expect.poll(() => isRunning(running)).toBe(false);
    expect(pid()).toBeUndefined();
  });

  it('starts again for a picture that is wanted later, and draws the same', async () => {
    const { draw, pid } = openProcess({ lingerMs: 1 });
    const chart = await projectChart('exports-to-china-comexperu');
    const first = await draw(chart, undefined);
    await expect.poll(pid).toBeUndefined();
    expect(Buffer.from(await draw(chart, undefined)).equals(first)).toBe(true);
  });

  it('says what is wrong with a picture, and draws the next', async () => {
    const { draw } = openProcess();
    const chart = await projectChart('exports-to-china-comexperu');
    await expect(draw({ ...chart, title: 'A ☃' }, undefined)).rejects.toThrow(/MissingGlyph/);
    expect((await draw(chart, undefined)).byteLength).toBeGreaterThan(1_000);
  });

  it('is ended where a picture takes too long', async () => {
    const { draw, pid } = openProcess({ longestMs: 1 });
    await expect(draw(await projectChart('callao-teu-apn'), undefined)).rejects.toThrow(/ended/);
    expect(pid()).toBeUndefined();
  });

  it('draws nothing more once it is closed', async () => {
    const { draw, close } = openProcess();
    close();
    await expect(draw(await projectChart('callao-teu-apn'), undefined)).rejects.toThrow(/No more/);
  });
});

describe('the letters of a PNG', () => {
  it('are bolder where they are bold, also where two scripts stand in one line', async () => {
    const render = await createRenderer();
    const inkOfText = (text: string, weight: Weight) => {
      const style = { size: 30, weight, colour: '#000', x: 20, y: 40, anchor: 'start' } as const;
      const scene = { height: 60, marks: [{ kind: 'text', text, ...style } as const] };
      const options = { language: 'zh', label: '', isForBrowser: false } as const;
      return inkOf(readPng(render(writeSvg(scene, options))));
    };
    for (const text of ['Chancay 2024', '钱凯港吞吐量']) {
      expect(inkOfText(text, 400)).toBeGreaterThan(1_000);
      expect(inkOfText(text, 700)).toBeGreaterThan(inkOfText(text, 400) * 1.2);
    }
    const apart = inkOfText('2017', 700) + inkOfText('年', 700);
    expect(inkOfText('2017年', 700) / apart).toBeCloseTo(1, 1);
  });
});
