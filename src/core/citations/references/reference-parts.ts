import type { Source } from '../../passages/knowledge.ts';
import type { PartialDate } from '../../passages/partial-date.ts';

/** Whether a newspaper or an agency published a source: it is not the author of what it prints. */
export function isNews({ tier }: Source): boolean {
  return tier === 'news' || tier === 'state-media';
}

/** A locator that names a place; undefined for "body text", which names none. */
export function placeOf(locator: string | undefined): string | undefined {
  return locator === undefined || /^body text$/i.test(locator) ? undefined : locator;
}

export interface DateParts {
  readonly year: string;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export function datePartsOf(date: PartialDate): DateParts {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

export interface AuthorName {
  readonly family: string;
  /** Empty for a name of one word or in Han characters, which stays whole. */
  readonly initials: readonly string[];
}

/** Parts an author's name: "Jeremy Daum" into Daum and J. */
export function authorNameOf(author: string): AuthorName {
  const names = author.trim().split(/\s+/);
  const family = names.at(-1) ?? author;
  if (names.length < 2 || /\p{Script=Han}/u.test(author)) return { family: author, initials: [] };
  return { family, initials: names.slice(0, -1).map((name) => Array.from(name)[0] ?? '') };
}

/** Ends a part of a reference with a full stop, unless it ends with a mark of its own. */
export function ended(part: string): string {
  return /[.?!。？！]["”’»」』]?$/u.test(part) ? part : `${part}.`;
}
