import { coverCollection, type CollectionCoverage } from '../core/curating/collection-coverage.ts';
import type { Knowledge } from '../core/passages/knowledge.ts';
import type { PartialDate } from '../core/passages/partial-date.ts';
import type { EntityId, Passage, SeriesId, SourceId, TopicId } from '../core/passages/passage.ts';
import { pointsBySeries, type SeriesPoint } from '../core/passages/series-points.ts';
import { type ProjectStanding, projectStandings } from '../core/pictures/map/project-standings.ts';

/** Which passages belong where: counted once for each reading of the collection. */
export interface Holdings {
  readonly byTopic: ReadonlyMap<TopicId, readonly Passage[]>;
  readonly bySource: ReadonlyMap<SourceId, readonly Passage[]>;
  /** Those that are about a thing, name it as their speaker or tell of it. */
  readonly byEntity: ReadonlyMap<EntityId, readonly Passage[]>;
  /** The points of each series that has any. */
  readonly points: ReadonlyMap<SeriesId, readonly SeriesPoint[]>;
  /** The projects that the map shows. */
  readonly mapped: ReadonlyMap<EntityId, ProjectStanding>;
  readonly coverage: CollectionCoverage;
}

export function readHoldings(knowledge: Knowledge, today: PartialDate): Holdings {
  const passages = [...knowledge.passages.values()].toSorted(byWeightAndDate);
  return {
    byTopic: Map.groupBy(passages, ({ topic }) => topic),
    bySource: gathered(passages, ({ support }) => support.map(({ source }) => source)),
    byEntity: gathered(passages, ({ entities, places, saidBy, tells }) => [
      ...entities,
      ...places,
      ...saidBy,
      ...tells.flatMap(({ of, by }) => (by === undefined ? [of] : [of, by])),
    ]),
    points: pointsBySeries(knowledge),
    mapped: new Map(
      projectStandings(knowledge)
        .filter(({ isLinked }) => isLinked)
        .map((standing) => [standing.project.id, standing]),
    ),
    coverage: coverCollection(knowledge, today),
  };
}

/** Key passages first, then what is known last. */
function byWeightAndDate(a: Passage, b: Passage): number {
  const key = ({ weight }: Passage) => (weight === 'key' ? 0 : 1);
  return key(a) - key(b) || (a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? 1 : -1);
}

function gathered<Key>(
  passages: readonly Passage[],
  keysOf: (passage: Passage) => readonly Key[],
): Map<Key, Passage[]> {
  const found = new Map<Key, Passage[]>();
  for (const passage of passages) {
    for (const key of new Set(keysOf(passage))) {
      const of = found.get(key);
      if (of === undefined) found.set(key, [passage]);
      else of.push(passage);
    }
  }
  return found;
}
