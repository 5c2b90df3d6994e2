import type { Excerpt } from '../../citations/excerpt.ts';
import type { Turn } from '../../conversation/conversation.ts';
import { tellsAt, type EntityId } from '../../passages/passage.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import type { PartAnswer, UnderstoodAnswer } from '../part-answer.ts';
import type { FollowUpSources } from './follow-up-sources.ts';
import { subjectsBefore } from './subjects-before.ts';

/** Whether the first that is shown is on one of some; true where nothing is shown. */
export function isOn(
  parts: readonly PartAnswer[],
  some: ReadonlySet<EntityId>,
  { retriever }: FollowUpSources,
): boolean {
  const first = firstShown(parts);
  return first === undefined || [...retriever.entitiesOf(first.passage)].some((id) => some.has(id));
}

/**
 * Whether the first sentence that is read tells of what was spoken of, or its passage was shown before;
 * false where nothing is read.
 */
export function isOnSpoken(
  { parts }: UnderstoodAnswer,
  turns: readonly Turn[],
  { related, carried }: SpokenFollowUp,
  { knowledge, retriever }: FollowUpSources,
): boolean {
  const first = firstShown(parts);
  if (first === undefined) return false;
  const { passage, sentence } = first;
  if (related.includes(passage.id)) return true;
  const told = tellsAt(passage, sentence).flatMap(({ of, by }) =>
    by === undefined ? [of] : [of, by],
  );
  const on = new Set(told.length > 0 ? told : retriever.entitiesOf(passage));
  return [...subjectsBefore(turns, knowledge, retriever), ...carried].some((id) => on.has(id));
}

/** The first sentence of the first part that is answered. */
export function firstShown(parts: readonly PartAnswer[]): Excerpt | undefined {
  return parts.find(({ answered }) => answered)?.excerpts[0];
}
