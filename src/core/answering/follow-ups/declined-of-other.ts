import { isEverywhere } from '../../passages/knowledge.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import type { UnderstoodAnswer } from '../part-answer.ts';
import { shownSubjects } from '../told/spoken-of.ts';
import type { AskedAfter, FollowUpSources } from './follow-up-sources.ts';
import { firstShown } from './is-on-spoken.ts';

/**
 * "Does it pay taxes?" after one mine is declined where only a passage that does not tell of it answers, be
 * it of another mine; undefined for what is read otherwise.
 */
export function declinedOfOther(
  { turns }: AskedAfter,
  { isOpen, carried, related }: SpokenFollowUp,
  read: UnderstoodAnswer,
  { knowledge, retriever }: FollowUpSources,
): UnderstoodAnswer | undefined {
  const [part, ...more] = read.parts;
  const passage = firstShown(read.parts)?.passage;
  const isOfThing = carried.some((id) => !isEverywhere(id, knowledge));
  if (part === undefined || more.length > 0 || passage === undefined) return undefined;
  if (!isOpen || !isOfThing || part.asked.leaning === undefined) return undefined;
  const held = retriever.entitiesOf(passage);
  const told = turns.slice(-1).flatMap((turn) => shownSubjects(turn, knowledge));
  const isOfIt = related.includes(passage.id) || [...carried, ...told].some((id) => held.has(id));
  return isOfIt ? undefined : { ...read, parts: [{ ...part, answered: false, excerpts: [] }] };
}
