import { withoutLeadIn } from '../../question/leaning/without-lead-in.ts';
import { questionWords } from '../../question/words/words.ts';
import type { Steps } from '../../steps.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { isAnswered, type UnderstoodAnswer } from '../part-answer.ts';
import {
  answerAlone,
  namesMatter,
  type AskedAfter,
  type FollowUpSources,
} from './follow-up-sources.ts';

/**
 * "And chifas, how many are there?" after what they are of whom it was asked: where all else was tried in
 * vain and it names something else first of all, that is asked for and nothing of what was spoken of.
 */
export function* turnedAway(
  { question, language }: AskedAfter,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const said = withoutLeadIn(question, language);
  const { frontsTopic, questionWord, pronoun } = questionWords[language];
  const isFronted = frontsTopic.test(said);
  const isAsked = questionWord.test(said);
  const isNamed = isAsked && namesMatter(said, sources);
  const isLedIn = isAsked && said !== question.trim();
  if (pronoun.test(said) || (!isFronted && !isNamed && !isLedIn)) return undefined;
  const read = yield* answerAlone(said, language, sources);
  const [part, ...more] = read.parts;
  const [first] = part === undefined ? [] : sources.answerability.choose(part.asked).ordered;
  if (part === undefined || more.length > 0 || first === undefined) return undefined;
  const { tellsAllAsked, unmetShare } = first.evidence;
  const isClear =
    (isNamed && (tellsAllAsked === 1 || part.margin >= thresholds.clearlyAlone)) ||
    (isFronted && unmetShare === 0 && part.margin >= thresholds.leastByName) ||
    (isLedIn && part.margin >= thresholds.leastEarlier);
  return isAnswered(read) && isClear ? read : undefined;
}
