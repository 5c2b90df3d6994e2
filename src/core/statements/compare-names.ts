import type { EntityId } from '../passages/passage.ts';
import type { Match } from './compare-amounts.ts';
import type { Statement } from './read-statement.ts';
import type { TypeOf } from './term-order.ts';

/** A sentence with its title and all the names of its passage. */
export interface NamedSentence {
  readonly sentence: Statement;
  readonly title: Statement;
  readonly named: ReadonlySet<EntityId>;
}

/**
 * Names of the claim must stand in the sentence, in its order. A name that only the rest of the passage
 * has may stand for a pronoun or an omission, unless the sentence names another thing of its type that
 * the claim does not: then they are swapped.
 */
export function compareNames(
  claim: Statement,
  { sentence, title, named }: NamedSentence,
  typeOf: TypeOf,
): Match {
  const wanted = new Set(claim.names);
  const replaced = new Set(sentence.names.filter((id) => !wanted.has(id)).map(typeOf));
  const isKnown = [...wanted].every(
    (id) =>
      count(claim.names, id) <= count(sentence.names, id) ||
      (named.has(id) && !replaced.has(typeOf(id))),
  );
  const around = `${sentence.text} ${title.text}`.toLowerCase();
  const isSpelt = claim.capitalised.every((word) => around.includes(word.toLowerCase()));
  if (!isKnown || !isSpelt || !keepsNameOrder(claim.names, sentence.names, typeOf)) return 'other';
  return wanted.size === 0 ? 'none' : 'same';
}

function count(names: readonly EntityId[], id: EntityId): number {
  return names.filter((name) => name === id).length;
}

/** Two companies that change places are another statement; a company and a place are not. */
function keepsNameOrder(
  claim: readonly EntityId[],
  sentence: readonly EntityId[],
  typeOf: TypeOf,
): boolean {
  const shared = [...new Set(claim)].filter((id) => sentence.includes(id));
  return [...Map.groupBy(shared, typeOf).values()].every((ids) => {
    const places = ids.map((id) => sentence.indexOf(id));
    return places.every((place, n) => n === 0 || (places[n - 1] ?? 0) < place);
  });
}
