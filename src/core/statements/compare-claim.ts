import type { EntityId } from '../passages/passage.ts';
import { guardKinds, type GuardKind } from './guard-lexicon.ts';
import { dateUnits, type Amount, type Statement } from './read-statement.ts';
import { isNameTerm, nameTerm, type StatedTerm, type WeighTerm } from './statement-terms.ts';
import { haveChangedPlaces, orderIn, type TypeOf } from './term-order.ts';

/** A respect in which a claim and a sentence agree or differ. */
export type StatedAspect = 'figures' | 'dates' | 'names' | 'wording' | GuardKind;

export interface Comparison {
  /** `same` and `contrary` only where the rest agrees closely; else `near`. */
  readonly agreement: 'same' | 'contrary' | 'near';
  readonly agrees: readonly StatedAspect[];
  readonly differs: readonly StatedAspect[];
  /** Whether the sentence says much that the claim leaves out. */
  readonly isShort: boolean;
  /** How much of the claim's weight the sentence has, 0 to 1. */
  readonly closeness: number;
  /** How many amounts and parts of dates of the claim stand in the sentence itself. */
  readonly values: number;
}

/** A sentence with what its passage says around it. */
export interface Origin {
  readonly sentence: Statement;
  readonly title: Statement;
  /** All that the passage names. */
  readonly named: ReadonlySet<EntityId>;
  /** The date as of which it holds. */
  readonly asOf: string;
}

/** What is known about terms and names beside the statements. */
export interface Lore {
  readonly weigh: WeighTerm;
  readonly typeOf: TypeOf;
}

// Shares of weight, 0 to 1, chosen so that no wrong sentence made from the folder counts as the same.
const leastNear = 0.55;
const leastSaid = 0.5;
const leastForContrary = 0.75;
const leastOfSentence = { contrary: 0.15, same: 0.4 } as const;
const leastWhole = 0.65;

/** What a term counts that stands in the title, or whose meaning does, and not in the sentence itself. */
const nearlyPresent = 0.85;

/** How many of the claim's neighbouring terms are near each other in the sentence too. */
const leastInOrder = { whole: 0.5, short: 0.8 } as const;

/**
 * What a claim has in common with a sentence of a passage and what it says otherwise. A paraphrase
 * counts as the same only where everything that it says stands in the sentence or the title; another
 * value of what is otherwise the same statement is its contrary. Undefined where they are too far apart.
 */
export function compareClaim(
  claim: Statement,
  origin: Origin,
  { weigh, typeOf }: Lore,
): Comparison | undefined {
  const { sentence, title, named } = origin;
  const known = new Set([...named].map(nameTerm));
  const isAround = ({ term }: StatedTerm) => title.place.has(term) || known.has(term);
  const isPresent = (term: StatedTerm) => sentence.place.has(term.term) || isAround(term);
  const isMeant = ({ concept }: StatedTerm) =>
    concept !== undefined && (sentence.concepts.has(concept) || title.concepts.has(concept));
  const nearness = (term: StatedTerm) =>
    sentence.place.has(term.term) ? 1 : isAround(term) || isMeant(term) ? nearlyPresent : 0;
  const closeness = shareOf(claim.terms, nearness, weigh);
  // What says nothing of a thing but its name is not about the same.
  const said = claim.terms.filter(({ term }) => !isNameTerm(term));
  if (closeness < leastNear || shareOf(said, nearness, weigh) < leastSaid) return undefined;

  const back = shareOf(sentence.terms, ({ term }) => (claim.place.has(term) ? 1 : 0), weigh);
  const isShort = back < leastWhole;
  const order = orderIn(sentence.terms, title.terms);
  const wording =
    claim.terms.every(isPresent) &&
    order(claim.terms) >= leastInOrder[isShort ? 'short' : 'whole'] &&
    !haveChangedPlaces(claim.terms, sentence.terms, order, typeOf);
  const matches = {
    figures: compareAmounts(claim.amounts, sentence.amounts, isShort),
    dates: compareDates(claim.dates, origin, isShort),
    names: compareNames(claim, origin, typeOf),
    wording: wording ? 'same' : 'other',
    ...compareGuards(claim, sentence),
  } as const satisfies Readonly<Record<StatedAspect, Match>>;
  const agrees = aspects.filter((aspect) => matches[aspect] === 'same');
  const differs = aspects.filter(
    (aspect) => matches[aspect] === 'other' || matches[aspect] === 'contrary',
  );
  // Some words in common, and nothing that can be named in which they agree: about something else.
  if (agrees.length === 0) return undefined;

  const isValued = matches.figures === 'contrary' || matches.dates === 'contrary';
  const isDenied =
    wording && differs.every((aspect) => aspect === 'negation') && differs.length > 0;
  const isContrary =
    matches.names !== 'other' && (isDenied || (isValued && closeness >= leastForContrary));
  const leavesOut =
    back < leastOfSentence.same || matches.figures === 'unsure' || matches.dates === 'unsure';
  const agreement =
    isContrary && back >= leastOfSentence.contrary
      ? 'contrary'
      : differs.length === 0 && !leavesOut
        ? 'same'
        : 'near';
  const values = [...claim.amounts, ...claim.dates].filter((value) =>
    [...sentence.amounts, ...sentence.dates].some((other) => isEqual(other, value)),
  ).length;
  return { agreement, agrees, differs, isShort: leavesOut, closeness, values };
}

const aspects = ['figures', 'dates', 'names', ...guardKinds, 'wording'] as const;

function shareOf(
  terms: readonly StatedTerm[],
  presence: (term: StatedTerm) => number,
  weigh: WeighTerm,
): number {
  const distinct = new Map(terms.map((each) => [each.term, each]));
  if (terms.length === 0) return 1;
  let all = 0;
  let met = 0;
  for (const each of distinct.values()) {
    const weight = weigh(each.term);
    all += weight;
    met += weight * presence(each);
  }
  return met / all;
}

/**
 * `none` where there is nothing to compare, `unsure` where the value is there but may belong to
 * something else, `contrary` where the same kind has another value.
 */
type Match = 'none' | 'same' | 'unsure' | 'other' | 'contrary';

const isEqual = (a: Amount, b: Amount) => a.unit === b.unit && a.value === b.value;

/**
 * Amounts must stand in the sentence, in its order: "60 % and 40 %" is not "40 % and 60 %". Where a
 * short claim leaves out another amount of the same unit, which of them belongs to it is not known.
 */
function compareAmounts(
  claim: readonly Amount[],
  sentence: readonly Amount[],
  isShort: boolean,
): Match {
  if (claim.length === 0) return 'none';
  const has = (list: readonly Amount[], amount: Amount) =>
    list.some((other) => isEqual(other, amount));
  const missing = claim.filter((amount) => !has(sentence, amount));
  const untold = sentence.filter((amount) => !has(claim, amount));
  if (missing.length === 0) {
    const isAmbiguous = claim.some(({ unit }) => untold.some((other) => other.unit === unit));
    if (!isSubsequence(claim, sentence)) return 'other';
    return isShort && isAmbiguous ? 'unsure' : 'same';
  }
  const isContrary = missing.some(({ unit, value }) =>
    untold.some(
      (other) =>
        other.unit === unit ||
        (other.value === value && other.unit !== 'number' && unit !== 'number'),
    ),
  );
  return isContrary ? 'contrary' : 'other';
}

function isSubsequence(part: readonly Amount[], whole: readonly Amount[]): boolean {
  let place = 0;
  for (const amount of whole) {
    const wanted = part[place];
    if (wanted !== undefined && isEqual(wanted, amount)) place++;
  }
  return place === part.length;
}

/** Parts of dates by what the sentence says; where it has none of a kind, by the title and as-of date. */
function compareDates(
  claim: readonly Amount[],
  { sentence, title, asOf }: Origin,
  isShort: boolean,
): Match {
  if (claim.length === 0) return 'none';
  const standing = asOf.split('-').map(Number);
  const matches = dateUnits.map((unit, place) => {
    const partsOf = (parts: readonly Amount[]) => parts.filter((part) => part.unit === unit);
    const wanted = partsOf(claim);
    const told = partsOf(sentence.dates);
    if (told.length > 0) return compareAmounts(wanted, told, isShort);
    const around = [...partsOf(title.dates).map(({ value }) => value), standing[place]];
    return wanted.every(({ value }) => around.includes(value)) ? 'same' : 'other';
  });
  if (matches.includes('contrary')) return 'contrary';
  if (matches.includes('other')) return 'other';
  return matches.includes('unsure') ? 'unsure' : 'same';
}

/**
 * Names of the claim must stand in the sentence, in its order. One that only the rest of the passage
 * has may stand for a pronoun or an omission, unless the sentence names another thing of its type that
 * the claim does not: then they are swapped.
 */
function compareNames(claim: Statement, { sentence, title, named }: Origin, typeOf: TypeOf): Match {
  const told = new Set(sentence.names);
  const wanted = new Set(claim.names);
  const replaced = new Set(sentence.names.filter((id) => !wanted.has(id)).map(typeOf));
  const count = (names: readonly EntityId[], id: EntityId) =>
    names.filter((name) => name === id).length;
  const isKnown = [...wanted].every(
    (id) =>
      count(claim.names, id) <= count(sentence.names, id) ||
      (named.has(id) && !replaced.has(typeOf(id))),
  );
  const around = `${sentence.text} ${title.text}`.toLowerCase();
  const isSpelt = claim.capitalised.every((word) => around.includes(word.toLowerCase()));
  if (!isKnown || !isSpelt) return 'other';
  // Two companies that change places are another statement; a company and a place are not.
  const shared = [...new Set(claim.names)].filter((id) => told.has(id));
  const places = Map.groupBy(shared, typeOf).values();
  const keepsOrder = places.every((ids) =>
    ids.every((id, place) => place === 0 || isBefore(sentence.names, ids[place - 1], id)),
  );
  if (!keepsOrder) return 'other';
  return wanted.size === 0 ? 'none' : 'same';
}

function isBefore<Item>(list: readonly Item[], a: Item | undefined, b: Item): boolean {
  return a === undefined || list.indexOf(a) < list.indexOf(b);
}

/** Guards must be the same on both sides: a claim may not leave out a "not", an "about" or an "only". */
function compareGuards(claim: Statement, sentence: Statement): Readonly<Record<GuardKind, Match>> {
  const of = ({ guards }: Statement, kind: GuardKind) =>
    [...guards]
      .filter(([key]) => key.startsWith(`${kind}:`))
      .map(([key, count]) => `${key} ${count}`)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join(' ');
  const match = (kind: GuardKind): Match => {
    const said = of(claim, kind);
    if (said !== of(sentence, kind)) return 'other';
    return said === '' ? 'none' : 'same';
  };
  return {
    negation: match('negation'),
    hedge: claim.conditions === sentence.conditions ? match('hedge') : 'other',
    quantifier: match('quantifier'),
    comparative: match('comparative'),
    reporting: match('reporting'),
    status: match('status'),
  };
}
