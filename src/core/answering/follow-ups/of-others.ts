import type { Excerpt } from '../../citations/excerpt.ts';
import { questionWords } from '../../question/words/words.ts';
import type { Steps } from '../../steps.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { isAnswered, type UnderstoodAnswer } from '../part-answer.ts';
import { answerAlone, type AskedAfter, type FollowUpSources } from './follow-up-sources.ts';

/** "Who else has visited?" after one who has: of all who have, those that were not told of; or nobody. */
export function* ofOthers(
  { question, language }: AskedAfter,
  { shown }: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const { others } = questionWords[language];
  const isShown = ({ passage, sentence }: Excerpt) =>
    shown.some((one) => one.passage === passage.id && one.sentence === sentence);
  const repeats = read.parts.every(({ excerpts }) => excerpts.every(isShown));
  if (!isAnswered(read) || !repeats || question.search(others) < 0) return undefined;
  const spelled = question.replace(others, (said) =>
    /^(?:who|qui|还有谁)/iu.test(said) ? said : ' ',
  );
  const all = yield* answerAlone(spelled, language, sources);
  const parts = all.parts.map((part) => {
    const excerpts = part.excerpts.filter((excerpt) => !isShown(excerpt));
    return { ...part, excerpts, answered: excerpts.length > 0 };
  });
  return { ...all, parts };
}
