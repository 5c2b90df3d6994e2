import type { Picture, PictureReference } from '../core/pictures/picture.ts';
import { pictureWords } from '../core/pictures/words/words.ts';
import { linesOfText } from './lines.ts';
import { sceneMargin, sceneWidth, type Mark, type Scene, type TextMark } from './scene.ts';
import { moved, rule } from './shapes.ts';
import { colours, leading, sizes } from './style.ts';
import { widthOf, type TextStyle } from './text/measure.ts';
import { wrap, wrapEvenly } from './text/wrap.ts';

/** What stands between the title and the sources of a picture; drawn from 0 down. */
export interface Body extends Scene {
  /** What its signs mean, below it. */
  readonly notes?: readonly string[];
  /** Where the sources stand, where they are too many to be listed. */
  readonly sources?: string;
}

const textWidth = sceneWidth - 2 * sceneMargin;

/** The licence of the passages, and so of what is drawn of them. */
const licence = 'CC BY 4.0';

/** Puts a body between its title and its sources, with its address and licence at the foot. */
export function framed(picture: Picture, body: Body, publicUrl: string | undefined): Scene {
  const { language, title, subtitle, references } = picture;
  const head = headOf(title, subtitle, language);
  const bodyTop = head.bottom + 14;
  const footTop = bodyTop + body.height + 12;
  const { notes = [], sources = sourcesText(references, language) } = body;
  const foot = footOf(picture, { top: footTop, notes, sources, publicUrl });
  return {
    height: foot.bottom,
    marks: [...head.marks, ...body.marks.map((mark) => moved(mark, bodyTop)), ...foot.marks],
  };
}

function headOf(title: string, subtitle: string, language: Picture['language']) {
  const place = { x: sceneMargin, colour: colours.ink };
  const bold: TextStyle = { size: sizes.title, weight: 700, language };
  const titled = linesOfText(wrapEvenly(title, textWidth, bold), { ...place, ...bold, top: 24 });
  const plain: TextStyle = { size: sizes.subtitle, weight: 400, language };
  const told = linesOfText(wrap(subtitle, textWidth, plain), {
    ...place,
    ...plain,
    colour: colours.quiet,
    top: titled.bottom + 4,
  });
  return { marks: [...titled.marks, ...told.marks], bottom: told.bottom };
}

interface FootParts {
  readonly top: number;
  readonly notes: readonly string[];
  readonly sources: string;
  readonly publicUrl: string | undefined;
}

function footOf(picture: Picture, { top, notes, sources, publicUrl }: FootParts) {
  const { language } = picture;
  const style: TextStyle = { size: sizes.small, weight: 400, language };
  const noted = linesOfText(
    notes.flatMap((note) => wrap(note, textWidth, style)),
    { ...style, x: sceneMargin, top: top + 10, colour: colours.quiet },
  );
  const listed = linesOfText(wrap(sources, textWidth, style), {
    ...style,
    x: sceneMargin,
    top: noted.bottom,
    colour: colours.quiet,
  });
  const signed = signature(picture, listed.bottom + 8, publicUrl);
  return {
    marks: [rule(top), ...noted.marks, ...listed.marks, ...signed],
    bottom: listed.bottom + 8 + sizes.small * leading + 16,
  };
}

/** Each source once, behind all numbers that stand for it. */
function sourcesText(
  references: readonly PictureReference[],
  language: Picture['language'],
): string {
  const { sources, item, itemSeparator } = pictureWords(language);
  const entries = [...Map.groupBy(references, ({ source }) => source)].map(
    ([source, all]) => `${all.map(({ number }) => `[${number}]`).join('')}\u00A0${source}`,
  );
  return item(sources, entries.join(itemSeparator));
}

/** The name of the project, the address of the picture where it is known and fits, and the licence. */
export function signature(
  { language, path }: Picture,
  top: number,
  publicUrl: string | undefined,
  left = sceneMargin,
): Mark[] {
  const y = top + sizes.small;
  const base = { kind: 'text', y, size: sizes.small, colour: colours.quiet } as const;
  const name: TextMark = {
    ...base,
    text: 'Chaski',
    x: left,
    anchor: 'start',
    weight: 700,
    colour: colours.accent,
  };
  const right: TextMark = {
    ...base,
    text: licence,
    x: sceneWidth - sceneMargin,
    anchor: 'end',
    weight: 400,
  };
  const plain: TextStyle = { size: sizes.small, weight: 400, language };
  const from = left + widthOf(name.text, { ...plain, weight: 700 }) + 10;
  const room = sceneWidth - sceneMargin - widthOf(licence, plain) - 16 - from;
  const address = addressesOf(publicUrl, `${language}/${path}`).find(
    (each) => widthOf(each, plain) <= room,
  );
  const marks = [name, right];
  return address === undefined
    ? marks
    : [...marks, { ...base, text: address, x: from, anchor: 'start', weight: 400 }];
}

/** The address of a picture as people read it, then shorter. */
function addressesOf(publicUrl: string | undefined, path: string): string[] {
  if (publicUrl === undefined) return [];
  const { host, pathname } = new URL(publicUrl);
  const room = host + pathname.replace(/\/+$/, '');
  return [`${room}/${path}`, room, host];
}
