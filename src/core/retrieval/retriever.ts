import { finishBuilding } from '../passages/finish-building.ts';
import type { Knowledge, Relation } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import { createCoverageReader, type CoverageReader } from './coverage.ts';
import { detectLanguage } from './detect-language.ts';
import { createConceptFinder, type ConceptFinder } from './find-concepts.ts';
import { createEntityFinder, type EntityFinder } from './find-entities.ts';
import { indexPassagesInSteps, knowsWordIn, type PassageIndexes } from './index-passages.ts';
import { createTermReader } from './index/term-reader.ts';
import { foldAccents, splitWords } from './index/tokenize.ts';
import { retrievalWordsIn } from './words/words.ts';
import { wordsOfNames } from './words-of-names.ts';
import { countWordingsInSteps, type RelationWordings } from './relation-wordings/count-wordings.ts';
import {
  createLikelySentences,
  embedSentencesInSteps,
  type FindLikelySentences,
  type SentenceVectors,
} from './embedding/likely-sentences.ts';
import {
  createLikelyRelations,
  type LikelyRelations,
} from './relation-wordings/likely-relations.ts';
import { collectPassageEntities, type PassageEntities } from './passage-entities.ts';
import { createMeaningReader } from './read-meanings.ts';
import { readPassagesInSteps } from './read-passages.ts';
import { createHomophoneRepairer, type HomophoneRepairer } from './spelling/repair-homophones.ts';
import { createPassageSearch, type PassageSearch } from './search-passages.ts';
import { createChineseSimplifier, type ChineseSimplifier } from './spelling/simplify-chinese.ts';

export interface Retriever extends CoverageReader {
  /** The language of a question; undefined where nothing tells. */
  languageOf(question: string): Language | undefined;
  /** True for a word of the passages, in any of their languages. */
  knowsWord(word: string): boolean;
  /** Turns Chinese into the simplified characters of the passages. */
  readonly simplified: ChineseSimplifier;
  /** Puts right the slips of typing that change a question's characters. */
  readonly repaired: HomophoneRepairer;
  /** Finds the passages nearest to a question. */
  readonly retrieve: PassageSearch;
  /** Finds the entities that a text names. */
  readonly findEntities: EntityFinder;
  /** Finds the concepts of the thesaurus among the words of a text. */
  readonly findConcepts: ConceptFinder;
  /** The entities that a question names or describes. */
  entitiesIn(question: string, language: Language): readonly EntityId[];
  /** The entities that a passage is about or names, in any of its languages. */
  entitiesOf(passage: Passage): ReadonlySet<EntityId>;
  /** The same with the places that only its asks name. */
  namedWith(passage: Passage): ReadonlySet<EntityId>;
  /** What relations a question asks for by its wording. */
  readonly likelyRelations: LikelyRelations;
  /** Which sentences a question means, by how people ask. */
  readonly likelySentences: FindLikelySentences;
  /** What was prepared for it. */
  readonly prepared: PreparedRetrieval;
}

/** What searches read, made of the passages alone: plain data, which can be kept and taken up again. */
export interface PreparedRetrieval {
  readonly indexes: PassageIndexes;
  readonly entities: PassageEntities;
  readonly wordings: RelationWordings;
  /** Undefined where nothing was learned of how people ask. */
  readonly sentences: SentenceVectors | undefined;
}

/** Whether any passage is about a thing, names it as its speaker or tells of it. */
function toldIn(passages: readonly Passage[]): (id: EntityId) => boolean {
  const told = new Set(
    passages.flatMap(({ entities, places, saidBy, tells }) => [
      ...entities,
      ...places,
      ...saidBy,
      ...tells.flatMap(({ of, by }) => (by === undefined ? [of] : [of, by])),
    ]),
  );
  return (id) => told.has(id);
}

/** The words of the passages, accents folded, those by which people ask, and those that order a form. */
function plainWordsOf(
  passages: readonly Passage[],
  relations: Iterable<Relation>,
): ReadonlySet<string> {
  const cues = [...relations].flatMap(({ asked: { en, es } }) => [...en, ...es]);
  const texts = passages.flatMap(({ texts: { en, es } }) => [en.text, es.text]);
  return new Set([
    ...[...texts, ...cues].flatMap((text) => splitWords(text, 'en').map(foldAccents)),
    ...languages.flatMap((language) => retrievalWordsIn(language).formWords),
  ]);
}

/** Indexes all passages in their three languages. */
export function createRetriever(knowledge: Knowledge): Retriever {
  return finishBuilding(createRetrieverInSteps(knowledge));
}

/**
 * The same in steps, between which the program can do other work; in a fraction of the time with what
 * was prepared for the same passages before.
 */
export function* createRetrieverInSteps(
  knowledge: Knowledge,
  before?: PreparedRetrieval,
): Generator<void, Retriever> {
  const passages = [...knowledge.passages.values()];
  const termOf = createTermReader();
  const findEntities = createEntityFinder(
    knowledge.entities.values(),
    toldIn(passages),
    plainWordsOf(passages, knowledge.relations.values()),
  );
  yield;
  const findConcepts = createConceptFinder(knowledge.thesaurus, termOf);
  yield;
  const meanings = createMeaningReader(findEntities, findConcepts);
  const prepared = before ?? (yield* prepareInSteps());
  const { indexes, entities, wordings, sentences } = prepared;
  const knowsWord = knowsWordIn(indexes, termOf);
  const { keywords } = indexes.zh;
  const inNames = new Map<Language, ReadonlySet<string>>();
  return {
    ...createCoverageReader(indexes, meanings, termOf),
    languageOf: (question) => detectLanguage(question, findEntities(question), isWordOf, isNameIn),
    knowsWord: (word) => languages.some((language) => knowsWord(word, language)),
    simplified: createChineseSimplifier((character) => keywords.terms.has(character)),
    repaired: createHomophoneRepairer(keywords),
    retrieve: createPassageSearch({
      passages,
      indexes,
      meanings,
      findEntities,
      knowsWord,
      isNameIn,
      termOf,
    }),
    findEntities,
    findConcepts,
    entitiesIn,
    entitiesOf: ({ id }) => entities.about.get(id) ?? new Set(),
    namedWith: ({ id }) => entities.named.get(id) ?? new Set(),
    likelyRelations: createLikelyRelations(wordings, findEntities, termOf),
    likelySentences: createLikelySentences({
      passages,
      embedding: knowledge.embedding,
      vectors: sentences,
      findEntities,
      entitiesIn,
    }),
    prepared,
  };

  function entitiesIn(question: string, language: Language): readonly EntityId[] {
    const { words, mentions } = findEntities(question);
    const described = findConcepts(words, language).flatMap(({ value }) => value.entity ?? []);
    return [...new Set([...mentions.map(({ entity }) => entity), ...described])];
  }

  function namesOf(language: Language): ReadonlySet<string> {
    const known = inNames.get(language) ?? wordsOfNames(passages, language);
    inNames.set(language, known);
    return known;
  }

  function isNameIn(words: readonly string[], id: EntityId, language: Language): boolean {
    const entity = knowledge.entities.get(id);
    if (entity === undefined) return false;
    const spelled = words.map(foldAccents).join(' ');
    return [entity[language].name, ...entity[language].aliases].some(
      (name) => splitWords(name, 'zh').map(foldAccents).join(' ') === spelled,
    );
  }

  /** A word that a language knows, and not from names alone. */
  function isWordOf(word: string, language: Language): boolean {
    return knowsWord(word, language) && !namesOf(language).has(foldAccents(word));
  }

  function* prepareInSteps(): Generator<void, PreparedRetrieval> {
    const read = yield* readPassagesInSteps(passages, findEntities, meanings);
    return {
      indexes: yield* indexPassagesInSteps(passages, read, termOf),
      entities: collectPassageEntities(passages, read, knowledge),
      wordings: yield* countWordingsInSteps(passages, read, knowledge, findEntities, termOf),
      sentences:
        knowledge.embedding &&
        (yield* embedSentencesInSteps(passages, knowledge.embedding, findEntities)),
    };
  }
}
