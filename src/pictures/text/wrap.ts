import { widthOf, type TextStyle } from './measure.ts';

/** Full-width punctuation that never begins a line, and such that never ends one. */
const closing = '，。、；：？！）」』》〉】％';
const opening = '（「『《〈【';

const latin = String.raw`[^\s\p{Script=Han}${closing}${opening}]`;

/**
 * What may not be torn apart: a Chinese character with the punctuation around it, figures with the character
 * that counts them, a word with its signs. A space, a marker [1], and a dot or a dash between two spaces stay
 * with what is before them; a marker before an unbreakable space with what follows.
 */
const pieces = new RegExp(
  [
    `[${opening}]*`,
    String.raw`(?:${latin}+[万亿]?\p{Script=Han}?|\p{Script=Han}|[${closing}])`,
    `[${closing}”’…]*`,
    String.raw`(?:[\u00A0\u202F]+${latin}+[${closing}]*)*`,
    String.raw`(?:[ \u00A0]?\[\d+\](?!(?:\[\d+\])*\u00A0)[;；.。,，]?)*`,
    '(?: [·—](?= ))?',
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

/** What a break costs that stands in the middle of what is said, beside lines that are not as long as each other. */
const torn = 0.15;

/** A line ends well with a colon, or in Chinese with a comma; another begins well with a bracket. */
const endsWell = /[:：，]\s*$/u;
const beginsWell = /^（/u;

interface SetLines {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The same number of lines, about as long as each other and broken where a part of what is said ends. */
export function wrapEvenly(text: string, width: number, style: TextStyle): string[] {
  const fewest = wrap(text, width, style);
  const parts = Array.from(text.matchAll(pieces), ([piece]) => piece);
  let best: (SetLines | undefined)[] = [{ lines: [], cost: 0 }, ...parts.map(() => undefined)];
  for (const _ of fewest) best = withOneMore(best, parts, (line) => widthOf(line, style) / width);
  return [...(best.at(-1)?.lines ?? fewest)];
}

/** The best lines of the parts up to each place, with one line more than before. */
function withOneMore(
  before: readonly (SetLines | undefined)[],
  parts: readonly string[],
  widthIn: (line: string) => number,
): (SetLines | undefined)[] {
  return before.map((_, end) => {
    let best: SetLines | undefined;
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = parts.slice(start, end).join('').trimEnd();
      const part = widthIn(line);
      if (part > 1 && start < end - 1) break;
      const set = before[start];
      if (set === undefined) continue;
      const isWhole = start === 0 || endsWell.test(parts[start - 1] ?? '') || beginsWell.test(line);
      const cost = set.cost + part ** 2 + (isWhole ? 0 : torn);
      if (best === undefined || cost < best.cost) best = { lines: [...set.lines, line], cost };
    }
    return best;
  });
}
