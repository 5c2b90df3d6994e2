import {
  relationIdSchema,
  type EntityId,
  type Passage,
  type RelationId,
} from '../../passages/passage.ts';
import type { Role, TradeFlow } from '../../question/kinds.ts';

/** The relations of which one at least is told wherever somebody in a role is. */
const relationsOf: Readonly<Record<Role, readonly string[]>> = {
  seller: ['seller'],
  builder: ['builder', 'supplier', 'procurement'],
  financer: ['financing', 'scholarship', 'donation'],
  office: ['led-by', 'office'],
  definition: ['definition', 'naming', 'law-content', 'intelligence-duty'],
  nationality: ['owner', 'operator', 'builder', 'acquisition', 'supplier', 'brand', 'definition'],
};

/**
 * True where a passage tells who has a role that is asked for, of a thing that is named.
 * Whom a question names has another one: "from whom did Sempra buy it?" is not answered with Sempra, who
 * sold it. Who holds an office is told of the country or body itself: a president who opened a port is
 * no answer to "who is the president of China?". Whether a thing is Chinese is told of the thing itself,
 * and by no share that it has in another.
 */
export function tellsRole(
  { tells }: Pick<Passage, 'tells'>,
  role: Role,
  named: readonly EntityId[],
  everything: readonly EntityId[],
): boolean {
  const told = tells.filter(({ what }) => relationsOf[role].includes(what));
  switch (role) {
    case 'seller':
      return told.some(({ by }) => by !== undefined && !named.includes(by));
    case 'office':
      return told.some(({ of, by }) => by !== undefined && everything.includes(of));
    case 'nationality':
      return told.some(({ of }) => named.length === 0 || named.includes(of));
    case 'builder':
    case 'financer':
    case 'definition':
      return told.some(
        ({ of, by }) =>
          named.length === 0 || named.includes(of) || (by !== undefined && named.includes(by)),
      );
  }
}

/** The relations of which one at least is told wherever goods go one way. */
const relationsOfFlow: Readonly<Record<TradeFlow, ReadonlySet<string>>> = {
  'to-china': new Set(['trade-composition', 'export-value', 'trade-share', 'market-access']),
  'to-peru': new Set([
    'import-value',
    'arms-purchase',
    'brand',
    'supplier',
    'equipment',
    'market-share',
    'presence',
  ]),
};

/** The relation that tells for sure which way goods go. */
const valueOfFlow: Readonly<Record<TradeFlow, string>> = {
  'to-china': 'export-value',
  'to-peru': 'import-value',
};

/** What somebody hopes to sell is sold only where hopes are asked for. */
const hope = relationIdSchema.parse('interest-in');

/**
 * True where a passage tells of goods that go the way that is asked for, or no way is. What it tells of
 * the worth of imports or exports goes before what goods it names, which may go either way.
 */
export function tellsFlow(
  { tells }: Passage,
  flow: TradeFlow | undefined,
  asked: ReadonlySet<RelationId>,
): boolean {
  if (flow === undefined) return true;
  const told = new Set<string>(tells.map(({ what }) => what));
  if (flow === 'to-china' && asked.has(hope) && told.has(hope)) return true;
  return Object.values(valueOfFlow).some((value) => told.has(value))
    ? told.has(valueOfFlow[flow])
    : [...relationsOfFlow[flow]].some((relation) => told.has(relation));
}
