import type { Knowledge } from '../../passages/knowledge.ts';
import { isDoer } from '../reading/doers.ts';
import type { EntityId, Passage, RelationId } from '../../passages/passage.ts';

/** Relations that passages tell things to stand in, as the code names them. */
export type LinkName =
  | RelationId
  | 'owner'
  | 'operator'
  | 'acquisition'
  | 'seller'
  | 'naming'
  | 'builder';

/** What the passages tell things to have to do with each other. */
export interface Links {
  /** The relations, either way, in which the passages have two things stand. */
  between(one: string, other: string): ReadonlySet<string>;
  /** The things that are a relation's values for another. */
  valuesOf(of: EntityId, what: LinkName): ReadonlySet<EntityId>;
  /** Those who bought a thing; a passage tells a purchase of the buyer too. */
  buyersOf(thing: EntityId): ReadonlySet<EntityId>;
  /** The sentence that tells one of some relations of a thing, the first named first. */
  placeOf(of: EntityId, what: readonly string[]): Place | undefined;
  /** All the sentences that tell a relation of a thing. */
  placesOf(of: EntityId, what: string): readonly Place[];
  /** The sentence of a fact that tells when one of some relations of a thing came about. */
  doneAt(of: EntityId, what: readonly string[]): Place | undefined;
}

export interface Place {
  readonly passage: Passage;
  readonly sentence: number;
}

const none: ReadonlySet<never> = new Set<never>();

export function createLinks({ passages, entities }: Knowledge): Links {
  const pairs = new Map<string, Set<string>>();
  const values = new Map<string, Set<EntityId>>();
  const places = new Map<string, Place>();
  const done = new Map<string, Place>();
  const all = new Map<string, readonly Place[]>();
  const keyOf = (one: string, other: string) =>
    one < other ? `${one} ${other}` : `${other} ${one}`;
  for (const passage of passages.values()) {
    for (const { of, what, by, when, in: told } of passage.tells) {
      const place = { passage, sentence: (told[0] ?? 1) - 1 };
      const known = all.get(`${of} ${what}`) ?? [];
      all.set(`${of} ${what}`, [
        ...known,
        ...told.map((each) => ({ passage, sentence: each - 1 })),
      ]);
      if (when !== undefined && passage.kind === 'fact') done.set(`${of} ${what}`, place);
      if (by === undefined) continue;
      add(pairs, keyOf(of, by), what);
      add(values, `${of} ${what}`, by);
      const key = `${of} ${what}`;
      if (!places.has(key)) places.set(key, place);
    }
  }
  const valuesOf: Links['valuesOf'] = (of, what) => values.get(`${of} ${what}`) ?? none;
  // Where a purchase is told of both, only what else is told tells which of them was bought.
  const isTold = (id: EntityId, thing: EntityId) => valuesOf(id, 'acquisition').has(thing);
  const isSold = (thing: EntityId, buyer: EntityId) =>
    isOwnedBy(thing, buyer, valuesOf) ||
    valuesOf(thing, 'seller').size > 0 ||
    !isDoer(thing, { entities });
  return {
    between: (one, other) => pairs.get(keyOf(one, other)) ?? none,
    valuesOf,
    buyersOf: (thing) =>
      new Set(
        [...valuesOf(thing, 'acquisition')].filter(
          (id) => !isOwnedBy(id, thing, valuesOf) && (!isTold(id, thing) || isSold(thing, id)),
        ),
      ),
    placeOf: (of, what) =>
      what.map((each) => places.get(`${of} ${each}`)).find((place) => place !== undefined),
    placesOf: (of, what) => all.get(`${of} ${what}`) ?? [],
    doneAt: (of, what) =>
      what.map((each) => done.get(`${of} ${each}`)).find((place) => place !== undefined),
  };
}

function isOwnedBy(thing: EntityId, owner: EntityId, valuesOf: Links['valuesOf']): boolean {
  return valuesOf(thing, 'owner').has(owner);
}

function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key) ?? new Set();
  known.add(value);
  map.set(key, known);
}
