import { questionWords } from '../../../question/words/words.ts';
import type { Steps } from '../../../steps.ts';
import { isAnswered, type UnderstoodAnswer } from '../../part-answer.ts';
import { subjectOfTurn } from '../../told/subject-of-turn.ts';
import {
  answerAlone,
  nameOf,
  type AskedAfter,
  type FollowUpSources,
} from '../follow-up-sources.ts';

/** Relations of whoever has something. */
const havings: ReadonlySet<string> = new Set(['owner', 'operator', 'acquisition']);

/** "And before?" after who owns or runs a thing: who had it before; undefined where that is not told. */
export function* whoBefore(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const last = turns.at(-1);
  const { onlyBefore, formerOwner } = questionWords[language];
  if (last?.language !== language || !onlyBefore.test(question.trim())) return undefined;
  const { relations } = sources.readQuestion(last.question, language);
  if (!relations.some(({ relation }) => havings.has(relation))) return undefined;
  const { knowledge, retriever } = sources;
  const thing = subjectOfTurn(last, 'thing', knowledge, retriever.findEntities);
  const name = nameOf(thing, language, sources);
  if (name === undefined) return undefined;
  const read = yield* answerAlone(formerOwner.replace('NAME', name), language, sources);
  return isAnswered(read) ? read : undefined;
}
