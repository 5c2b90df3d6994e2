import type { Lore, Origin } from './compare-claim.ts';
import { readStatement } from './read-statement.ts';
import type { TermReader } from './statement-terms.ts';
import { createTermWeights, type WeighTerm } from './term-weights.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import type { Retriever } from '../retrieval/retriever.ts';

/** Weighs terms in each language by the passages; a language is read when it is first needed. */
export function createLore(
  knowledge: Knowledge,
  retriever: Retriever,
): (language: Language) => Lore {
  const typeOf = (id: EntityId) => knowledge.entities.get(id)?.type;
  const known = new Map<Language, Lore>();
  return (language) => {
    const lore = known.get(language) ?? { weigh: weightsOf(language), typeOf };
    known.set(language, lore);
    return lore;
  };

  function weightsOf(language: Language): WeighTerm {
    const texts = [...knowledge.passages.values()].map((passage) => {
      const { title, text } = passage.texts[language];
      return { text: `${title} ${text}`, names: retriever.entitiesOf(passage) };
    });
    return createTermWeights(texts, language);
  }
}

/** Reads the sentences of passages, each passage when it is first needed. */
export function createOrigins(
  knowledge: Knowledge,
  retriever: Retriever,
): (passage: Passage, language: Language) => readonly Origin[] {
  const reader: TermReader = {
    findEntities: (text) => retriever.findEntities(text, 'exact'),
    findConcepts: retriever.findConcepts,
  };
  const known = new Map<string, readonly Origin[]>();
  return (passage, language) => {
    const key = `${language} ${passage.id}`;
    const origins = known.get(key) ?? readOrigins(passage, language);
    if (knowledge.passages.has(passage.id)) known.set(key, origins);
    return origins;
  };

  function readOrigins(passage: Passage, language: Language): Origin[] {
    const { title, sentences } = passage.texts[language];
    const named = retriever.entitiesOf(passage);
    const titled = readStatement(title, language, reader);
    return sentences.map((text) => ({
      sentence: readStatement(text, language, reader),
      title: titled,
      named,
      asOf: passage.asOf,
    }));
  }
}
