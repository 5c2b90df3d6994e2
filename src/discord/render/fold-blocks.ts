import { columnsOf } from '../../core/passages/columns.ts';
import { type Block, noteLine } from '../components/pack-blocks.ts';

/** The most lines of a phone that an answer takes before the rest is at a press. */
const mostLines = 45;

/** Columns that words fill of a phone's line of 40, on the whole. */
const lineColumns = 37;

/** The rule above the sources, two rows of buttons, and what else may stand beside the sentences. */
const otherLines = 6;

/** The lines of blocks on a phone, with the rule above their sources, but without buttons. */
export function linesOfBlocks(blocks: readonly Block[]): number {
  const notes = new Set(blocks.flatMap((block) => block.notes.map(noteLine)));
  const between = blocks.filter(({ isClose }, place) => place > 0 && isClose !== true).length;
  const rule = notes.size > 0 ? 1 : 0;
  const texts = [...blocks.map(({ text }) => text), ...notes];
  return texts.reduce((sum, text) => sum + linesOf(text), between + rule);
}

/** How many blocks, but one at least, fit before the rest is at a press. */
export function blocksBeforeRest(blocks: readonly Block[]): number {
  let lines = otherLines;
  const noted = new Set<string>();
  for (const [place, { text, notes, isClose }] of blocks.entries()) {
    lines += linesOf(text) + (isClose === true ? 0 : 1);
    for (const note of notes) {
      if (!noted.has(note.text)) lines += linesOf(noteLine(note));
      noted.add(note.text);
    }
    if (place > 0 && lines > mostLines) return place;
  }
  return blocks.length;
}

function linesOf(text: string): number {
  return text
    .replace(/\]\(<[^>]*>\)/g, ']')
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil(Math.max(1, columnsOf(line)) / lineColumns), 0);
}
