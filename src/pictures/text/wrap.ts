import { widthOf, type TextStyle } from './measure.ts';

/** Full-width punctuation that never begins a line, and such that never ends one. */
const closing = '，。、；：？！）」』》〉】％';
const opening = '（「『《〈【';

const latin = String.raw`[^\s\p{Script=Han}${closing}${opening}]`;

/**
 * What may not be torn apart: a Chinese character with the punctuation around it, figures with the character
 * that counts them, a word with its signs. A space or a marker [1] stays with what is before it; a marker
 * before an unbreakable space with what follows.
 */
const pieces = new RegExp(
  [
    `[${opening}]*`,
    String.raw`(?:${latin}+\p{Script=Han}?|\p{Script=Han}|[${closing}])`,
    `[${closing}”’…]*`,
    String.raw`(?:[\u00A0\u202F]+${latin}+[${closing}]*)*`,
    String.raw`(?:[ \u00A0]?\[\d+\](?!(?:\[\d+\])*\u00A0)[;；.。,，]?)*`,
    String.raw`[ \n]*`,
    // Whatever else there is, alone: nothing is left out.
    String.raw`|[\s\S]`,
  ].join(''),
  'gu',
);

/** The lines of a text that are no wider than `width`; a longer word stands alone in its line. */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(pieces)) {
    const longer = line + piece;
    if (line !== '' && widthOf(longer.trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line = longer;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The same number of lines, about as long as each other: no last word stands alone. */
export function wrapEvenly(text: string, width: number, style: TextStyle): string[] {
  const widest = wrap(text, width, style);
  let narrow = 0;
  let enough = width;
  while (enough - narrow > 4) {
    const middle = (narrow + enough) / 2;
    const lines = wrap(text, middle, style);
    const fits = lines.every((line) => widthOf(line, style) <= middle);
    if (fits && lines.length <= widest.length) enough = middle;
    else narrow = middle;
  }
  return wrap(text, enough, style);
}
