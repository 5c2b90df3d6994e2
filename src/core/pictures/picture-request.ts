import type { EntityId } from '../passages/passage.ts';
import { comparablePoints, pointsBySeries } from '../passages/series-points.ts';
import { chartOf, fewestPoints, isOneValue } from './series/chart-of.ts';
import { type MapFilter, mapOf } from './map/map-of.ts';
import type { Picture } from './picture.ts';
import type { PictureSources } from './picture-sources.ts';
import { rivalQuantities, rivalsOf } from './series/rivals-of.ts';
import { timelineOf } from './timeline-of.ts';
import type { Knowledge, Series } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';

/** A picture that people can ask for by the name of what it shows. */
export type PictureRequest =
  /** A series, or a quantity that several compilers count: no two of these share an id. */
  | { readonly of: 'chart'; readonly id: string }
  | ({ readonly of: 'map' } & MapFilter)
  | { readonly of: 'timeline'; readonly entity: EntityId };

/** What was asked for; undefined where the collection holds nothing to be drawn. */
export function pictureOf(
  request: PictureRequest,
  sources: PictureSources,
  language: Language,
): Picture | undefined {
  switch (request.of) {
    case 'chart':
      return chartOrRivals(request.id, sources, language);
    case 'map':
      return mapOf(sources, request, language);
    case 'timeline':
      return timelineOf(request.entity, sources, language);
  }
}

function chartOrRivals(
  id: string,
  sources: PictureSources,
  language: Language,
): Picture | undefined {
  const { knowledge } = sources;
  const series = seriesCalled(id, knowledge);
  const quantity = quantityOf(id, knowledge);
  const chart = series && chartOf(series, sources, language);
  if (chart !== undefined && !isOneValue(chart)) return chart;
  return quantity && rivalsOf(quantity, sources, language);
}

/**
 * What shows a series best: itself where it has a course, else what others count of the same beside it;
 * undefined where neither is more than one value.
 */
export function chartIdOf(series: Series, knowledge: Knowledge): string | undefined {
  const points = pointsBySeries(knowledge).get(series.id) ?? [];
  if (comparablePoints(points).length >= fewestPoints) return series.id;
  return quantityOf(series.id, knowledge);
}

/** The quantity that several compilers count, by its own id or that of one of its series. */
export function quantityOf(id: string, knowledge: Knowledge): EntityId | undefined {
  const wanted: string = seriesCalled(id, knowledge)?.quantity ?? id;
  return rivalQuantities(knowledge).find((each) => each === wanted);
}

function seriesCalled(id: string, { series }: Knowledge): Series | undefined {
  return [...series.values()].find((each) => each.id === id);
}
