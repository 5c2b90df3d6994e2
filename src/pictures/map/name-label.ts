import type { Language } from '../../core/passages/language.ts';
import type { MapPlace } from '../../core/pictures/picture.ts';
import type { Box, TextMark } from '../scene.ts';
import { colours, sizes } from '../style.ts';
import { widthOf, type TextStyle } from '../text/measure.ts';
import { wrapEvenly } from '../text/wrap.ts';
import type { LabelSize } from './place-labels.ts';

/** Beyond this a name goes on in the next line, and so does what is told of it. */
const mostWidth = 200;
const lineHeight = 20;
const baseline = 16;
const gap = 6;
const halo = '#ffffff';

/** A name with its reference over what is told of it, to be put anywhere. */
export interface NameLabel extends LabelSize {
  /** Its lines in a box of its size, on the side of it where its mark is. */
  readonly marksIn: (box: Box, side: 'left' | 'right') => readonly TextMark[];
}

type Piece = Pick<TextMark, 'text' | 'size' | 'weight' | 'colour'>;

export function nameLabel({ name, label, reference }: MapPlace, language: Language): NameLabel {
  const bold: TextStyle = { size: sizes.label, weight: 700, language };
  const plain: TextStyle = { size: sizes.small, weight: 400, language };
  const widthOfPiece = (piece: Piece) => widthOf(piece.text, { ...piece, language });
  const marker: Piece = { ...plain, text: `[${reference}]`, colour: colours.accent };
  const names = wrapEvenly(name, mostWidth, bold);
  const rows: readonly (readonly Piece[])[] = [
    ...names.map((text, line): Piece[] => {
      const piece = { ...bold, text, colour: colours.ink };
      return line === names.length - 1 ? [piece, marker] : [piece];
    }),
    ...wrapEvenly(label, mostWidth, plain).map((text) => [
      { ...plain, text, colour: colours.quiet },
    ]),
  ];
  const widths = rows.map((row) =>
    row.reduce((sum, piece, place) => sum + widthOfPiece(piece) + (place === 0 ? 0 : gap), 0),
  );
  return {
    width: Math.max(...widths),
    height: rows.length * lineHeight,
    marksIn: ({ left, top, right }, side) =>
      rows.flatMap((row, line) => {
        let next = side === 'left' ? left : right - (widths[line] ?? 0);
        return row.map(({ text, size, weight, colour }): TextMark => {
          const x = next;
          next += widthOf(text, { size, weight, language }) + gap;
          const y = top + baseline + line * lineHeight;
          return { kind: 'text', text, size, weight, colour, x, y, anchor: 'start', halo };
        });
      }),
  };
}
