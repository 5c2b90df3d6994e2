import type { Knowledge, Series } from '../../passages/knowledge.ts';
import { firstDayOf, kindOfPeriod, lastDayOf } from '../../passages/period.ts';
import { pointsBySeries, type SeriesPoint } from '../../passages/series-points.ts';

/** A period shorter than this part of another is not set beside it. */
const leastPart = 0.45;

const mostRows = 9;

/** A point of a rival. */
export interface Rival {
  readonly series: Series;
  readonly point: SeriesPoint;
}

export interface ChosenRivals {
  readonly chosen: readonly Rival[];
  /** Whether two or more count the same year. */
  readonly isSameYear: boolean;
}

/**
 * Of every year that two of some series have counted one point each, the latest year first; where there is none,
 * the last that each has counted.
 */
export function chooseRivals(all: readonly Series[], knowledge: Knowledge): ChosenRivals {
  const points = pointsBySeries(knowledge);
  const best = all.flatMap((series) =>
    [...Map.groupBy(points.get(series.id) ?? [], ({ when }) => yearOf(when))].flatMap(
      ([year, ofYear]) => {
        const [point] = ofYear.toSorted((a, b) => compareWorth(a, b, knowledge));
        return point === undefined ? [] : [{ year, series, point }];
      },
    ),
  );
  const shared = [...Map.groupBy(best, ({ year }) => year)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([, rows]) => byValue(alike(rows)))
    .filter((rows) => rows.length > 1);
  if (shared.length > 0) return { chosen: atMost(shared, mostRows), isSameYear: true };
  const lastOfEach = [...Map.groupBy(best, ({ series }) => series).values()].flatMap(
    (rows) => rows.toSorted((a, b) => (a.year < b.year ? 1 : -1))[0] ?? [],
  );
  return {
    chosen: lastOfEach.toSorted((a, b) => (a.year < b.year ? 1 : -1)),
    isSameYear: false,
  };
}

/** Whole groups, as long as they go in. */
function atMost(groups: readonly (readonly Rival[])[], most: number): Rival[] {
  const [first = [], ...others] = groups;
  return others.reduce<Rival[]>(
    (rows, group) => (rows.length + group.length > most ? rows : [...rows, ...group]),
    [...first],
  );
}

/** Those of periods that may stand beside each other: no part of a year beside a whole one, and none far shorter. */
function alike(rows: readonly Rival[]): Rival[] {
  const longest = Math.max(...rows.map(({ point }) => lengthOf(point.when)));
  const hasWholeYear = rows.some(({ point }) => kindOfPeriod(point.when) === 'year');
  return rows.filter(
    ({ point }) =>
      lengthOf(point.when) >= leastPart * longest && !(hasWholeYear && point.figure.partial),
  );
}

const byValue = (rows: readonly Rival[]) =>
  rows.toSorted((a, b) => b.point.figure.value - a.point.figure.value);

/** What is counted comes before what is expected; then what is not superseded, of a longer period, more exact. */
function compareWorth(a: SeriesPoint, b: SeriesPoint, { successors }: Knowledge): number {
  const faults = ({ passage, figure, when }: SeriesPoint) => [
    Number(passage.kind === 'projection'),
    Number(successors.has(passage.id)),
    -lengthOf(when),
    Number(figure.bound !== undefined),
  ];
  const other = faults(b);
  return (
    faults(a)
      .map((fault, place) => fault - (other[place] ?? 0))
      .find((each) => each !== 0) ?? 0
  );
}

/** In days, about. */
function lengthOf(period: string): number {
  const days = (date: string) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return year * 372 + month * 31 + day;
  };
  return days(lastDayOf(period)) - days(firstDayOf(period));
}

const yearOf = (period: string) => lastDayOf(period).slice(0, 4);
