import type { Button } from './buttons.ts';
import { splitText } from './split-text.ts';

/** A stretch of text with what must stay beside it: its sources and the buttons to them. */
export interface Block {
  readonly text: string;
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

/** The contents of one message; notes and buttons once each, in order of first use. */
export interface Contents {
  readonly texts: readonly string[];
  readonly notes: readonly string[];
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
    texts: [...texts, block.text],
    notes: [...new Set([...notes, ...block.notes])],
    buttons: [...buttons, ...block.buttons.filter(({ custom_id }) => !known.has(custom_id))],
  };
}

function fits({ texts, notes, buttons }: Contents, room: Room): boolean {
  const length = texts.join(betweenTexts).length + notes.join(betweenNotes).length;
  return length <= room.text && buttons.length <= room.buttons;
}

function fitting(block: Block, room: Room): Block[] {
  const { text, notes, buttons } = block;
  if (fits(withBlock(nothing, block), room)) return [block];
  const noteLength = notes.join(betweenNotes).length;
  // Notes that leave no room for text follow it as text of their own.
  if (noteLength > room.text / 2) {
    const long = [text, ...notes].flatMap((each) => splitText(each, room.text));
    return long.map((each) => ({ text: each, notes: [], buttons }));
  }
  return splitText(text, room.text - noteLength).map((each) => ({ text: each, notes, buttons }));
}
