import type { Excerpt } from '../../citations/excerpt.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';
import { sidesOf } from '../../passages/side-of.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { isOpinion, newestFirst } from '../broad/telling-order.ts';
import { tellingsOf, type SentenceTelling } from '../broad/tellings.ts';

/** With fewer there are no sides to set against one another. */
const leastSides = 3;
const mostOfSide = 2;

/**
 * What each side says of some things, the newest of its key statements first; none where few sides speak,
 * or all of them of one matter only.
 */
export function sidesExcerpts(
  things: readonly EntityId[],
  knowledge: Knowledge,
  retriever: Retriever,
): readonly Excerpt[] {
  if (things.length === 0) return [];
  const said = tellingsOf(things, knowledge, retriever).filter(
    (telling) =>
      telling.isOf && isOpinion(telling) && !knowledge.successors.has(telling.passage.id),
  );
  const bySide = Map.groupBy(said, ({ passage }) => sidesOf(passage, knowledge)[0]);
  bySide.delete(undefined);
  if (bySide.size < leastSides) return [];
  return [...bySide.values()].flatMap((each) =>
    onePerPassage(each.toSorted((a, b) => isKey(b) - isKey(a) || newestFirst(a, b)))
      .slice(0, mostOfSide)
      .map(({ passage, sentence }) => ({ passage, sentence })),
  );
}

const isKey = ({ passage }: SentenceTelling) => Number(passage.weight === 'key');

function onePerPassage(tellings: readonly SentenceTelling[]): SentenceTelling[] {
  return tellings.filter(
    ({ passage }, place) => tellings.findIndex((one) => one.passage === passage) === place,
  );
}
