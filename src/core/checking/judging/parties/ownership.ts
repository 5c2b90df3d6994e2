import type { EntityId } from '../../../passages/passage.ts';
import type { Judging } from '../judging.ts';
import type { Holding } from '../../reading/read-holding.ts';
import type { Stated } from '../../reading/read-stated.ts';

/** Whether a passage's tell is of who holds what a claim says is held. */
export function tellsHolding({ holding }: Stated, of: EntityId, what: string): boolean {
  if (holding?.thing !== of) return false;
  return what === holding.relation || (holding.relation === 'owner' && what === 'acquisition');
}

/** Relations by which one may be said to own or run a thing without being told so. */
const akin = {
  owner: new Set(['owner', 'media-owned', 'acquisition']),
  operator: new Set(['operator', 'owner', 'exclusivity']),
} as const satisfies Record<Holding['relation'], ReadonlySet<string>>;

/** How who owns or runs a thing, by a claim, stands to what the passages tell of it. */
export function ownerOf(
  { holding }: Stated,
  { links }: Judging,
): 'none' | 'same' | 'another' | 'reversed' | 'unheld' {
  if (holding === undefined) return 'none';
  const { relation, holder, thing } = holding;
  const told = new Set([
    ...links.valuesOf(thing, relation),
    ...(relation === 'owner' ? links.buyersOf(thing) : []),
  ]);
  const isOf = (one: EntityId, other: EntityId) => links.valuesOf(one, 'owner').has(other);
  // Whose subsidiary or parent has it has it too.
  const isLinked = links.between(holder, thing).size > 0;
  if (
    [...told].some(
      (each) => each === holder || isOf(each, holder) || (isLinked && isOf(holder, each)),
    )
  ) {
    return 'same';
  }
  if (isOf(holder, thing)) return 'reversed';
  if ([...links.between(holder, thing)].some((what) => akin[relation].has(what))) return 'none';
  return told.size > 0 ? 'another' : 'unheld';
}
