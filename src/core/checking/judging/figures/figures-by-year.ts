import type { Stated } from '../../reading/read-stated.ts';
import type { StatedFigure } from '../../reading/read-values.ts';
import { match } from './compare-values.ts';

interface Dated {
  readonly figure: StatedFigure;
  readonly year: string;
}

/**
 * Whether a claim gives a figure to one year that a sentence gives to another, where the sentence has a
 * figure of that unit for both: 180 million in 2016 for "115 million in 2016, down from 180 in 2014".
 */
export function isOfOtherYear(claim: Stated, told: Stated): boolean {
  return claim.figures.some((figure) => {
    const { year, own, dated } = yearOf(figure, claim, told);
    return (
      year !== undefined &&
      own.length > 0 &&
      own.every((each) => each.year !== year) &&
      dated.some((each) => each.year === year)
    );
  });
}

/** Whether a sentence gives each figure of a claim to the year that the claim gives it to. */
export function hasFiguresOfYear(claim: Stated, told: Stated): boolean {
  return (
    claim.figures.length > 0 &&
    claim.figures.every((figure) => {
      const { year, own } = yearOf(figure, claim, told);
      return own.some((each) => each.year === year);
    })
  );
}

/** The year of a claim's figure, and a sentence's figures of that unit with theirs. */
function yearOf(figure: StatedFigure, claim: Stated, told: Stated) {
  const years = yearsIn(claim);
  const dated = datedIn(told, figure.unit);
  const own = dated.filter((each) => match(figure, each.figure) !== 'none');
  const said =
    years.length === 1
      ? years
      : datedIn(claim, figure.unit).flatMap((each) => (each.figure === figure ? [each] : []));
  return { year: said[0]?.year, own, dated };
}

/** The years of a text, with where they stand. */
export function yearsIn({ text }: Stated): { readonly year: string; readonly at: number }[] {
  return [...text.matchAll(/(?<![\d.,])(?:18|19|20)\d{2}(?![\d.,]?\d|\s?%)/gu)].map((found) => ({
    year: found[0],
    at: found.index,
  }));
}

/** The figures of a unit with their years, where a text has the two by turns, one of each. */
export function datedIn(stated: Stated, unit: string): Dated[] {
  const figures = stated.figures.filter((each) => each.unit === unit);
  const years = yearsIn(stated).filter(({ at }) => !figures.some((each) => each.at === at));
  if (figures.length < 2 || figures.length !== years.length) return [];
  const inOrder = [
    ...figures.map(({ at }) => ({ at, isYear: false })),
    ...years.map(({ at }) => ({ at, isYear: true })),
  ].toSorted((a, b) => a.at - b.at);
  const alternate = inOrder.every(
    ({ isYear }, place) => place === 0 || isYear !== inOrder[place - 1]?.isYear,
  );
  if (!alternate) return [];
  return figures.flatMap((figure, place) => {
    const year = years[place]?.year;
    return year === undefined ? [] : [{ figure, year }];
  });
}
