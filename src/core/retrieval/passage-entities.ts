import type { Knowledge } from '../passages/knowledge.ts';
import { languages } from '../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../passages/passage.ts';
import { stepPassages } from './constants.ts';
import type { EntityFinder } from './find-entities.ts';

/** Collects in steps the entities that each passage is about or names, in any of its languages. */
export function* collectPassageEntitiesInSteps(
  knowledge: Knowledge,
  findEntities: EntityFinder,
): Generator<void, ReadonlyMap<PassageId, ReadonlySet<EntityId>>> {
  const collected = new Map<PassageId, ReadonlySet<EntityId>>();
  for (const passage of knowledge.passages.values()) {
    const { id, entities, places, saidBy } = passage;
    const named = entitiesNamedIn(passage, knowledge, findEntities);
    collected.set(id, new Set([...entities, ...places, ...saidBy, ...named]));
    if (collected.size % stepPassages === 0) yield;
  }
  return collected;
}

/** Names in the text and in the asks; of those in asks, places do not count: they only locate what is asked. */
function entitiesNamedIn(
  { texts, asks }: Passage,
  knowledge: Knowledge,
  findEntities: EntityFinder,
): EntityId[] {
  const named = (words: string) =>
    findEntities(words, 'exact').mentions.map(({ entity }) => entity);
  return languages.flatMap((language) => {
    const { title, text } = texts[language];
    const asked = named(asks[language].join(' ')).filter(
      (id) => knowledge.entities.get(id)?.type !== 'place',
    );
    return [...named(`${title} ${text}`), ...asked];
  });
}
