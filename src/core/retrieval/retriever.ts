import { finishBuilding } from '../passages/finish-building.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../passages/passage.ts';
import type { QueryPart } from './index/analyze-query.ts';
import { coverageOf, termsOf } from './coverage.ts';
import { detectLanguage } from './detect-language.ts';
import { createConceptFinder } from './find-concepts.ts';
import { createEntityFinder, type EntityFinder, type MentionedText } from './find-entities.ts';
import { inverseDocumentFrequency, type IndexUnit } from './index/keyword-index.ts';
import { fuseRankings } from './fuse-rankings.ts';
import { createMeaningReader, entityLabel, foreignLabel } from './read-meanings.ts';
import type { Retrieval } from './retrieval.ts';
import { setAskingApart } from './set-asking-apart.ts';
import { createHomophoneRepairer } from './repair-homophones.ts';
import { buildSearchIndexInSteps, searchIndex, type SearchIndex } from './index/search-index.ts';
import { createChineseSimplifier, type ChineseSimplifier } from './simplify-chinese.ts';
import { splitWords, toTerm } from './index/tokenize.ts';

export interface RetrieveOptions {
  /** What a question refers back to: it helps to rank and is not needed. */
  readonly context?: string | undefined;
  /** The language to search first where the question's own does not show; English by default. */
  readonly language?: Language | undefined;
  readonly limit: number;
}

export interface Retriever {
  /** The language that a question is put in, as far as it tells. */
  languageOf(question: string): Language | undefined;
  /** A text with Chinese in the simplified characters of the passages. */
  readonly simplified: ChineseSimplifier;
  /** A question with slips of typing that change its characters put right. */
  repaired(question: string): string;
  /** The passages nearest to a question. */
  retrieve(question: string, options: RetrieveOptions): Retrieval;
  /** The entities that a text names. */
  readonly findEntities: EntityFinder;
  /** The entities that a question names or describes. */
  entitiesIn(question: string, language: Language): readonly EntityId[];
  /** Every entity that a passage is about or names, in any of its languages. */
  entitiesOf(passage: Passage): ReadonlySet<EntityId>;
  /** Share of the weight of what a text says that another text says too, 0 to 1. */
  coverage(wanted: string, present: string, language: Language): number;
}

const titleWeight = 1.5;

/** What each word of all the asks together counts in the body: a question may mix the words of several. */
const askedWordWeight = 1;

/** What a question's IDF mass weighs against that of an English one. */
const massScale = { en: 1, es: 1, zh: 0.6 } as const satisfies Record<Language, number>;

/** Indexes all passages in their three languages. */
export function createRetriever(knowledge: Knowledge): Retriever {
  return finishBuilding(createRetrieverInSteps(knowledge));
}

/** Passages read between two steps of a building. */
const stepPassages = 25;

/** The same in steps, between which a program that has other work can do it. */
export function* createRetrieverInSteps(knowledge: Knowledge): Generator<void, Retriever> {
  const passages = [...knowledge.passages.values()];
  const findEntities = createEntityFinder(knowledge.entities.values());
  yield;
  const findConcepts = createConceptFinder(knowledge.thesaurus);
  yield;

  const { partsOf, labelsOf, conceptLabels } = createMeaningReader(findEntities, findConcepts);

  /** What each passage means, in whichever of its languages the words for it are in the thesaurus. */
  const meanings: string[][] = [];
  for (const { entities, places, texts } of passages) {
    const told = languages.flatMap((language) =>
      labelsOf(`${texts[language].title} ${texts[language].text}`, language),
    );
    meanings.push([...new Set([...[...entities, ...places].map(entityLabel), ...told])]);
    if (meanings.length % stepPassages === 0) yield;
  }

  function* unitsOf(language: Language): Generator<IndexUnit> {
    for (const [document, passage] of passages.entries()) {
      const { title, text } = passage.texts[language];
      yield {
        document,
        kind: 'body',
        texts: [
          { text: title, weight: titleWeight },
          { text, weight: 1 },
          { text: passage.asks[language].join(' '), weight: askedWordWeight, ordered: false },
        ],
        labels: [...(meanings[document] ?? []), ...foreignLabels(document, language)],
      };
      for (const ask of passage.asks[language]) {
        const labels = [...new Set(labelsOf(ask, language))];
        yield { document, kind: 'ask', texts: [{ text: ask, weight: 1 }], labels };
      }
    }
  }

  /** The words of each passage by language, for the other languages: a question may mix them. */
  const wordLabels = new Map<Language, string[][]>();
  for (const language of languages) {
    const known = new Map<string, string | undefined>();
    const label = (word: string) => {
      if (!known.has(word)) known.set(word, foreignLabel(word, language));
      return known.get(word) ?? [];
    };
    const labels: string[][] = [];
    for (const { texts, asks } of passages) {
      const text = [texts[language].title, texts[language].text, ...asks[language]].join(' ');
      labels.push([...new Set(splitWords(text, language).flatMap(label))]);
      if (labels.length % stepPassages === 0) yield;
    }
    wordLabels.set(language, labels);
  }

  function foreignLabels(document: number, language: Language): readonly string[] {
    return languages
      .filter((other) => other !== language)
      .flatMap((other) => wordLabels.get(other)?.[document] ?? []);
  }

  const en = yield* buildSearchIndexInSteps('en', unitsOf('en'));
  const es = yield* buildSearchIndexInSteps('es', unitsOf('es'));
  const zh = yield* buildSearchIndexInSteps('zh', unitsOf('zh'));
  const indexes = { en, es, zh } satisfies Record<Language, SearchIndex>;

  const knowsWord = (word: string, language: Language): boolean => {
    const term = toTerm(word, language);
    return term !== undefined && indexes[language].keywords.terms.has(term);
  };

  function search(
    mentioned: MentionedText,
    context: MentionedText,
    language: Language,
    limit: number,
    order: 'exact' | 'rough' = 'exact',
  ) {
    const helping = partsOf(context, language).map((part) => ({ ...part, helping: true }));
    const own = partsOf(mentioned, language)
      .flatMap(setAskingApart)
      .flatMap((part) => withForeignWords(part, language));
    const parts = [...own, ...helping];
    const { hits, query } = searchIndex(indexes[language], parts, limit, order);
    const highest = inverseDocumentFrequency(indexes[language].keywords, undefined);
    const said = new Map(
      query.slots.flatMap(({ start, end, idf, needed }, place) =>
        needed ? [[place + 1, { start, end, rarity: idf / highest }] as const] : [],
      ),
    );
    const ranked = hits.flatMap(({ document, score, coverage, met, askFits }) => {
      const passage = passages[document];
      const matched = (coverage * query.mass * massScale[language]) / highest;
      const unmet = [...said].flatMap(([slot, what]) => (met.has(slot) ? [] : [what]));
      const told = [...said].flatMap(([slot, what]) => (met.has(slot) ? [what] : []));
      return passage === undefined
        ? []
        : [{ passage, score, coverage, matched, unmet, told, askFits }];
    });
    return { ranked, said: [...said.values()] };
  }

  function retrieve(question: string, options: RetrieveOptions): Retrieval {
    const mentioned = findEntities(question);
    const context = findEntities(options.context ?? '');
    const language = detectLanguage(question, mentioned, knowsWord);
    const first = language ?? options.language ?? 'en';
    const { ranked, said } = search(mentioned, context, first, options.limit);
    const entities = [...new Set(mentioned.mentions.map(({ entity }) => entity))];
    const others = languages
      .filter((other) => other !== first)
      .flatMap((other) => search(mentioned, context, other, options.limit, 'rough').ranked);
    const fused = fuseRankings(ranked, others).slice(0, options.limit);
    return { passages: fused, entities, said };
  }

  /** A part of a question with the words that only passages in other languages have set apart. */
  function withForeignWords(part: QueryPart, language: Language): QueryPart[] {
    if (part.labels.length > 0 || part.helping === true) return [part];
    if (part.words.every((word) => knowsWord(word, language))) return [part];
    return part.words.map((word) => {
      const isPlain = toTerm(word, language) === undefined || knowsWord(word, language);
      if (isPlain) return { words: [word], labels: [] };
      const others = languages.filter((other) => other !== language);
      const foreign = others.flatMap((other) => foreignLabel(word, other) ?? []);
      const concepts = others.flatMap((other) => conceptLabels([word], other));
      return { words: [word], labels: [...foreign, ...concepts] };
    });
  }

  const termSets = new Map<string, ReadonlySet<number>>();
  /** A question is compared with one sentence after another. */
  let latest: { key: string; terms: ReadonlySet<number> } = { key: '', terms: new Set() };
  function termSet(text: string, language: Language): ReadonlySet<number> {
    const key = `${language} ${text}`;
    const known = termSets.get(key);
    if (known !== undefined) return known;
    if (latest.key === key) return latest.terms;
    const { keywords } = indexes[language];
    const labels = labelsOf(text, language).flatMap((label) => keywords.terms.get(label) ?? []);
    latest = { key, terms: new Set([...termsOf(keywords, text), ...labels]) };
    return latest.terms;
  }
  for (const language of languages) {
    for (const [place, { texts }] of passages.entries()) {
      for (const sentence of texts[language].sentences) {
        termSets.set(`${language} ${sentence}`, termSet(sentence, language));
      }
      if (place % stepPassages === 0) yield;
    }
  }

  /** What an ask names the passage is about, but for places: "the port of Callao" in one is no claim on it. */
  function entitiesNamedIn(passage: Passage): EntityId[] {
    return languages.flatMap((language) => {
      const { title, text } = passage.texts[language];
      const named = (words: string) =>
        findEntities(words, 'exact').mentions.map(({ entity }) => entity);
      const asked = named(passage.asks[language].join(' ')).filter(
        (id) => knowledge.entities.get(id)?.type !== 'place',
      );
      return [...named(`${title} ${text}`), ...asked];
    });
  }

  const entitySets = new Map<PassageId, ReadonlySet<EntityId>>();
  for (const passage of passages) {
    const { id, entities, places, saidBy } = passage;
    entitySets.set(id, new Set([...entities, ...places, ...saidBy, ...entitiesNamedIn(passage)]));
    if (entitySets.size % stepPassages === 0) yield;
  }

  return {
    simplified: createChineseSimplifier((character) => indexes.zh.keywords.terms.has(character)),
    repaired: createHomophoneRepairer(indexes.zh.keywords),
    languageOf: (question) => detectLanguage(question, findEntities(question), knowsWord),
    retrieve,
    findEntities,
    entitiesIn(question, language) {
      const { words, mentions } = findEntities(question);
      const described = findConcepts(words, language).flatMap(({ value }) => value.entity ?? []);
      return [...new Set([...mentions.map(({ entity }) => entity), ...described])];
    },
    entitiesOf: (passage) => entitySets.get(passage.id) ?? new Set(),
    coverage(wanted, present, language) {
      const { keywords } = indexes[language];
      return coverageOf(keywords, termSet(wanted, language), termSet(present, language));
    },
  };
}
