import { isEverywhere } from '../../passages/knowledge.ts';
import { joinedToTopic } from '../../question/leaning/join-to-topic.ts';
import type { Steps } from '../../steps.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { thresholds } from '../evidence/thresholds.ts';
import type { UnderstoodAnswer } from '../part-answer.ts';
import { wasShown } from '../shown/was-shown.ts';
import { answerAlone, type AskedAfter, type FollowUpSources } from './follow-up-sources.ts';
import { firstShown } from './is-on-spoken.ts';

/** After a turn that only named a topic, where the question is else not answered, or with the same. */
export function* afterTopic(
  { question, language, turns }: AskedAfter,
  { shown, leavesSubject, carried }: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const first = firstShown(read.parts);
  // Where the topic names no thing, that which was shown of it first is not what is meant.
  const isOfThing = carried.some((id) => !isEverywhere(id, sources.knowledge));
  const isAnsweredAnew = first !== undefined && !wasShown(first, shown);
  if (!leavesSubject || (isAnsweredAnew && isOfThing)) return undefined;
  const joined = joinedToTopic(question, language, turns);
  if (joined === undefined) return undefined;
  const own = yield* answerAlone(joined, language, sources);
  const told = firstShown(own.parts);
  const isClear = own.parts.every(({ margin }) => margin >= thresholds.leastByName);
  const isNew = told !== undefined && (first === undefined || !isOfThing || !wasShown(told, shown));
  return isNew && isClear ? own : undefined;
}
