import type { EntityId } from '../passages/passage.ts';
import type { StatedTerm } from './statement-terms.ts';

/** The type of a named thing, such as company. */
export type TypeOf = (entity: EntityId) => string | undefined;

export type Order = (claim: readonly StatedTerm[]) => number;

/**
 * The share of a claim's neighbouring terms that stand side by side in the sentence or the title too,
 * with at most one term between them and either first, as in the passive.
 */
export function orderIn(sentence: readonly StatedTerm[], title: readonly StatedTerm[]): Order {
  const pair = (a: StatedTerm, b: StatedTerm) =>
    a.term < b.term ? `${a.term} ${b.term}` : `${b.term} ${a.term}`;
  const pairsOf = (terms: readonly StatedTerm[], reach: number) =>
    terms.flatMap((term, place) =>
      terms.slice(place + 1, place + 1 + reach).map((next) => pair(term, next)),
    );
  const known = new Set([...pairsOf(sentence, 2), ...pairsOf(title, 2)]);
  return (claim) => {
    const pairs = pairsOf(claim, 1);
    return pairs.length === 0 ? 1 : pairs.filter((each) => known.has(each)).length / pairs.length;
  };
}

/** Types of things that act on one another, and so may be taken for each other. */
const doers: ReadonlySet<string | undefined> = new Set([
  'person',
  'organisation',
  'company',
  'group',
  'place',
  'project',
]);

/**
 * Whether two names of a claim have changed places, as in "Peru buys what China grows" for "China buys
 * what Peru grows": exchanged, they bring the claim closer to the sentence, or no farther from it where
 * the sentence has them the other way round.
 */
export function haveChangedPlaces(
  claim: readonly StatedTerm[],
  sentence: readonly StatedTerm[],
  order: Order,
  typeOf: TypeOf,
): boolean {
  const now = order(claim);
  const inSentence = sentence.map(({ term }) => term);
  const canDo = ({ entity }: StatedTerm) => entity === undefined || doers.has(typeOf(entity));
  return claim.some((first, place) =>
    claim.slice(place + 1).some((second, offset) => {
      if (!first.isProper || !second.isProper || first.term === second.term) return false;
      const exchanged = order(claim.with(place, second).with(place + 1 + offset, first));
      const isInverted =
        canDo(first) &&
        canDo(second) &&
        inSentence.indexOf(second.term) >= 0 &&
        inSentence.indexOf(first.term) > inSentence.lastIndexOf(second.term);
      return exchanged > now || (isInverted && exchanged >= now);
    }),
  );
}
