import { linesIn } from '../../core/passages/columns.ts';
import { type Block, joinedNotes, noteLine } from '../components/pack-blocks.ts';

/** The most lines of a phone that an answer takes before the rest is at a press. */
const mostLines = 45;

/** The same of an answer to one question, once that is answered. */
const mostOnceAnswered = 22;

/** Columns of a phone's line. */
export const lineColumns = 40;

/** The rows of buttons: the passages' numbers with what can be asked next, and what closes an answer. */
const buttonLines = 3;

/** The lines of blocks on a phone, with the rule above their sources, but without buttons. */
export function linesOfBlocks(blocks: readonly Block[]): number {
  const notes = joinedNotes(blocks.flatMap((block) => block.notes)).map(noteLine);
  const between = blocks.filter(({ isClose }, place) => place > 0 && isClose !== true).length;
  const rule = notes.length > 0 ? 1 : 0;
  const texts = [...blocks.map(({ text }) => text), ...notes];
  return texts.reduce((sum, text) => sum + linesOf(text), between + rule);
}

/**
 * How many blocks, but one at least, stand before the rest is at a press: as many as fit; where they may
 * be cut only after certain numbers of them, as many of those as fit a screen, else the fewest. `beside`
 * are the lines of other texts.
 */
export function blocksBeforeRest(
  blocks: readonly Block[],
  cuts: readonly number[] | undefined,
  beside = 0,
): number {
  const fits = (count: number, most: number) =>
    linesOfBlocks(blocks.slice(0, count)) + beside + buttonLines <= most;
  const counts = blocks.map((_, place) => place + 1);
  const fitting = counts.findLast((count) => fits(count, mostLines)) ?? Math.min(1, blocks.length);
  if (cuts === undefined) return fitting;
  const count = cuts.findLast((each) => fits(each, mostOnceAnswered)) ?? cuts[0] ?? blocks.length;
  return Math.min(count, fitting);
}

/** The lines that a text takes on a phone. */
export function linesOf(text: string): number {
  const shown = text
    .replace(/^(?:-# |#{1,3} )/gm, '')
    .replace(/\]\(<[^>]*>\)/g, ']')
    .replace(/\*\*|\\(?=[^0-9A-Za-z\s])/g, '');
  return linesIn(shown, lineColumns);
}
