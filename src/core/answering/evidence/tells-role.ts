import type { EntityId, Passage } from '../../passages/passage.ts';
import type { Role } from '../../question/kinds.ts';

/** The relations of which one at least is told wherever somebody in a role is. */
const relationsOf: Readonly<Record<Role, readonly string[]>> = {
  seller: ['seller'],
  builder: ['builder', 'supplier', 'procurement'],
  financer: ['financing', 'scholarship', 'donation'],
  definition: ['definition', 'naming', 'law-content', 'intelligence-duty'],
};

/**
 * True where a passage tells who has a role that is asked for. Whom a question names has another one:
 * "from whom did Sempra buy it?" is not answered with Sempra, who sold it.
 */
export function tellsRole({ tells }: Passage, role: Role, named: readonly EntityId[]): boolean {
  const told = tells.filter(({ what }) => relationsOf[role].includes(what));
  if (role !== 'seller') return told.length > 0;
  return told.some(({ by }) => by !== undefined && !named.includes(by));
}
