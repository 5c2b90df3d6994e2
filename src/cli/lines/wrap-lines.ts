import { columnsOf } from '../../core/passages/columns.ts';

/** Below this a terminal is too narrow to care for words. */
const fewestColumns = 20;

/**
 * Lines broken between words, or between Chinese characters, with the indent of what they continue: of
 * two columns, that of the second; of a list, that behind its mark.
 */
export function wrapLines(lines: readonly string[], columns: number | undefined): string[] {
  if (columns === undefined || columns < fewestColumns) return [...lines];
  return lines.flatMap((text) => text.split('\n')).flatMap((line) => wrapLine(line, columns));
}

/** Punctuation stays with the character before it; an address is one word however long it is. */
const pieces = /\p{Script=Han}[，。、；：？！）」』”》]*|[^\s\p{Script=Han}]+|\s+/gu;

/** What an item of a list begins with. */
const mark = /^(?:(?:\d+ )?→ |- |\[\d+\] )/u;

function wrapLine(line: string, columns: number): string[] {
  const [first = ''] = /^\s*/.exec(line) ?? [];
  const [beforeSecond = first] = mark.exec(line) ?? /^\S.*?\S {2,}/.exec(line) ?? [];
  const hanging = columnsOf(beforeSecond);
  const indent = hanging * 2 > columns ? first : ' '.repeat(hanging);
  const wrapped: string[] = [];
  let current = first;
  for (const piece of line.slice(first.length).match(pieces) ?? []) {
    const isFull = columnsOf(current + piece.trimEnd()) > columns;
    if (isFull && current.trim() !== '') {
      wrapped.push(current.trimEnd());
      current = indent;
    }
    if (piece.trim() !== '' || current.trim() !== '') current += piece;
  }
  return [...wrapped, current.trimEnd()];
}
