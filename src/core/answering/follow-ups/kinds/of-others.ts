import type { Excerpt } from '../../../citations/excerpt.ts';
import { questionWords } from '../../../question/words/words.ts';
import type { Steps } from '../../../steps.ts';
import type { SpokenFollowUp } from '../../answer-parts.ts';
import { isAnswered, type UnderstoodAnswer } from '../../part-answer.ts';
import { wasShown } from '../../shown/was-shown.ts';
import { answerAlone, type AskedAfter, type FollowUpSources } from '../follow-up-sources.ts';

/** "Who else has visited?" after one who has: of all who have, those that were not told of; or nobody. */
export function* ofOthers(
  { question, language }: AskedAfter,
  { shown }: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const { others, whoElse } = questionWords[language];
  const isShown = (excerpt: Excerpt) => wasShown(excerpt, shown);
  const repeats = read.parts.every(({ excerpts }) => excerpts.every(isShown));
  if (!isAnswered(read) || !repeats || question.search(others) < 0) return undefined;
  const spelled = question.replace(others, (said) => (whoElse.test(said) ? said : ' '));
  const all = yield* answerAlone(spelled, language, sources);
  const parts = all.parts.map((part) => {
    const excerpts = part.excerpts.filter((excerpt) => !isShown(excerpt));
    return { ...part, excerpts, answered: excerpts.length > 0 };
  });
  return { ...all, parts };
}
