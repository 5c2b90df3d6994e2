import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { isIncidental, match } from './compare-values.ts';

/**
 * Whether a claim has a figure and a year together that a passage has in two sentences, each with a year of
 * its own: the price of 2014 for the year in which the works were approved.
 */
export function areScattered(claim: Stated, { stated, around }: HeldSentence): boolean {
  const figures = claim.figures.filter((figure) => !isIncidental(figure));
  const years = yearsOf(claim);
  if (figures.length === 0 || years.length === 0) return false;
  const hasFigure = (one: Stated) =>
    figures.some((figure) => one.figures.some((each) => match(figure, each) !== 'none'));
  if (hasFigure(stated) || years.some((year) => yearsOf(stated).includes(year))) return false;
  const owners = around.sentences.filter(hasFigure);
  return (
    owners.length > 0 &&
    owners.every((one) => {
      const own = yearsOf(one);
      return own.length > 0 && !years.some((year) => own.includes(year));
    })
  );
}

const yearsOf = ({ dates }: Stated): number[] =>
  dates.filter(({ unit }) => unit === 'year').map(({ value }) => value);
