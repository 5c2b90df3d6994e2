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

/** After how many of its sentences a text may be cut, fewest first. */
export interface Places {
  /** Where it answers; undefined where all of it was asked for. */
  readonly cuts: readonly number[] | undefined;
  /** Where its paragraphs end. */
  readonly ends: readonly number[];
}

/**
 * After how many sentences the rest is at a press: as many as fit a message; where it may be cut only in
 * certain places, as many of those as fit a screen, else the fewest.
 */
export function placeOfRest({ cuts, ends }: Places, linesTo: (count: number) => number): number {
  const lastIn = (counts: readonly number[], most: number) =>
    counts.findLast((count) => linesTo(count) + buttonLines <= most);
  const fitting = lastIn(ends, mostLines) ?? ends[0] ?? 0;
  if (cuts === undefined) return fitting;
  return Math.min(lastIn(cuts, mostOnceAnswered) ?? cuts[0] ?? Infinity, fitting);
}

/** Blocks that take more than a screen even so stand without an empty line between them. */
export function closedUp(blocks: readonly Block[], beside: number): Block[] {
  const isLong = linesOfBlocks(blocks) + beside + buttonLines > mostOnceAnswered;
  return blocks.map((block, place) => (isLong && place > 0 ? { ...block, isClose: true } : block));
}

/** The lines that a text takes on a phone. */
export function linesOf(text: string): number {
  const shown = text
    .replace(/^(?:-# |#{1,3} )/gm, '')
    .replace(/\]\(<[^>]*>\)/g, ']')
    .replace(/\*\*|\\(?=[^0-9A-Za-z\s])/g, '');
  return linesIn(shown, lineColumns);
}
