import { isEverywhere } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';
import { weightOf } from '../../retrieval/retrieval.ts';
import type { AskedQuestion } from '../evidence/asked-question.ts';
import type { GapSources } from './find-lacking.ts';
import { askedFor } from './nameable-relations.ts';

/** From this weight a question without names says so much of its own that it is on something else. */
const leastSaidOfOther = 1.5;

/** What a question names or describes, else what the turn before was about, else what nearly all is. */
export function subjectsOf(
  { question, retrieval, leaning }: AskedQuestion,
  { knowledge, retriever, told, anchorFinder }: GapSources,
): readonly EntityId[] {
  const { text, language, anchors, relations } = question;
  if (anchors.entities.length > 0) return anchors.entities;
  const described = retriever
    .entitiesIn(text, language)
    .filter((id) => anchorFinder.isSpecific(id));
  if (described.length > 0) return described;
  const carried = leaning?.carried.filter((id) => anchorFinder.isSpecific(id)) ?? [];
  const isOnOther = weightOf(retrieval) >= leastSaidOfOther && relations.length === 0;
  if (carried.length > 0 && !isOnOther) return carried;
  const asked = new Set(askedFor(relations).map(({ relation }) => relation));
  const mentioned = retriever.findEntities(text).mentions.map(({ entity }) => entity);
  return [...new Set(mentioned)].filter(
    (id) =>
      isEverywhere(id, knowledge) &&
      told.relationsOf(id).some(({ relation }) => asked.has(relation)),
  );
}
