import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import { mapChoices, type MapFilter } from '../../src/core/pictures/map/map-of.ts';

/** Everything that can be chosen of the map. */
export function mapFilters(knowledge: Knowledge): MapFilter[] {
  const { topics, statuses } = mapChoices(knowledge, {});
  return [
    {},
    ...statuses.map((status) => ({ status })),
    ...topics.flatMap((topic) => [
      { topic },
      ...mapChoices(knowledge, { topic }).statuses.map((status) => ({ topic, status })),
    ]),
  ];
}
