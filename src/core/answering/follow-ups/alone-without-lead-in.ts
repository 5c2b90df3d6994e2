import { withoutLeadIn } from '../../question/leaning/without-lead-in.ts';
import { questionWords } from '../../question/words/words.ts';
import type { Steps } from '../../steps.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { isAnswered, type UnderstoodAnswer } from '../part-answer.ts';
import { answerAlone, type AskedAfter, type FollowUpSources } from './follow-up-sources.ts';

/**
 * What stands after "and" alone, which may be a whole question of something new: "y chifas cuántos hay".
 * Undefined where nothing leads in, it refers back, or it is not clearly answered so.
 */
export function* aloneWithoutLeadIn(
  { question, language }: AskedAfter,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const said = withoutLeadIn(question, language);
  const { questionWord, pronoun } = questionWords[language];
  if (said === question.trim() || pronoun.test(said) || !questionWord.test(said)) return undefined;
  const read = yield* answerAlone(said, language, sources);
  const isClear =
    isAnswered(read) && read.parts.every(({ margin }) => margin >= thresholds.leastEarlier);
  return isClear ? read : undefined;
}
