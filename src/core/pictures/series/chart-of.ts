import { shortNamesOf } from '../../passages/entity-names.ts';
import { placeOfFigure } from '../../passages/figure-sentence.ts';
import type { Series } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import {
  comparablePoints,
  pointsBySeries,
  type SeriesPoint,
} from '../../passages/series-points.ts';
import { pointsInWords } from '../alternative.ts';
import { axisScale, formatOnAxis, formatShort, type AxisScale } from './amounts.ts';
import { findingOf } from './finding.ts';
import { formatPeriod } from './periods.ts';
import type { ChartPicture, ChartPoint, Picture } from '../picture.ts';
import type { PictureSources } from '../picture-sources.ts';
import { createReferenceList, type ReferenceList } from '../reference-list.ts';
import { pictureWords } from '../words/words.ts';

/** Fewer points are no course of anything. */
export const fewestPoints = 2;

/** Whether it is a single value, which a table tells better than a drawing. */
export function isOneValue(picture: Picture): boolean {
  return picture.kind === 'chart' && picture.points.length < fewestPoints;
}

/** The points of a series as a chart; undefined where it has none. */
export function chartOf(
  series: Series,
  sources: PictureSources,
  language: Language,
): ChartPicture | undefined {
  const { knowledge } = sources;
  const all = pointsBySeries(knowledge).get(series.id) ?? [];
  const onLine = new Set(comparablePoints(all));
  const told = new Set([...onLine].map(({ when }) => when));
  // What tells a period again, rounded or before it was brought up to date, is left to the table of the series.
  const found = all.filter((point) => onLine.has(point) || !told.has(point.when));
  if (found.length === 0) return undefined;
  const references = createReferenceList(sources, language);
  const axis = axisOf(found, series.unit, language);
  const points = found.flatMap((point) => {
    const drawn = drawnPoint(point, { axis, references, language });
    return drawn === undefined ? [] : [{ ...drawn, isOnLine: onLine.has(point) }];
  });
  if (points.length === 0) return undefined;
  const words = pictureWords(language).chart;
  const [compiler = series.compiler] = shortNamesOf([series.compiler], knowledge, language);
  const title = findingOf(series[language].name, series.unit, points, language);
  const subtitle = words.subtitle(axis.unit, compiler);
  return {
    kind: 'chart',
    language,
    path: `c/${series.id}`,
    title,
    subtitle,
    alternative: pointsInWords(
      title,
      points.map((point) => ({ ...point, name: point.period })),
      language,
    ),
    references: references.all(),
    series: series.id,
    axis,
    points,
  };
}

/** The axis on which some points stand, so many of them beside each other. */
export function axisOf(
  points: readonly SeriesPoint[],
  unit: string,
  language: Language,
  count = points.length,
): AxisScale {
  const largest = Math.max(...points.map(({ figure }) => figure.value));
  return axisScale({ largest, count }, unit, language);
}

interface DrawnContext {
  readonly axis: AxisScale;
  readonly references: ReferenceList;
  readonly language: Language;
}

/** A point as pictures show it; undefined where the gate stops the sentence that tells it. */
export function drawnPoint(
  { passage, figure, when }: SeriesPoint,
  { axis, references, language }: DrawnContext,
): Omit<ChartPoint, 'isOnLine'> | undefined {
  const reference = references.numberOf(passage, placeOfFigure(figure, passage));
  if (reference === undefined) return undefined;
  const { bound, value } = figure;
  const short = formatShort(value / axis.factor, language);
  return {
    when,
    value,
    period: formatPeriod(when, language),
    label: formatOnAxis(figure, axis, language),
    short: bound === undefined ? short : pictureWords(language).shortBounds[bound](short),
    bound,
    isPartial: figure.partial,
    isProjected: passage.kind === 'projection',
    reference,
  };
}
