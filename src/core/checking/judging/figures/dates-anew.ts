import type { NearSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import type { StatedDate } from '../../reading/read-values.ts';

/**
 * Whether a claim has the one date of a sentence otherwise and nearly all else as it stands there. Of what
 * is counted there is a figure for each month and year.
 */
export function datesAnew(
  claim: Stated,
  { held, sentenceShare, wordShare }: NearSentence,
): boolean {
  const isCounted = held.passage.kind === 'figure' || held.stated.figures.length > 0;
  if (isCounted || sentenceShare < leastDated || wordShare < leastDated) return false;
  const only = (dates: Stated['dates'], wanted: StatedDate['unit']) => {
    const [one, ...more] = dates.filter(({ unit }) => unit === wanted);
    return more.length === 0 ? one?.value : undefined;
  };
  const [year, told] = [only(claim.dates, 'year'), only(held.stated.dates, 'year')];
  const [month, other] = [only(claim.dates, 'month'), only(held.stated.dates, 'month')];
  if (year === undefined || told === undefined) return false;
  return year !== told || (month !== undefined && other !== undefined && month !== other);
}

/** How much of a claim, and of its words without names, a sentence must have. */
const leastDated = 0.6;
