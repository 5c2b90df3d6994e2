import type { Language } from '../../passages/language.ts';
import { formatAmount, formatShort } from './amounts.ts';
import { formatPeriod } from './periods.ts';
import type { ChartPoint } from '../picture.ts';
import { pictureWords } from '../words/words.ts';

/** From so many times on, growth is told as a multiple. */
const leastTimes = 2;

/** A change smaller than this part of the first value is no finding. */
const leastChange = 0.25;

/**
 * The title of a chart: how the last of the points that may stand on one line compares with the first, where
 * both are exact, counted and the outermost of all of them; else its name and period. Nothing is said of why.
 */
export function findingOf(
  name: string,
  unit: string,
  points: readonly ChartPoint[],
  language: Language,
): string {
  const { amounts, chart } = pictureWords(language);
  const { times, fromTo, named } = chart;
  const counted = points.filter(({ isOnLine, isProjected }) => isOnLine && !isProjected);
  const first = counted[0];
  const last = counted.at(-1);
  if (first === undefined || last === undefined || first === last)
    return named(name, periodOf(points, language));
  const isExact = first.bound === undefined && last.bound === undefined && first.value > 0;
  const values = counted.map(({ value }) => value);
  const ends = [Math.min(...values), Math.max(...values)];
  const isOutermost = ends.includes(first.value) && ends.includes(last.value);
  const ratio = last.value / first.value;
  if (!isExact || !isOutermost || Math.abs(ratio - 1) < leastChange) {
    return named(name, periodOf(points, language));
  }
  if (unit !== 'percent' && ratio >= leastTimes) {
    return times(name, {
      times: formatShort(Number(ratio.toPrecision(2)), language),
      isOfThings: amounts.units[unit]?.isOfThings ?? false,
      first: first.period,
      last: last.period,
    });
  }
  const told = ({ value, period }: ChartPoint) => ({
    when: period,
    // The number stays with what it counts.
    label: formatAmount({ value, unit, bound: undefined }, language).replace(' ', '\u00A0'),
  });
  return fromTo(name, told(first), told(last));
}

/** The years from the first point to the last. */
function periodOf(points: readonly ChartPoint[], language: Language): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last) return first?.period ?? '';
  const from = first.when.slice(0, 4);
  const to = (last.when.split('/').at(-1) ?? '').slice(0, 4);
  return formatPeriod(from === to ? from : `${from}/${to}`, language);
}
