import type { ChartPoint } from '../../core/pictures/picture.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Mark, TextMark } from '../scene.ts';
import { colours, sizes } from '../style.ts';
import { widthOf } from '../text/measure.ts';

/** A value with its reference, and its period where the axis does not tell it; to be put anywhere. */
export interface LabelBlock {
  readonly width: number;
  readonly height: number;
  readonly marksAt: (left: number, top: number) => Mark[];
}

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: string;
}

const gap = 5;
const rowHeight = 20;
const baseline = 16;

/** The reference beside the value, and below it, which is narrower. */
export function labelBlocks(
  point: Pick<ChartPoint, 'short' | 'reference' | 'period'>,
  hasPeriod: boolean,
  language: Language,
): readonly LabelBlock[] {
  const value: Piece = {
    text: point.short,
    size: sizes.value,
    weight: 700,
    colour: colours.ink,
  };
  const reference = referencePiece(point.reference);
  const period: Piece = {
    text: point.period,
    size: sizes.small,
    weight: 400,
    colour: colours.quiet,
  };
  const below = hasPeriod ? [[period]] : [];
  return [
    blockOf([[value, reference], ...below], language),
    blockOf([[value], [reference], ...below], language),
  ];
}

/** The number of a reference as it stands behind what it is for. */
export function referencePiece(reference: number): Piece {
  return { text: `[${reference}]`, size: sizes.small, weight: 400, colour: colours.accent };
}

function blockOf(rows: readonly (readonly Piece[])[], language: Language): LabelBlock {
  const widths = rows.map((row) => row.map((piece) => widthOf(piece.text, { ...piece, language })));
  const rowWidths = widths.map(
    (row) => row.reduce((sum, width) => sum + width, 0) + gap * (row.length - 1),
  );
  const width = Math.max(...rowWidths);
  return {
    width,
    height: rows.length * rowHeight,
    marksAt: (left, top) =>
      rows.flatMap((row, place) => {
        let x = left + (width - (rowWidths[place] ?? 0)) / 2;
        return row.map((piece, at): TextMark => {
          const from = x;
          x += (widths[place]?.[at] ?? 0) + gap;
          return {
            kind: 'text',
            ...piece,
            x: from,
            y: top + place * rowHeight + baseline,
            anchor: 'start',
            halo: colours.ground,
          };
        });
      }),
  };
}
