import type { Knowledge, Source } from './knowledge.ts';
import type { Language } from './language.ts';
import type { PartialDate } from './partial-date.ts';
import type { Passage, TopicId } from './passage.ts';
import { sideOfSource, sidesOf } from './side-of.ts';
import { sides, type Side } from './side.ts';

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

/** What is chosen of the sources; all where neither is named. */
export interface SourceFilter {
  readonly topic?: TopicId | undefined;
  readonly side?: Side | undefined;
}

/** All that one publisher has in the collection. */
export interface Publisher {
  /** Undefined for sources whose publisher is not established. */
  readonly name: string | undefined;
  /** The most used first; never empty. */
  readonly sources: readonly [UsedSource, ...UsedSource[]];
  /** The passages that rest on any of them, counted once for each. */
  readonly uses: number;
}

/** The publishers that passages rest on, the most used first; those not established last. */
export function publishersByUse(
  knowledge: Knowledge,
  { topic, side }: SourceFilter = {},
): Publisher[] {
  const used = sourcesByUse(knowledge, topic).filter(
    ({ source }) => side === undefined || sideOfSource(source) === side,
  );
  return [...Map.groupBy(used, ({ source }) => source.publisher)]
    .flatMap(([name, [first, ...others]]): Publisher[] =>
      first === undefined
        ? []
        : [
            {
              name,
              sources: [first, ...others],
              uses: others.reduce((sum, { uses }) => sum + uses, first.uses),
            },
          ],
    )
    .toSorted(
      (a, b) => Number(a.name === undefined) - Number(b.name === undefined) || b.uses - a.uses,
    );
}

/** How well the collection covers a topic. */
export interface Coverage {
  readonly passages: number;
  /** Undefined without passages. */
  readonly newest: PartialDate | undefined;
  /** The sides that nothing comes from, neither as a statement nor as a source. */
  readonly unheard: readonly Side[];
}

export function coverageOf(knowledge: Knowledge, topic: TopicId): Coverage {
  const passages = passagesOf(knowledge, topic);
  const heard = new Set(passages.flatMap((passage) => heardIn(passage, knowledge)));
  return {
    passages: passages.length,
    newest: passages
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1),
    unheard: sides.filter((side) => !heard.has(side)),
  };
}

function heardIn(passage: Passage, knowledge: Knowledge): Side[] {
  const published = passage.support.flatMap(({ source: id }) => {
    const source = knowledge.sources.get(id);
    return (source === undefined ? undefined : sideOfSource(source)) ?? [];
  });
  return [...sidesOf(passage, knowledge), ...published];
}

/** The names of what people ask within the subject and no passage tells. */
export function untoldIn({ relations }: Knowledge, language: Language): string[] {
  return [...relations.values()].flatMap(({ held, parent, name }) =>
    held || parent === beyondSubject ? [] : [name[language]],
  );
}

/** The family of what people ask beside the subject. */
const beyondSubject = 'outside';
