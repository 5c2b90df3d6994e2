import type { Knowledge } from '../../passages/knowledge.ts';
import { entityIdSchema } from '../../passages/passage.ts';
import { isDoer } from './doers.ts';
import type { StatedFigure } from './read-values.ts';
import type { Stated } from './read-stated.ts';

/** A share with the companies or other doers whose it is. */
export interface Pair {
  readonly names: readonly string[];
  readonly figure: StatedFigure;
}

/**
 * Pairs each share with the doers that stand before it, up to the share before; where none stands
 * before the first, with those behind each.
 */
export function pairsOf({ figures, names, ranks }: Stated, { entities }: Knowledge): Pair[] {
  const shares = figures.filter(({ unit }) => unit === 'percent');
  const others = figures.filter(({ unit }) => unit !== 'percent');
  return [
    ...pairsWith(shares, names, entities),
    ...pairsWith(ranks, names, entities),
    ...pairsWithNearest(others, names, entities),
  ];
}

/** Who reports a figure, or what it is of: the last such name before it, and behind the one before. */
function pairsWithNearest(
  figures: readonly StatedFigure[],
  names: Stated['names'],
  entities: Knowledge['entities'],
): Pair[] {
  const own = names.filter(({ name }) => {
    const type = entities.get(entityIdSchema.safeParse(name).data ?? noEntity)?.type;
    return type === 'publication' || type === 'product';
  });
  return figures.flatMap((figure, place) => {
    const from = figures[place - 1]?.at ?? -1;
    const last = own.filter(({ at }) => at > from && at < figure.at).at(-1);
    return last === undefined ? [] : [{ names: [last.name], figure }];
  });
}

/** Stands for a name that is no entity's id. */
const noEntity = entityIdSchema.parse('none');

/** A name is an entity's id or a country; a publication reports the figures of others. */
export function isDoerName(
  { name }: { readonly name: string },
  entities: Knowledge['entities'],
): boolean {
  const id = entityIdSchema.safeParse(name).data;
  return id !== undefined && isDoer(id, { entities }) && entities.get(id)?.type !== 'publication';
}

function pairsWith(
  shares: readonly StatedFigure[],
  names: Stated['names'],
  entities: Knowledge['entities'],
): Pair[] {
  const own = names.filter((name) => isDoerName(name, entities));
  const first = shares[0]?.at ?? 0;
  const isBefore = own.some(({ at }) => at < first);
  return shares.map((figure, place) => {
    const from = isBefore ? (shares[place - 1]?.at ?? -1) : figure.at;
    const to = isBefore ? figure.at : (shares[place + 1]?.at ?? Number.POSITIVE_INFINITY);
    return { names: own.filter(({ at }) => at > from && at < to).map(({ name }) => name), figure };
  });
}
