import type { EntityId } from '../../passages/passage.ts';
import { withStandIn } from '../../question/leaning/stand-in.ts';
import type { Question } from '../../question/question.ts';
import type { Steps } from '../../steps.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { isAnswered, marginOf, type UnderstoodAnswer } from '../part-answer.ts';
import {
  answerAlone,
  nameOf,
  namesMatter,
  type AskedAfter,
  type FollowUpSources,
} from './follow-up-sources.ts';
import { isOnSpoken } from './is-on-spoken.ts';
import { subjectsBefore } from './subjects-before.ts';

/** How many subjects of earlier turns a question is tried by. */
const mostEarlier = 4;

/**
 * Of what an earlier turn was about, where the last one is not what is meant: what is read is not
 * answered, or with what is told of nothing that was spoken of. Undefined where that is not answered clearly.
 */
export function* ofEarlierTurns(
  { question, language, turns }: AskedAfter,
  followUp: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const { knowledge, retriever, findRelations } = sources;
  const asks = (isAsked: (question: Question) => boolean) =>
    read.parts.some(({ asked }) => isAsked(asked.question));
  if (!followUp.leavesSubject || asks((each) => each.asks.asked === 'why')) return undefined;
  // Who somebody is asks of nothing that was spoken of.
  const isWhole =
    (followUp.isWhole && namesMatter(question, sources)) ||
    asks((each) => each.asks.name === 'person');
  if (isAnswered(read) && (isWhole || isOnSpoken(read, turns, followUp, sources))) return undefined;
  for (const subject of subjectsBefore(turns, knowledge, retriever).slice(0, mostEarlier)) {
    const name = nameOf(subject, language, sources);
    if (name === undefined) continue;
    const spelled = withStandIn(question, name, language, findRelations);
    const named = yield* answerAlone(spelled, language, sources);
    if (isClear(named, subject, sources) && marginOf(named.parts) >= marginOf(read.parts))
      return named;
  }
  return undefined;
}

/** Whether a question is answered by the name of a thing with what is told of it, and leaves nothing unsaid. */
function isClear(
  named: UnderstoodAnswer,
  subject: EntityId,
  { answerability, retriever }: FollowUpSources,
): boolean {
  const [part] = named.parts;
  const [first] = part === undefined ? [] : answerability.choose(part.asked).ordered;
  if (part === undefined || first === undefined || !isAnswered(named)) return false;
  const { evidence } = first;
  const isOfIt = retriever.entitiesOf(first.ranked.passage).has(subject);
  return (
    isOfIt &&
    (evidence.tellsAllAsked === 1 ||
      (part.margin >= thresholds.leastEarlier && evidence.unmetShare === 0))
  );
}
