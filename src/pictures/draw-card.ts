import type { CardPicture } from '../core/pictures/picture.ts';
import { signature } from './frame.ts';
import { linesOfText } from './lines.ts';
import { sceneMargin, sceneWidth, type Mark, type Scene } from './scene.ts';
import { line, rectangle } from './shapes.ts';
import { colours, leading, sizes } from './style.ts';
import { widthOf } from './text/measure.ts';
import { wrap } from './text/wrap.ts';

const left = sceneMargin + 12;
const textWidth = sceneWidth - left - sceneMargin;

/** Where addresses are shared, pictures of about this shape are not cut. */
const leastHeight = 336;

/** A short text is set larger, as long as it does not make the card higher. */
const textSizes = [30, 27, 24, 21, 19] as const;
const roomForText = 190;

/** A passage with what it is, who says it, what disagrees, and where it stands. */
export function drawCard(picture: CardPicture, publicUrl: string | undefined): Scene {
  const { language, references, standing, text } = picture;
  const head = pill(picture);
  const quiet = { size: sizes.subtitle, weight: 400, language } as const;
  const standingLines = linesOfText(
    wrap(standing, sceneWidth - sceneMargin - head.right - 12, quiet),
    { ...quiet, x: head.right + 12, top: 30, colour: colours.quiet },
  );
  const body = bodyOf(text, standingLines.bottom + 16, language);
  const contested = contestedBox(picture, body.bottom + 16);
  const small = { size: sizes.small, weight: 400, language } as const;
  const [reference] = references;
  const sourceLines = wrap(reference?.source ?? '', textWidth, small);
  const footHeight = sourceLines.length * small.size * leading + small.size * leading + 40;
  const footTop = Math.max(contested.bottom + 18, leastHeight - footHeight);
  const listed = linesOfText(sourceLines, {
    ...small,
    x: left,
    top: footTop + 8,
    colour: colours.quiet,
  });
  const height = listed.bottom + 8 + sizes.small * leading + 16;
  return {
    height,
    marks: [
      rectangle({ left: 0, top: 0, right: 10, bottom: height }, { fill: colours.accent }),
      ...head.marks,
      ...standingLines.marks,
      ...body.marks,
      ...contested.marks,
      line(
        { x: left, y: footTop },
        { x: sceneWidth - sceneMargin, y: footTop },
        { colour: colours.rule, width: 1.5 },
      ),
      ...listed.marks,
      ...signature(picture, listed.bottom + 8, publicUrl, left),
    ],
  };
}

/** The kind of the passage on a coloured ground. */
function pill({ kindName, language }: CardPicture) {
  const style = { size: sizes.small, weight: 700, language } as const;
  const right = left + widthOf(kindName, style) + 24;
  const marks: Mark[] = [
    rectangle({ left, top: 29, right, bottom: 56 }, { fill: colours.accent, radius: 13.5 }),
    {
      kind: 'text',
      ...style,
      text: kindName,
      x: left + 12,
      y: 48,
      anchor: 'start',
      colour: colours.ground,
    },
  ];
  return { marks, right };
}

/** As large as it goes into a few lines. */
function bodyOf(text: string, top: number, language: CardPicture['language']) {
  const set = (size: number) => wrap(text, textWidth, { size, weight: 400, language });
  const size =
    textSizes.find((each) => set(each).length * each * leading <= roomForText) ?? sizes.subtitle;
  return linesOfText(set(size), { x: left, top, size, colour: colours.ink });
}

/** What disagrees or is newer, set apart. */
function contestedBox({ contested, language }: CardPicture, top: number) {
  if (contested === undefined) return { marks: [], bottom: top - 16 };
  const style = { size: sizes.label, weight: 400, language } as const;
  const lines = linesOfText(wrap(contested, textWidth - 62, style), {
    ...style,
    x: left + 48,
    top: top + 10,
    colour: colours.warmInk,
  });
  const bottom = lines.bottom + 10;
  return {
    marks: [
      rectangle(
        { left, top, right: left + textWidth, bottom },
        { fill: colours.warmGround, radius: 8 },
      ),
      ...unequal(left + 16, top + 10 + (sizes.label * leading) / 2),
      ...lines.marks,
    ],
    bottom,
  };
}

/** The sign of what is not equal, which the font lacks. */
function unequal(x: number, y: number): Mark[] {
  const style = { colour: colours.warm, width: 2.6 };
  return [
    line({ x, y: y - 3.5 }, { x: x + 17, y: y - 3.5 }, style),
    line({ x, y: y + 3.5 }, { x: x + 17, y: y + 3.5 }, style),
    line({ x: x + 3.5, y: y + 9 }, { x: x + 13.5, y: y - 9 }, style),
  ];
}
