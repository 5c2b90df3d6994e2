import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, Passage, RelationId } from '../passages/passage.ts';
import { createRelationFinder } from '../question/relations.ts';
import type { Retriever } from '../retrieval/retriever.ts';

/** What a new passage may be about, by what it is to tell. */
export interface Suggestions {
  readonly language: Language;
  /** What the text names, in its order. */
  readonly entities: readonly EntityId[];
  /** What the text's own words say, then what the nearest passages tell of the same. */
  readonly relations: readonly RelationId[];
  /** The passages nearest to it, which it may repeat, contradict or bring up to date. */
  readonly near: readonly Passage[];
}

const mostNear = 5;
const mostRelations = 5;

export function suggestFor(
  text: string,
  knowledge: Knowledge,
  retriever: Pick<Retriever, 'languageOf' | 'findEntities' | 'retrieve'>,
): Suggestions {
  const language = retriever.languageOf(text) ?? 'en';
  const named = retriever.findEntities(text).mentions.map(({ entity }) => entity);
  const entities = [...new Set(named)];
  const near = retriever
    .retrieve(text, { language, limit: mostNear })
    .passages.map(({ passage }) => passage);
  const findRelations = createRelationFinder(knowledge.relations.values(), retriever.findEntities);
  const said = findRelations(text, language).flatMap(({ relation, isHeld }) =>
    isHeld ? [relation] : [],
  );
  const told = near.flatMap(({ tells }) =>
    tells.flatMap(({ of, what }) => (entities.includes(of) ? [what] : [])),
  );
  return {
    language,
    entities,
    relations: [...new Set([...said, ...told])].slice(0, mostRelations),
    near,
  };
}
