import type { Steps } from '../../steps.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { chooseReading } from '../choose-reading.ts';
import { marginOf, type UnderstoodAnswer } from '../part-answer.ts';
import { answerAlone, type AskedAfter, type FollowUpSources } from './follow-up-sources.ts';
import { isOn } from './is-on-spoken.ts';

/** As it stands, or as leaning on the turn before: what is chosen by the words and the answers. */
export function aloneOrLeaning(
  { question, language }: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer> {
  const { question: leaning, context, spoken } = followUp;
  return chooseReading(
    followUp,
    () => answerAlone(question, language, sources),
    function* () {
      const parts = yield* sources.answerParts(leaning, language, followUp);
      return { question: leaning, context, parts };
    },
    ({ parts }) => ({
      answered: parts.some(({ answered }) => answered),
      margin: marginOf(parts),
      weight: Math.max(...parts.map(({ weight }) => weight)),
      isOnSpoken: spoken.size === 0 || isOn(parts, spoken, sources),
    }),
  );
}
