import type { Knowledge, Series } from './knowledge.ts';
import type { Figure, Passage, SeriesId } from './passage.ts';
import { kindOfPeriod } from './period.ts';

/** A value of a series with the passage that tells it. */
export interface SeriesPoint {
  readonly passage: Passage;
  readonly figure: Figure;
  /** Its place among the figures of the passage. */
  readonly place: number;
  /** The day, month, year or span that it is of. */
  readonly when: string;
}

/** What a figure is of: its own `when`, else what the passage holds as of. */
export function whenOf(figure: Figure, passage: Passage): string {
  return figure.when ?? passage.asOf;
}

/** The points of every series, by its id, each in order of time. */
export function pointsBySeries({
  passages,
}: Pick<Knowledge, 'passages'>): ReadonlyMap<SeriesId, readonly SeriesPoint[]> {
  const points = new Map<SeriesId, SeriesPoint[]>();
  for (const passage of passages.values()) {
    for (const [place, figure] of passage.figures.entries()) {
      if (figure.series === undefined) continue;
      const point = { passage, figure, place, when: whenOf(figure, passage) };
      points.set(figure.series, [...(points.get(figure.series) ?? []), point]);
    }
  }
  for (const found of points.values()) found.sort((a, b) => (a.when < b.when ? -1 : 1));
  return points;
}

/**
 * The most points that may stand on one line: whole, of periods alike, one for each period. A point that tells
 * the same period again is left out, and one that is superseded gives way.
 */
export function comparablePoints(points: readonly SeriesPoint[]): SeriesPoint[] {
  const superseded = new Set(points.flatMap(({ passage }) => passage.supersedes));
  const whole = points.filter(
    ({ passage, figure }) => !figure.partial && !superseded.has(passage.id),
  );
  const groups = [...Map.groupBy(whole, ({ when }) => kindOfPeriod(when)).values()].map((group) =>
    [...Map.groupBy(group, ({ when }) => when).values()].flatMap((same) => same.slice(0, 1)),
  );
  return groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Series of one quantity, each by its own compiler, to stand as rows beside each other. */
export function rivalSeries(series: Series, { series: all }: Pick<Knowledge, 'series'>): Series[] {
  return [...all.values()].filter(
    ({ id, quantity }) =>
      id !== series.id && quantity !== undefined && quantity === series.quantity,
  );
}
