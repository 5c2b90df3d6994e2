import type { Knowledge, Series } from './knowledge.ts';
import type { Figure, Passage, PassageId, SeriesId } from './passage.ts';
import { firstDayOf, kindOfPeriod, lastDayOf } from './period.ts';

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
 * the same period again is left out, a rounded one first, and one that is superseded gives way.
 */
export function comparablePoints(points: readonly SeriesPoint[]): SeriesPoint[] {
  const superseded = new Set(points.flatMap(({ passage }) => passage.supersedes));
  const whole = points.filter(
    ({ passage, figure }) => !figure.partial && !superseded.has(passage.id),
  );
  const groups = [...Map.groupBy(whole, ({ when }) => kindOfPeriod(when)).values()].map((group) =>
    [...Map.groupBy(group, ({ when }) => when).values()].flatMap((same) =>
      same.toSorted((a, b) => Number(isBound(a)) - Number(isBound(b))).slice(0, 1),
    ),
  );
  return groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

const isBound = ({ figure }: SeriesPoint) => figure.bound !== undefined;

/** Series of one quantity, each by its own compiler, to stand as rows beside each other. */
export function rivalSeries(series: Series, { series: all }: Pick<Knowledge, 'series'>): Series[] {
  return [...all.values()].filter(
    ({ id, quantity }) =>
      id !== series.id && quantity !== undefined && quantity === series.quantity,
  );
}

/**
 * For each passage those that tell of a later period in the same series, or in one of the same quantity, the
 * latest first, and of these what has weight. They bring it up to date for who asks of no period. Periods that
 * overlap are no later ones, and what is expected tells of none.
 */
export function passagesOfLaterPeriods({
  passages,
  series,
}: Pick<Knowledge, 'passages' | 'series'>): ReadonlyMap<PassageId, readonly PassageId[]> {
  const latest = new Map<string, Map<PassageId, string>>();
  for (const [id, points] of pointsBySeries({ passages })) {
    const quantity = series.get(id)?.quantity ?? id;
    const periods = latest.get(quantity) ?? new Map<PassageId, string>();
    latest.set(quantity, periods);
    for (const { passage, when } of points) {
      const known = periods.get(passage.id);
      if (passage.kind === 'projection') continue;
      if (known === undefined || lastDayOf(when) > lastDayOf(known)) periods.set(passage.id, when);
    }
  }
  const later = new Map<PassageId, Map<PassageId, string>>();
  for (const periods of latest.values()) {
    for (const [older, own] of periods) {
      for (const [newer, period] of periods) {
        if (firstDayOf(period) <= lastDayOf(own)) continue;
        const found = later.get(older) ?? new Map<PassageId, string>();
        later.set(older, found.set(newer, lastDayOf(period)));
      }
    }
  }
  const isKey = (id: PassageId) => passages.get(id)?.weight === 'key';
  return new Map(
    [...later].map(([older, found]) => [
      older,
      [...found]
        .toSorted(([a, endOfA], [b, endOfB]) =>
          endOfA === endOfB ? Number(isKey(b)) - Number(isKey(a)) : endOfA < endOfB ? 1 : -1,
        )
        .map(([newer]) => newer),
    ]),
  );
}
