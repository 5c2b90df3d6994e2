import type { TextMark, Weight } from './scene.ts';
import { leading } from './style.ts';

export interface LinesStyle {
  readonly x: number;
  /** The top of the first line. */
  readonly top: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly colour: string;
}

export interface Lines {
  readonly marks: readonly TextMark[];
  /** Where the next line would begin. */
  readonly bottom: number;
}

/** Part of a line's height at which its letters stand. */
const baseline = 0.78;

/** Lines of text below each other. */
export function linesOfText(lines: readonly string[], style: LinesStyle): Lines {
  const { x, top, size, weight = 400, colour } = style;
  const height = size * leading;
  return {
    marks: lines.map((text, place) => ({
      kind: 'text' as const,
      text,
      x,
      y: top + place * height + baseline * height,
      anchor: 'start' as const,
      size,
      weight,
      colour,
    })),
    bottom: top + lines.length * height,
  };
}
