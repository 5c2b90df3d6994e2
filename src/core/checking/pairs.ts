import type { Knowledge } from '../passages/knowledge.ts';
import { entityIdSchema } from '../passages/passage.ts';
import { match } from './compare-values.ts';
import type { StatedFigure } from './read-values.ts';
import type { Stated } from './read-stated.ts';

/** A share with the companies or other doers whose it is. */
export interface Pair {
  readonly names: readonly string[];
  readonly figure: StatedFigure;
}

const doers: ReadonlySet<string | undefined> = new Set([
  'company',
  'organisation',
  'group',
  'person',
]);

/**
 * Pairs each share with the doers that stand before it, up to the share before; where none stands
 * before the first, with those behind each.
 */
export function pairsOf({ figures, names, ranks }: Stated, { entities }: Knowledge): Pair[] {
  const shares = figures.filter(({ unit }) => unit === 'percent');
  return [...pairsWith(shares, names, entities), ...pairsWith(ranks, names, entities)];
}

function pairsWith(
  shares: readonly StatedFigure[],
  names: Stated['names'],
  entities: Knowledge['entities'],
): Pair[] {
  // A name is an entity's id or a country.
  const isDoer = ({ name }: { readonly name: string }) => {
    const id = entityIdSchema.safeParse(name).data;
    return id !== undefined && doers.has(entities.get(id)?.type);
  };
  const own = names.filter(isDoer);
  const first = shares[0]?.at ?? 0;
  const isBefore = own.some(({ at }) => at < first);
  return shares.map((figure, place) => {
    const from = isBefore ? (shares[place - 1]?.at ?? -1) : figure.at;
    const to = isBefore ? figure.at : (shares[place + 1]?.at ?? Number.POSITIVE_INFINITY);
    return { names: own.filter(({ at }) => at > from && at < to).map(({ name }) => name), figure };
  });
}

/** Whether a claim gives a doer a share that is another's, where the passage tells its own. */
export function hasPairsSwapped(
  claim: Stated,
  told: readonly Pair[],
  knowledge: Knowledge,
): boolean {
  return pairsOf(claim, knowledge).some(({ names, figure }) =>
    names.some((name) => {
      const ofUnit = told.filter((pair) => pair.figure.unit === figure.unit);
      const own = ofUnit.filter((pair) => pair.names.includes(name));
      const isOthers = ofUnit.some(
        (pair) =>
          match(figure, pair.figure) !== 'none' &&
          pair.names.length > 0 &&
          !pair.names.includes(name),
      );
      const isNamed = told.some((pair) => pair.names.includes(name));
      return isOthers && isNamed && own.every((pair) => match(figure, pair.figure) === 'none');
    }),
  );
}
