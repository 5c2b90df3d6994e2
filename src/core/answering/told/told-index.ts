import type { Knowledge } from '../../passages/knowledge.ts';
import { languages } from '../../passages/language.ts';
import type { EntityId, Passage, RelationId } from '../../passages/passage.ts';
import type { PartialDate } from '../../passages/partial-date.ts';
import { foldAccents } from '../../retrieval/index/tokenize.ts';
import type { Retriever } from '../../retrieval/retriever.ts';

/** One passage that tells a relation of an entity. */
export interface Telling {
  readonly passage: Passage;
  /** The places of its sentences that do, from 0. */
  readonly sentences: readonly number[];
  /** When it happened or as of when it holds; the passage's own date where it does not say. */
  readonly when: PartialDate;
}

export interface ToldRelation {
  readonly relation: RelationId;
  /** Key passages first. */
  readonly tellings: readonly Telling[];
}

/** Looks up what the collection tells of its entities. */
export interface ToldIndex {
  /** The relations told of an entity, most told first; empty where none is. */
  relationsOf(entity: EntityId): readonly ToldRelation[];
  /** All that tell a relation of an entity or name the entity as its value. */
  tellingsOf(entity: EntityId, relation: RelationId): readonly Telling[];
  /** The passages that are about an entity or name it, in order of ids. */
  passagesOn(entity: EntityId): readonly Passage[];
  /** True where some letters stand in a title or text of any language, whatever the case and accents. */
  says(letters: string): boolean;
}

/** Creates the index; it is read from the passages when it is first asked. */
export function createToldIndex(knowledge: Knowledge, retriever: Retriever): ToldIndex {
  let built: ReturnType<typeof buildIndex> | undefined;
  const index = () => (built ??= buildIndex(knowledge, retriever));
  let read: string | undefined;
  const words = () => (read ??= foldedWords(knowledge));
  return {
    relationsOf: (entity) => index().relations.get(entity) ?? [],
    tellingsOf: (entity, relation) => index().tellings.get(entity)?.get(relation) ?? [],
    passagesOn: (entity) => index().passages.get(entity) ?? [],
    says: (letters) => words().includes(foldAccents(letters.toLowerCase())),
  };
}

/** All titles and texts, a line each. */
function foldedWords({ passages }: Knowledge): string {
  const lines = [...passages.values()].flatMap(({ texts }) =>
    languages.map((language) => `${texts[language].title} ${texts[language].text}`),
  );
  return foldAccents(lines.join('\n').toLowerCase());
}

type ByRelation = Map<RelationId, Telling[]>;

function buildIndex(knowledge: Knowledge, retriever: Retriever) {
  const told = new Map<EntityId, ByRelation>();
  const tellings = new Map<EntityId, ByRelation>();
  const passages = new Map<EntityId, Passage[]>();
  for (const passage of knowledge.passages.values()) {
    const about = new Set(retriever.entitiesOf(passage));
    for (const { of, what, in: numbers, by, when = passage.asOf } of passage.tells) {
      const telling = { passage, sentences: numbers.map((number) => number - 1), when };
      add(told, of, what, telling);
      for (const entity of by === undefined ? [of] : [of, by]) {
        add(tellings, entity, what, telling);
        about.add(entity);
      }
    }
    for (const entity of about) {
      passages.set(entity, [...(passages.get(entity) ?? []), passage]);
    }
  }
  const places = new Map([...knowledge.relations.keys()].map((id, place) => [id, place]));
  const placeOf = ({ relation }: ToldRelation) => places.get(relation) ?? 0;
  const relations = new Map(
    [...told].map(([entity, byRelation]) => [entity, inOrder(byRelation, placeOf)]),
  );
  return { relations, tellings, passages };
}

function add(
  index: Map<EntityId, ByRelation>,
  entity: EntityId,
  relation: RelationId,
  telling: Telling,
): void {
  const ofEntity: ByRelation = index.get(entity) ?? new Map();
  const tellings = ofEntity.get(relation);
  if (tellings === undefined) ofEntity.set(relation, [telling]);
  else tellings.push(telling);
  index.set(entity, ofEntity);
}

/** Relations that most key passages tell, then those told most, then as the list of relations has them. */
function inOrder(
  byRelation: ReadonlyMap<RelationId, Telling[]>,
  placeOf: (told: ToldRelation) => number,
) {
  return [...byRelation]
    .map(([relation, tellings]) => ({ relation, tellings: tellings.toSorted(byKey) }))
    .toSorted(
      (a, b) =>
        keyCount(b) - keyCount(a) ||
        (keyCount(a) > 0 ? 0 : b.tellings.length - a.tellings.length) ||
        placeOf(a) - placeOf(b),
    );
}

const isKey = ({ passage }: Telling) => passage.weight === 'key';

const byKey = (a: Telling, b: Telling) => Number(isKey(b)) - Number(isKey(a));

const keyCount = ({ tellings }: ToldRelation) => tellings.filter(isKey).length;
