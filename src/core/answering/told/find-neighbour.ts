import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import { tellsAt, type EntityId, type Passage } from '../../passages/passage.ts';

/**
 * What "the other one" means after a turn: the thing of the same type of which passages tell the same
 * most often. Undefined where several are told of as often, or none.
 */
export function findNeighbour(turn: Turn, knowledge: Knowledge): EntityId | undefined {
  const shown = (turn.shown?.sentences ?? []).flatMap(({ passage, sentence }) =>
    tellsAt(knowledge.passages.get(passage), sentence),
  );
  const about = new Set([...shown.map(({ of }) => of), ...turn.entities]);
  for (const id of about) {
    if (isEverywhere(id, knowledge)) continue;
    const neighbour = neighbourOf(id, knowledge);
    if (neighbour !== undefined) return neighbour;
  }
  return undefined;
}

function neighbourOf(id: EntityId, knowledge: Knowledge): EntityId | undefined {
  const type = knowledge.entities.get(id)?.type;
  const counts = new Map<EntityId, number>();
  for (const passage of knowledge.passages.values()) {
    for (const other of toldAlike(passage, id)) {
      const isLike =
        knowledge.entities.get(other)?.type === type && !isEverywhere(other, knowledge);
      if (isLike) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** What else a passage tells a relation of, once for each relation; not what it sets in relation to it. */
function toldAlike({ tells }: Passage, id: EntityId): EntityId[] {
  const relations = new Set(tells.filter(({ of }) => of === id).map(({ what }) => what));
  const linked = new Set(
    tells.flatMap(({ of, by }) => (of === id ? (by ?? []) : by === id ? of : [])),
  );
  return [...relations].flatMap((relation) => {
    const others = tells.filter(({ what }) => what === relation).map(({ of }) => of);
    return [...new Set(others)].filter((other) => other !== id && !linked.has(other));
  });
}
