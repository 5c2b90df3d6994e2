import type { Knowledge, Source } from './knowledge.ts';
import type { Passage, TopicId } from './passage.ts';

/** The passages of one topic, or all where none is named. */
export function passagesOf(knowledge: Knowledge, topic: TopicId | undefined): Passage[] {
  const all = [...knowledge.passages.values()];
  return topic === undefined ? all : all.filter((passage) => passage.topic === topic);
}

/** A source with the number of passages that rest on it. */
export interface UsedSource {
  readonly source: Source;
  readonly uses: number;
}

/** The sources that passages rest on, the most used first. */
export function sourcesByUse(knowledge: Knowledge, topic: TopicId | undefined): UsedSource[] {
  const used = passagesOf(knowledge, topic).flatMap(({ support }) =>
    support.map(({ source }) => source),
  );
  return [...Map.groupBy(used, (id) => id)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, uses]) => {
      const source = knowledge.sources.get(id);
      return source === undefined ? [] : [{ source, uses: uses.length }];
    });
}
