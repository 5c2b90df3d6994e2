import type { Button } from './buttons.ts';
import { splitText } from './split-text.ts';

/** A stretch of text with what must stay beside it: its sources and the buttons to them. */
export interface Block {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly buttons: readonly Button[];
  /** True for a text on the line after the one before, without an empty line between. */
  readonly isClose?: boolean;
}

/** A line in small type under a text; notes of the same text are one line with the marks of all. */
export interface Note {
  /** What in the text it is about: its numbers. */
  readonly marks: readonly string[];
  readonly text: string;
}

/** The contents of one message; notes and buttons once each, in order of first use. */
export interface Contents {
  readonly texts: readonly string[];
  readonly notes: readonly Note[];
  readonly buttons: readonly Button[];
}

/** The room in one message. */
export interface Room {
  /** Code units of text and notes together. */
  readonly text: number;
  readonly buttons: number;
}

export const betweenTexts = '\n\n';
export const betweenNotes = '\n';

const nothing: Contents = { texts: [], notes: [], buttons: [] };

/** A block of text alone. */
export function textBlock(text: string): Block {
  return { text, notes: [], buttons: [] };
}

/**
 * Packs blocks, in order, into as few messages as they fit into, each with its notes beside it. A
 * block too long for any message is split over several, each with all the notes.
 */
export function packBlocks(blocks: readonly Block[], room: Room): Contents[] {
  const packed: Contents[] = [];
  let current = nothing;
  for (const block of blocks.flatMap((each) => fitting(each, room))) {
    const joined = withBlock(current, block);
    if (current !== nothing && !fits(joined, room)) {
      packed.push(current);
      current = withBlock(nothing, block);
    } else {
      current = joined;
    }
  }
  return current === nothing ? packed : [...packed, current];
}

function withBlock({ texts, notes, buttons }: Contents, block: Block): Contents {
  const known = new Set(buttons.map(({ custom_id }) => custom_id));
  return {
    texts: withText(texts, block),
    notes: joinedNotes([...notes, ...block.notes]),
    buttons: [...buttons, ...block.buttons.filter(({ custom_id }) => !known.has(custom_id))],
  };
}

function withText(texts: readonly string[], { text, isClose }: Block): string[] {
  const last = texts.at(-1);
  return isClose === true && last !== undefined
    ? [...texts.slice(0, -1), `${last}\n${text}`]
    : [...texts, text];
}

/** Notes, those of the same text as one with the marks of all. */
export function joinedNotes(notes: readonly Note[]): Note[] {
  const marks = new Map<string, Set<string>>();
  for (const note of notes) {
    marks.set(note.text, new Set([...(marks.get(note.text) ?? []), ...note.marks]));
  }
  return [...marks].map(([text, all]) => ({ text, marks: [...all] }));
}

/** Discord's small type. */
export const small = '-# ';

export function noteLine({ marks, text }: Note): string {
  return small + [...marks, text].join(' ');
}

function fits({ texts, notes, buttons }: Contents, room: Room): boolean {
  const length = texts.join(betweenTexts).length + notesLength(notes);
  return length <= room.text && buttons.length <= room.buttons;
}

function notesLength(notes: readonly Note[]): number {
  return notes.map(noteLine).join(betweenNotes).length;
}

function fitting(block: Block, room: Room): Block[] {
  const { text, notes, buttons } = block;
  if (fits(withBlock(nothing, block), room)) return [block];
  const noteLength = notesLength(notes);
  // Notes that leave no room for text follow it as text of their own.
  if (noteLength > room.text / 2) {
    const long = [text, ...notes.map(noteLine)].flatMap((each) => splitText(each, room.text));
    return long.map((each) => ({ text: each, notes: [], buttons }));
  }
  return splitText(text, room.text - noteLength).map((each) => ({ text: each, notes, buttons }));
}
