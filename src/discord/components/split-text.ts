/** Places where a text may be split, best first: after a line, a sentence, a clause, a word. */
const breaks = [
  /\n+/gu,
  /(?<=[.?!…]["”’»)]*)\s+|(?<=[。？！]["”’」』）)]*)/gu,
  /(?<=[,;:，；：、])/gu,
  /[^\S\u00A0]+/gu,
];

/**
 * Splits a text into parts of at most `longest` code units, which joined give the text again. A
 * part ends at the best place in its second half, never within a grapheme or an escape.
 */
export function splitText(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const end = bestEnd(rest, longest);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest];
}

function bestEnd(text: string, longest: number): number {
  const room = text.slice(0, longest);
  for (const pattern of breaks) {
    const ends = [...room.matchAll(pattern)].map((match) => match.index + match[0].length);
    const last = ends.findLast((end) => end >= longest / 2);
    if (last !== undefined) return last;
  }
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(room)) {
    const next = index + segment.length;
    // The last grapheme may continue beyond the room, and a backslash belongs to what it escapes.
    if (next < room.length && !isEscaping(room, next)) end = next;
  }
  return end > 0 ? end : longest;
}

function isEscaping(text: string, end: number): boolean {
  const [backslashes = ''] = /\\*$/.exec(text.slice(0, end)) ?? [];
  return backslashes.length % 2 === 1;
}
