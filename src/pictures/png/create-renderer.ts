import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { families, fontPaths } from '../text/fonts.ts';
import { writePng } from './write-png.ts';

/** Twice the units of a picture: a screen of a phone shows about as many dots. */
const pngWidth = 1_280;

export type RenderPng = (svg: string) => Uint8Array;

/** Loads what turns SVG into PNG; once in a process, which it makes 200 MB large. */
export async function createRenderer(): Promise<RenderPng> {
  const wasm = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(await readFile(wasm));
  const fontBuffers = await Promise.all(fontPaths.map((path) => readFile(path)));
  return (svg) => {
    const image = new Resvg(svg, {
      font: { fontBuffers, defaultFontFamily: families.latin },
      fitTo: { mode: 'width', value: pngWidth },
    });
    // Without these its memory grows with every picture.
    try {
      const rendered = image.render();
      try {
        const { width, height, pixels } = rendered;
        return writePng({ width, height, data: pixels });
      } finally {
        rendered.free();
      }
    } finally {
      image.free();
    }
  };
}
