import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import { tellsAt, type EntityId } from '../../passages/passage.ts';

/** How far back what was spoken of still is what an open question may be on. */
const mostTurnsBack = 3;

/**
 * What was spoken of in the last turns: what their questions were about, and of what the sentences that
 * were shown tell. Names that are everywhere are left out.
 */
export function spokenOf(turns: readonly Turn[], knowledge: Knowledge): ReadonlySet<EntityId> {
  const last = turns.slice(-mostTurnsBack);
  const named = last.flatMap((turn) => [...turn.entities, ...shownSubjects(turn, knowledge)]);
  return new Set(named.filter((id) => !isEverywhere(id, knowledge)));
}

/** Of what the sentences that a turn showed tell, in the order in which they stood. */
export function shownSubjects({ shown }: Turn, knowledge: Knowledge): EntityId[] {
  const subjects = (shown?.sentences ?? []).flatMap(({ passage, sentence }) =>
    tellsAt(knowledge.passages.get(passage), sentence).map(({ of }) => of),
  );
  return [...new Set(subjects)];
}
