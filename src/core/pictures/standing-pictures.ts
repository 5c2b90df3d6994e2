import { languages } from '../passages/language.ts';
import { chartOf, isOneValue } from './series/chart-of.ts';
import { mapChoices, mapOf } from './map/map-of.ts';
import type { Picture } from './picture.ts';
import type { PictureSources } from './picture-sources.ts';
import { rivalQuantities, rivalsOf } from './series/rivals-of.ts';

/**
 * The pictures that are asked for most, in all languages, to be drawn before anybody waits for them. Each is
 * made when it is taken.
 */
export function* standingPictures(sources: PictureSources): Generator<Picture> {
  const { knowledge } = sources;
  for (const language of languages) {
    for (const series of knowledge.series.values()) {
      const chart = chartOf(series, sources, language);
      if (chart !== undefined && !isOneValue(chart)) yield chart;
    }
    for (const filter of [{}, ...mapChoices(knowledge, {}).topics.map((topic) => ({ topic }))]) {
      const map = mapOf(sources, filter, language);
      if (map !== undefined) yield map;
    }
    for (const quantity of rivalQuantities(knowledge)) {
      const rivals = rivalsOf(quantity, sources, language);
      if (rivals !== undefined) yield rivals;
    }
  }
}
