import type { Button } from './buttons.ts';
import { splitText } from './split-text.ts';

/** A stretch of text with what may not be parted from it: its sources and the buttons to them. */
export interface Unit {
  readonly text: string;
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

/** What goes into one message; notes and buttons once each, in order of first use. */
export type Part = Readonly<{
  texts: readonly string[];
  notes: readonly string[];
  buttons: readonly Button[];
}>;

/** Room in one message. */
export interface Room {
  /** Code units of text and notes together. */
  readonly text: number;
  readonly buttons: number;
}

export const betweenTexts = '\n\n';
export const betweenNotes = '\n';

const nothing: Part = { texts: [], notes: [], buttons: [] };

/**
 * Units in as few messages as they fit into in order, each with its notes beside it. A unit that is
 * too long for any message goes into several of its own, every one with the notes.
 */
export function packUnits(units: readonly Unit[], room: Room): Part[] {
  const parts: Part[] = [];
  let current = nothing;
  for (const unit of units.flatMap((each) => fitting(each, room))) {
    const joined = withUnit(current, unit);
    if (current !== nothing && !fits(joined, room)) {
      parts.push(current);
      current = withUnit(nothing, unit);
    } else {
      current = joined;
    }
  }
  return current === nothing ? parts : [...parts, current];
}

function withUnit({ texts, notes, buttons }: Part, unit: Unit): Part {
  const known = new Set(buttons.map(({ custom_id }) => custom_id));
  return {
    texts: [...texts, unit.text],
    notes: [...new Set([...notes, ...unit.notes])],
    buttons: [...buttons, ...unit.buttons.filter(({ custom_id }) => !known.has(custom_id))],
  };
}

function fits({ texts, notes, buttons }: Part, room: Room): boolean {
  const length = texts.join(betweenTexts).length + notes.join(betweenNotes).length;
  return length <= room.text && buttons.length <= room.buttons;
}

function fitting(unit: Unit, room: Room): Unit[] {
  const { text, notes, buttons } = unit;
  if (fits(withUnit(nothing, unit), room)) return [unit];
  const noteLength = notes.join(betweenNotes).length;
  // Notes that leave no room for text follow it as text of their own.
  if (noteLength > room.text / 2) {
    const long = [text, ...notes].flatMap((each) => splitText(each, room.text));
    return long.map((each) => ({ text: each, notes: [], buttons }));
  }
  return splitText(text, room.text - noteLength).map((each) => ({ text: each, notes, buttons }));
}
