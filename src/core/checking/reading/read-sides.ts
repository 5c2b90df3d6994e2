import type { Language } from '../../passages/language.ts';
import type { PlacedName } from './read-transfer.ts';
import { checkingWordsIn } from '../words/words.ts';

/** A matter with two sides: who gets paid and who pays, who wins and who loses, who is for and against. */
export type Matter = 'payment' | 'suit' | 'will';

/** One party and the side on which a text has it. */
export interface Sided {
  readonly matter: Matter;
  readonly side: 'first' | 'second';
  readonly name: string;
}

/** The words that put a party on a side, by where the party stands. */
export interface SideWords extends Pick<Sided, 'matter' | 'side'> {
  /** Right behind the party, and right before it. */
  readonly behind: RegExp;
  readonly before: RegExp;
}

/** How far behind its words a party may stand. */
const reach = { en: 24, es: 24, zh: 10 } as const satisfies Record<Language, number>;

/** Countries go with all that is theirs, and tell no sides. */
const countries: ReadonlySet<string> = new Set(['peru', 'china']);

/** Reads who stands on which side of what a text tells. */
export function readSides(
  text: string,
  parties: readonly PlacedName[],
  language: Language,
): Sided[] {
  const own = parties.filter(({ name }) => !countries.has(name));
  return checkingWordsIn(language).sides.flatMap(({ matter, side, behind, before }) => {
    const last = placesOf(behind, text).map(({ start }) =>
      own.filter(({ at }) => at < start).at(-1),
    );
    const next = placesOf(before, text).map(({ end }) =>
      own.find(({ at }) => at >= end && at - end <= reach[language]),
    );
    return [...last, ...next].flatMap((party) =>
      party === undefined ? [] : [{ matter, side, name: party.name }],
    );
  });
}

function placesOf({ source, flags }: RegExp, text: string) {
  return [...text.matchAll(new RegExp(source, `${flags}g`))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Whether a claim has a party on the side opposite to the only one on which a sentence has it. */
export function hasSidesSwapped(claim: readonly Sided[], told: readonly Sided[]): boolean {
  return claim.some(({ matter, side, name }) => {
    const own = told.filter((each) => each.matter === matter && each.name === name);
    return own.length > 0 && own.every((each) => each.side !== side);
  });
}
