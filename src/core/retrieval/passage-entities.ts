import type { Knowledge } from '../passages/knowledge.ts';
import { languages } from '../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../passages/passage.ts';
import type { ReadPassage } from './read-passages.ts';

/** The entities of each passage. */
export interface PassageEntities {
  /** Those that it is about or names, in any of its languages. */
  readonly about: ReadonlyMap<PassageId, ReadonlySet<EntityId>>;
  /** The same with the places that its asks name: they locate what is asked, and it answers that. */
  readonly named: ReadonlyMap<PassageId, ReadonlySet<EntityId>>;
}

export function collectPassageEntities(
  passages: readonly Passage[],
  read: readonly ReadPassage[],
  { entities: glossary }: Knowledge,
): PassageEntities {
  return {
    about: collect(passages, read, (entity) => glossary.get(entity)?.type !== 'place'),
    named: collect(passages, read, () => true),
  };
}

function collect(
  passages: readonly Passage[],
  read: readonly ReadPassage[],
  isAbout: (entity: EntityId) => boolean,
): ReadonlyMap<PassageId, ReadonlySet<EntityId>> {
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
