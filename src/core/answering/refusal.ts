import type { Language } from '../passages/language.ts';
import {
  longestClaim,
  longestQuestion,
  shortestClaim,
  shortestQuestion,
  type CleanedQuestion,
} from '../question/clean-question.ts';
import { formatNumber } from '../words/format-number.ts';
import { wordsIn } from '../words/words.ts';

type Refused = Extract<CleanedQuestion, { ok: false }>;

/** Says in a person's language why a question is refused. */
export function refusalOf(refused: Refused, language: Language): string {
  return refusal('question', [shortestQuestion, longestQuestion], refused, language);
}

/** Says in a person's language why a claim to check is refused. */
export function claimRefusalOf(refused: Refused, language: Language): string {
  return refusal('claim', [shortestClaim, longestClaim], refused, language);
}

function refusal(
  what: 'question' | 'claim',
  [shortest, longest]: readonly [number, number],
  { reason, length }: Refused,
  language: Language,
): string {
  const { limits, more, less } = wordsIn(language).refusal;
  const number = (value: number) => formatNumber(value, language);
  const said = limits[what]({
    shortest: number(shortest),
    longest: number(longest),
    length: number(length),
  });
  return said + (reason === 'too-short' ? more : less);
}
