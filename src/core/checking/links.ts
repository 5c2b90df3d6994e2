import type { Knowledge } from '../passages/knowledge.ts';
import type { EntityId, RelationId } from '../passages/passage.ts';

/** What the passages tell things to have to do with each other. */
export interface Links {
  /** The relations, either way, in which the passages have two things stand. */
  between(one: string, other: string): ReadonlySet<string>;
  /** The things that are a relation's values for another. */
  valuesOf(
    of: EntityId,
    what: RelationId | 'owner' | 'operator' | 'acquisition' | 'seller',
  ): ReadonlySet<EntityId>;
}

const none: ReadonlySet<never> = new Set<never>();

export function createLinks({ passages }: Knowledge): Links {
  const pairs = new Map<string, Set<string>>();
  const values = new Map<string, Set<EntityId>>();
  const keyOf = (one: string, other: string) =>
    one < other ? `${one} ${other}` : `${other} ${one}`;
  for (const { tells } of passages.values()) {
    for (const { of, what, by } of tells) {
      if (by === undefined) continue;
      add(pairs, keyOf(of, by), what);
      add(values, `${of} ${what}`, by);
    }
  }
  return {
    between: (one, other) => pairs.get(keyOf(one, other)) ?? none,
    valuesOf: (of, what) => values.get(`${of} ${what}`) ?? none,
  };
}

function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key) ?? new Set();
  known.add(value);
  map.set(key, known);
}
