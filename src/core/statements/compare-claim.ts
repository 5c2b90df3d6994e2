import type { EntityId } from '../passages/passage.ts';
import { compareAmounts, compareDates, isEqual, type Match } from './compare-amounts.ts';
import { compareNames } from './compare-names.ts';
import type { Statement } from './read-statement.ts';
import { isNameTerm, nameTerm, type StatedTerm } from './statement-terms.ts';
import { haveChangedPlaces, orderIn, type TypeOf } from './term-order.ts';
import type { WeighTerm } from './term-weights.ts';
import {
  leastInOrder,
  leastNear,
  leastNearForContrary,
  leastNearWithoutNames,
  leastOfSentence,
  leastOfWhole,
  nearlyPresent,
} from './thresholds.ts';
import { guardKinds, type GuardKind } from './words/words.ts';

/** A respect in which a claim and a sentence agree or differ. */
export type StatedAspect = 'figures' | 'dates' | 'names' | 'wording' | GuardKind;

export interface Comparison {
  /** `same` and `contrary` only where the rest agrees closely; else `near`. */
  readonly agreement: 'same' | 'contrary' | 'near';
  readonly agrees: readonly StatedAspect[];
  readonly differs: readonly StatedAspect[];
  /** Whether the sentence says much that the claim leaves out. */
  readonly isShort: boolean;
  /** Whether the claim has no words but the sentence's, with two names in each other's place. */
  readonly hasNamesExchanged: boolean;
  /** The share of the claim's weight that the sentence has, 0 to 1. */
  readonly closeness: number;
  /** The number of amounts and parts of dates of the claim that stand in the sentence itself. */
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

/** Knowledge of terms and names beside the statements themselves. */
export interface Lore {
  readonly weigh: WeighTerm;
  readonly typeOf: TypeOf;
}

/**
 * Compares a claim with a sentence of a passage. A paraphrase counts as the same only where everything
 * that it says stands in the sentence or the title; another value of what is otherwise the same
 * statement is its contrary. Undefined where they are too far apart.
 */
export function compareClaim(
  claim: Statement,
  origin: Origin,
  { weigh, typeOf }: Lore,
): Comparison | undefined {
  const { sentence } = origin;
  const closeness = closenessOf(claim, origin, weigh);
  if (closeness === undefined) return undefined;
  const told = shareOf(sentence.terms, ({ term }) => (claim.place.has(term) ? 1 : 0), weigh);
  const isShort = told < leastOfWhole;
  const matches = {
    figures: compareAmounts(claim.amounts, sentence.amounts, isShort),
    dates: compareDates(claim.dates, origin, isShort),
    names: compareNames(claim, origin, typeOf),
    wording: hasSameWording(claim, origin, isShort, typeOf) ? 'same' : 'other',
    ...compareGuards(claim, sentence),
  } as const satisfies Matches;
  const agrees = aspects.filter((aspect) => matches[aspect] === 'same');
  // Some words in common, and nothing that can be named in which they agree: about something else.
  if (agrees.length === 0) return undefined;
  const differs = aspects.filter(
    (aspect) => matches[aspect] === 'other' || matches[aspect] === 'contrary',
  );
  const leavesOut =
    told < leastOfSentence.same || matches.figures === 'unsure' || matches.dates === 'unsure';
  const isContrary = told >= leastOfSentence.contrary && isContraryBy(matches, differs, closeness);
  const isSame = differs.length === 0 && !leavesOut;
  return {
    agreement: isContrary ? 'contrary' : isSame ? 'same' : 'near',
    agrees,
    differs,
    isShort: leavesOut,
    hasNamesExchanged: hasNamesExchanged(claim, origin, typeOf),
    closeness,
    values: sharedValues(claim, sentence),
  };
}

const aspects = ['figures', 'dates', 'names', ...guardKinds, 'wording'] as const;

type Matches = Readonly<Record<StatedAspect, Match>>;

/** Undefined where a claim is about something else than the sentence. */
function closenessOf(
  claim: Statement,
  { sentence, title, named }: Origin,
  weigh: WeighTerm,
): number | undefined {
  const isAround = aroundOf({ title, named });
  const isMeant = ({ concept }: StatedTerm) =>
    concept !== undefined && (sentence.concepts.has(concept) || title.concepts.has(concept));
  const presence = (term: StatedTerm) => {
    if (sentence.place.has(term.term)) return 1;
    return isAround(term) || isMeant(term) ? nearlyPresent : 0;
  };
  const closeness = shareOf(claim.terms, presence, weigh);
  const said = claim.terms.filter(({ term }) => !isNameTerm(term));
  const isNear = closeness >= leastNear && shareOf(said, presence, weigh) >= leastNearWithoutNames;
  return isNear ? closeness : undefined;
}

/** Tells whether a term stands in the title or names something that the passage names. */
function aroundOf({ title, named }: Pick<Origin, 'title' | 'named'>) {
  const known = new Set([...named].map(nameTerm));
  return ({ term }: StatedTerm) => title.place.has(term) || known.has(term);
}

/** The share of some terms' weight that is present; all of it where there are no terms. */
function shareOf(
  terms: readonly StatedTerm[],
  presence: (term: StatedTerm) => number,
  weigh: WeighTerm,
): number {
  if (terms.length === 0) return 1;
  let all = 0;
  let met = 0;
  for (const each of new Map(terms.map((term) => [term.term, term])).values()) {
    const weight = weigh(each.term);
    all += weight;
    met += weight * presence(each);
  }
  return met / all;
}

/** Whether all that a claim says stands in the sentence or around it, in the same order. */
function hasSameWording(
  claim: Statement,
  { sentence, title, named }: Origin,
  isShort: boolean,
  typeOf: TypeOf,
): boolean {
  const order = orderIn(sentence.terms, title.terms);
  return (
    hasAllWords(claim, { sentence, title, named }) &&
    order(claim.terms) >= leastInOrder[isShort ? 'short' : 'whole'] &&
    !haveChangedPlaces(claim.terms, sentence.terms, order, typeOf)
  );
}

/** Whether all that a claim says stands in the sentence or around it. */
function hasAllWords(
  claim: Statement,
  { sentence, title, named }: Pick<Origin, 'sentence' | 'title' | 'named'>,
): boolean {
  const isAround = aroundOf({ title, named });
  return claim.terms.every((term) => sentence.place.has(term.term) || isAround(term));
}

function hasNamesExchanged(claim: Statement, origin: Origin, typeOf: TypeOf): boolean {
  const { sentence, title } = origin;
  const order = orderIn(sentence.terms, title.terms);
  return (
    hasAllWords(claim, origin) && haveChangedPlaces(claim.terms, sentence.terms, order, typeOf)
  );
}

/** Guards must be the same on both sides: a claim may not leave out a "not", an "about" or an "only". */
function compareGuards(claim: Statement, sentence: Statement): Readonly<Record<GuardKind, Match>> {
  const match = (kind: GuardKind): Match => {
    const said = claim.guards.get(kind);
    if (said !== sentence.guards.get(kind)) return 'other';
    return said === undefined ? 'none' : 'same';
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

/** Whether a claim denies the sentence, or gives another value for what is otherwise close to it. */
function isContraryBy(
  matches: Matches,
  differs: readonly StatedAspect[],
  closeness: number,
): boolean {
  if (matches.names === 'other') return false;
  const isDenied = differs.length > 0 && differs.every((aspect) => aspect === 'negation');
  const isValued = matches.figures === 'contrary' || matches.dates === 'contrary';
  return isDenied || (isValued && closeness >= leastNearForContrary);
}

function sharedValues(claim: Statement, sentence: Statement): number {
  const told = [...sentence.amounts, ...sentence.dates];
  return [...claim.amounts, ...claim.dates].filter((value) =>
    told.some((other) => isEqual(other, value)),
  ).length;
}
