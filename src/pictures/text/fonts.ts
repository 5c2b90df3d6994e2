import { join } from 'node:path';
import type { Weight } from '../scene.ts';
import { readFont, type FontMetrics } from './read-font.ts';

/** The fonts of the project, with the names that they have in an SVG. */
export const families = { latin: 'Chaski Sans', han: 'Chaski Sans SC' } as const;
export type Script = keyof typeof families;

const folder = join(import.meta.dirname, '..', 'fonts');

export function fontPath(script: Script, weight: Weight): string {
  return join(
    folder,
    script === 'latin' ? `chaski-sans-${weight}.ttf` : `chaski-sans-sc-${weight}.ttf`,
  );
}

/** All files, for what draws the letters. */
export const fontPaths: readonly string[] = [
  fontPath('latin', 400),
  fontPath('latin', 700),
  fontPath('han', 400),
  fontPath('han', 700),
];

const read = new Map<string, FontMetrics>();

/** Read when it is first measured with: many a process draws nothing. */
export function metricsOf(script: Script, weight: Weight): FontMetrics {
  const path = fontPath(script, weight);
  const known = read.get(path);
  if (known !== undefined) return known;
  const metrics = readFont(path);
  read.set(path, metrics);
  return metrics;
}
