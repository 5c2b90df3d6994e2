/** The columns that a text takes where all signs are of one width, but Chinese ones of two. */
export function columnsOf(text: string): number {
  const { length } = Array.from(text);
  return length + (text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu) ?? []).length;
}

/** Punctuation stays with the Chinese character before it; an unbreakable space is part of its word. */
const pieces =
  /\p{Script=Han}[，。、；：？！）」』”》]*|[^\s\p{Script=Han}]+(?:[\u00A0\u202F][^\s\p{Script=Han}]+)*|\s+/gu;

/** The lines that a text takes in so many columns, broken between words or Chinese characters. */
export function linesIn(text: string, columns: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, columns), 0);
}

function linesOfOne(line: string, columns: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.match(pieces) ?? []) {
    const width = columnsOf(piece);
    if (used + width <= columns) {
      used += width;
    } else if (piece.trim() !== '') {
      // A word longer than a line goes on in the next.
      lines += Math.ceil(width / columns);
      used = width % columns;
    }
  }
  return lines;
}
