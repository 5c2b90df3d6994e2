import type { Language } from '../../core/passages/language.ts';
import { partialDateSchema } from '../../core/passages/partial-date.ts';
import { firstDayOf, lastDayOf } from '../../core/passages/period.ts';
import { formatYear } from '../../core/words/format-date.ts';
import type { Mark } from '../scene.ts';
import { line } from '../shapes.ts';
import { colours, sizes } from '../style.ts';
import { widthOf } from '../text/measure.ts';

/** The years of a chart from left to right. */
export interface TimeAxis {
  /** Where the middle of a period lies. */
  readonly xOf: (when: string) => number;
  readonly marksAt: (y: number) => Mark[];
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Between two labels. */
const leastGap = 9;

/** Years without a point are named as long as there are no more than these. */
const mostNamed = 14;

export function timeAxis(
  periods: readonly string[],
  { left, right }: Extent,
  language: Language,
): TimeAxis {
  const first = Math.min(...periods.map((period) => Math.floor(momentOf(firstDayOf(period)))));
  const last = Math.max(...periods.map((period) => Math.floor(momentOf(lastDayOf(period)))));
  const step = (right - left) / (last - first + 1);
  const at = (moment: number) => left + (moment - first) * step;
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const told = new Set(periods.map((period) => Math.floor(momentOf(lastDayOf(period)))));
  return {
    xOf: (when) => at((momentOf(firstDayOf(when)) + momentOf(lastDayOf(when)) + 1 / 365) / 2),
    marksAt: (y) => {
      const style = { size: sizes.small, weight: 400, language } as const;
      const named = nameYears(years, told, (year) => {
        const text = formatYear(partialDateSchema.parse(String(year)), language);
        return { text, x: at(year + 0.5), width: widthOf(text, style) };
      });
      const tick = { colour: colours.axis, width: 1.5 };
      return [
        line({ x: left, y }, { x: right, y }, tick),
        ...years.map((year) =>
          line({ x: at(year + 0.5), y }, { x: at(year + 0.5), y: y + 6 }, tick),
        ),
        ...named.map(({ text, x }): Mark => ({
          kind: 'text',
          text,
          x,
          y: y + 24,
          anchor: 'middle',
          size: sizes.small,
          weight: 400,
          colour: colours.quiet,
        })),
      ];
    },
  };
}

interface NamedYear {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** As many years as have room: the last and the first, those with points, then the others where they are few. */
function nameYears(
  years: readonly number[],
  told: ReadonlySet<number>,
  nameOf: (year: number) => NamedYear,
): NamedYear[] {
  const withPoints = years.filter((year) => told.has(year)).toReversed();
  const others = years.length > mostNamed ? [] : years.filter((year) => !told.has(year));
  const [latest, ...earlier] = withPoints;
  const order = [latest, earlier.at(-1), ...earlier, ...others];
  const named: NamedYear[] = [];
  for (const year of new Set(order)) {
    if (year === undefined) continue;
    const name = nameOf(year);
    const hasRoom = named.every(
      (other) => Math.abs(other.x - name.x) >= (other.width + name.width) / 2 + leastGap,
    );
    if (hasRoom) named.push(name);
  }
  return named;
}

/** A day in years: the middle of 2024 is 2024.5. */
function momentOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}
