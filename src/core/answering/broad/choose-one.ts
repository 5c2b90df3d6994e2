import type { Excerpt } from '../../citations/excerpt.ts';
import { earlierFirst } from '../../passages/partial-date.ts';
import { isStated, type EntityId, type Passage, type Tell } from '../../passages/passage.ts';
import type { Superlative } from '../../question/breadth/breadth-words.ts';
import type { AskedClass } from '../../question/breadth/read-class.ts';
import { holding, memberTellings, relationsOf } from './member-tellings.ts';

const rankings = relationsOf('ranking');
const purchases = relationsOf('acquisition');
const openings = relationsOf('opening-date', 'operation-start');

/** The one of those that a nation's firms have which is told to be the biggest, or which they have had longest. */
export function chooseOne(
  { of, nation }: AskedClass,
  wanted: Superlative,
  current: readonly Passage[],
): readonly Excerpt[] {
  const firms: ReadonlySet<EntityId> = new Set(nation.members);
  const isBy = ({ by }: Tell) => by !== undefined && firms.has(by);
  const isHeld = (member: EntityId) =>
    current.some(({ tells }) =>
      tells.some((tell) => tell.of === member && isBy(tell) && holding.includes(tell.what)),
    );
  const held = (of?.members ?? []).filter(isHeld);
  if (wanted === 'biggest') return biggestOf(held, current);
  const inOrder = held
    .flatMap((member) => beginningOf(member, isBy, current))
    .toSorted((a, b) => earlierFirst(a.when, b.when));
  return inOrder.slice(...(wanted === 'oldest' ? [0, 1] : [-1]));
}

/** The newest rank of the first that has one. */
function biggestOf(held: readonly EntityId[], current: readonly Passage[]): readonly Excerpt[] {
  const stated = current.filter(({ kind }) => isStated(kind));
  for (const member of held) {
    const [newest] = memberTellings(
      stated,
      ({ of, what }) => of === member && rankings.includes(what),
    ).toSorted((a, b) => earlierFirst(b.passage.asOf, a.passage.asOf));
    if (newest !== undefined) return [newest];
  }
  return [];
}

/** Since when something is in some hands: what was bought is older than that. */
function beginningOf(member: EntityId, isBy: (tell: Tell) => boolean, current: readonly Passage[]) {
  const dated = (isBeginning: (tell: Tell) => boolean) =>
    memberTellings(
      current,
      (tell) => tell.of === member && tell.when !== undefined && isBeginning(tell),
    );
  const bought = dated((tell) => purchases.includes(tell.what) && isBy(tell));
  const began = bought.length > 0 ? bought : dated(({ what }) => openings.includes(what));
  return began.toSorted((a, b) => earlierFirst(a.when, b.when) || a.place - b.place).slice(0, 1);
}
