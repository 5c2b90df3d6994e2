import type { Knowledge } from '../passages/knowledge.ts';
import { languages } from '../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../passages/passage.ts';
import type { ReadPassage } from './read-passages.ts';

/** Collects the entities that each passage is about or names, in any of its languages. */
export function collectPassageEntities(
  passages: readonly Passage[],
  read: readonly ReadPassage[],
  { entities: glossary }: Knowledge,
): ReadonlyMap<PassageId, ReadonlySet<EntityId>> {
  /** Of names in asks, places do not count: they only locate what is asked. */
  const isAbout = (entity: EntityId) => glossary.get(entity)?.type !== 'place';
  const namedIn = (passage: ReadPassage | undefined) =>
    passage === undefined
      ? []
      : languages.flatMap((language) => {
          const { named, namedInAsks } = passage[language];
          return [...named, ...namedInAsks.filter(isAbout)];
        });
  return new Map(
    passages.map(({ id, entities, places, saidBy }, document) => [
      id,
      new Set([...entities, ...places, ...saidBy, ...namedIn(read[document])]),
    ]),
  );
}
