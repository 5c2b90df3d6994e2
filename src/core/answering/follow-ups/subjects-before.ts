import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import { tellsAt, type EntityId } from '../../passages/passage.ts';
import { mostTurnsBack } from '../../question/leaning/spell-out.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { shownSubjects } from '../told/spoken-of.ts';
import { subjectOfTurn } from '../told/subject-of-turn.ts';

/** How many of those that the answer to one turn told of count. */
const mostTold = 2;

/** What the turns were about, the nearest first: what they asked of, and of what was told in answer. */
export function subjectsBefore(
  turns: readonly Turn[],
  knowledge: Knowledge,
  { findEntities }: Pick<Retriever, 'findEntities'>,
): EntityId[] {
  const subjects = turns
    .slice(-mostTurnsBack)
    .toReversed()
    .flatMap((turn) => {
      const own = subjectOfTurn(turn, 'thing', knowledge, findEntities);
      const told = shownSubjects(turn, knowledge).filter(
        (id) => !isEverywhere(id, knowledge) && knowledge.entities.get(id)?.type !== 'person',
      );
      const apart = told.filter((id) => !standsBeside(id, own, turn, knowledge));
      return [own, ...apart.slice(0, mostTold)];
    });
  return [...new Set(subjects.filter((id) => id !== undefined))];
}

/** Whether a thing only stands in a list with another of its kind: of fruit that is sold. */
function standsBeside(
  id: EntityId,
  own: EntityId | undefined,
  { shown }: Turn,
  knowledge: Knowledge,
): boolean {
  const typeOf = (each: EntityId | undefined) => each && knowledge.entities.get(each)?.type;
  if (typeOf(id) !== typeOf(own)) return false;
  const tells = (shown?.sentences ?? []).flatMap(({ passage, sentence }) =>
    tellsAt(knowledge.passages.get(passage), sentence),
  );
  return (
    tells.some(({ of }) => of === own) &&
    !tells.some(({ of, by }) => (of === own && by === id) || (of === id && by === own))
  );
}
