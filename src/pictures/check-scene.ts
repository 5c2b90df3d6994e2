import type { Language } from '../core/passages/language.ts';
import { sceneWidth, type Box, type Scene, type TextMark } from './scene.ts';
import { widthOf } from './text/measure.ts';

/** Two texts that overlap, a text on a shape, or one that leaves the picture: a fault of a layout. */
export class LayoutFault extends Error {
  override readonly name = 'LayoutFault';
}

/** The empty edge of a picture. */
const edge = 8;

/** Parts of the size that letters reach above and below the line on which they stand. */
const above = 0.74;
const below = 0.22;

/** What may touch without being seen. */
const tolerance = 0.5;

/** The room that a line of text takes. */
export function boxOf(mark: TextMark, language: Language): Box {
  const width = widthOf(mark.text, { ...mark, language });
  const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
  return {
    left,
    top: mark.y - above * mark.size,
    right: left + width,
    bottom: mark.y + below * mark.size,
  };
}

export function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
  );
}

/** Throws LayoutFault, or MissingGlyph, for what readers could not read. */
export function checkScene({ height, marks }: Scene, language: Language): void {
  const texts = marks.flatMap((mark) =>
    mark.kind === 'text' ? [{ name: mark.text, box: boxOf(mark, language) }] : [],
  );
  const shapes = marks.flatMap((mark) =>
    mark.kind === 'shape' && mark.box !== undefined ? [{ name: 'a shape', box: mark.box }] : [],
  );
  for (const [place, { name, box }] of texts.entries()) {
    if (
      box.left < edge ||
      box.top < edge ||
      box.right > sceneWidth - edge ||
      box.bottom > height - edge
    ) {
      throw new LayoutFault(`“${name}” leaves the picture.`);
    }
    const other = [...texts.slice(place + 1), ...shapes].find((each) => overlap(each.box, box));
    if (other !== undefined) throw new LayoutFault(`“${name}” overlaps ${other.name}.`);
  }
}
