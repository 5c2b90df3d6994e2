import type { Entity, Knowledge } from './knowledge.ts';
import { languages, type Language } from './language.ts';
import type { EntityId } from './passage.ts';

/** An entity's name as it stands in the middle of a sentence; the id where the glossary has no entry. */
export function nameOf(id: EntityId, knowledge: Knowledge, language: Language): string {
  const entity = knowledge.entities.get(id);
  return entity === undefined ? id : nameInSentence(entity, language);
}

/** The names of the entities that the glossary has, in order. */
export function namesOf(
  ids: readonly EntityId[],
  knowledge: Knowledge,
  language: Language,
): string[] {
  return entitiesOf(ids, knowledge).map((entity) => nameInSentence(entity, language));
}

/** The same as short as they inform, for the lead of a sentence. */
export function shortNamesOf(
  ids: readonly EntityId[],
  knowledge: Knowledge,
  language: Language,
): string[] {
  return entitiesOf(ids, knowledge).map(
    (entity) => entity[language].short ?? nameInSentence(entity, language),
  );
}

function entitiesOf(ids: readonly EntityId[], { entities }: Knowledge): Entity[] {
  return ids.flatMap((id) => entities.get(id) ?? []);
}

export function nameInSentence(entity: Entity, language: Language): string {
  return entity[language].said ?? entity[language].name;
}

/** Every spelling that means the entity, in all languages: names and aliases, then misspellings. */
export function spellingsOf(entity: Entity): string[] {
  const spellings = languages.flatMap((language) => [
    entity[language].name,
    ...entity[language].aliases,
  ]);
  return [...new Set([...spellings, ...entity.misspellings])];
}
