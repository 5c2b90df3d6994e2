import { finishBuilding } from '../finish-building.ts';
import type { Concept, Knowledge } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../passages/passage.ts';
import type { QueryPart } from './analyze-query.ts';
import { coverageOf, termsOf } from './coverage.ts';
import { detectLanguage } from './detect-language.ts';
import { createConceptFinder } from './find-concepts.ts';
import { createEntityFinder, type EntityFinder, type MentionedText } from './find-entities.ts';
import { inverseDocumentFrequency, type IndexUnit } from './keyword-index.ts';
import { createHomophoneRepairer } from './repair-homophones.ts';
import { buildSearchIndexInSteps, searchIndex, type SearchIndex } from './search-index.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { createChineseSimplifier, type ChineseSimplifier } from './simplify-chinese.ts';
import { chineseQuestionPhrases } from './stop-words.ts';
import { isHanCharacter } from './term-table.ts';
import { splitWords, toTerm } from './tokenize.ts';

export interface RankedPassage {
  readonly passage: Passage;
  /** Compare within one retrieval only. */
  readonly score: number;
  /** Share of the question's own weight that the passage meets, 0 to 1. */
  readonly coverage: number;
  /**
   * The weight that it meets, in terms as rare as can be; Chinese, which has more terms, on the scale
   * of the others.
   */
  readonly matched: number;
  /** What the question says and the passage does not, in the question's language or else in one that found it. */
  readonly unmet: readonly SaidSlot[];
  /** How alike the question and each of the passage's asks in that language are, 0 to 1; empty for a distant one. */
  readonly askFits: readonly number[];
}

/** One thing that a question says: a word, a pair of Chinese characters, or a name or concept of several words. */
export interface SaidSlot {
  /** Its words are words[start] to words[end - 1] of the question's, Chinese characters apart. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, where 1 is what no passage has. */
  readonly rarity: number;
}

export interface Retrieval {
  /** The question's language as far as it tells. */
  readonly language: Language | undefined;
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** The entities that the question names. */
  readonly entities: readonly EntityId[];
  /** All that the question itself says, without what only helps. */
  readonly said: readonly SaidSlot[];
}

/** How much a question says, in terms as rare as can be. */
export function weightOf({ said }: Retrieval): number {
  return said.reduce((sum, { rarity }) => sum + rarity, 0);
}

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

/** What the score in a language that the question is not in adds. */
const otherWeight = 0.15;

/** What a question's IDF mass weighs against that of an English one. */
const massScale = { en: 1, es: 1, zh: 0.6 } as const satisfies Record<Language, number>;

const entityLabel = (id: EntityId) => `@${id}`;

const conceptLabel = ({ id, entity }: Concept) =>
  entity === undefined ? `~${id}` : entityLabel(entity);

/** A word of another language as a term of its own; single Chinese characters say too little. */
function foreignLabel(word: string, language: Language): string | undefined {
  if (isHanCharacter(word)) return undefined;
  const term = toTerm(word, language);
  return term === undefined ? undefined : `${language}:${term}`;
}

/** Indexes all passages in their three languages. */
export function createRetriever(knowledge: Knowledge): Retriever {
  return finishBuilding(buildRetriever(knowledge));
}

/** Passages read between two steps of a building. */
const stepPassages = 25;

/** The same in steps, between which a program that has other work can do it. */
export function* buildRetriever(knowledge: Knowledge): Generator<void, Retriever> {
  const passages = [...knowledge.passages.values()];
  const findEntities = createEntityFinder(knowledge.entities.values());
  yield;
  const findConcepts = createConceptFinder(knowledge.thesaurus);
  yield;

  /** What a text means beyond its words: labels of the entities and concepts in it. */
  function partsOf({ words, mentions }: MentionedText, language: Language): QueryPart[] {
    const concepts = findConcepts(words, language).map(({ value, start, end }) => ({
      start,
      end,
      label: conceptLabel(value),
    }));
    const named = mentions.map(({ entity, start, end }) => ({
      start,
      end,
      label: entityLabel(entity),
    }));
    const free = concepts.filter(
      (concept) => !named.some((name) => name.start < concept.end && concept.start < name.end),
    );
    const parts: QueryPart[] = [];
    let place = 0;
    for (const { start, end, label } of [...named, ...free].toSorted((a, b) => a.start - b.start)) {
      if (place < start) parts.push({ words: words.slice(place, start), labels: [] });
      parts.push({ words: words.slice(start, end), labels: [label] });
      place = end;
    }
    if (place < words.length) parts.push({ words: words.slice(place), labels: [] });
    return parts;
  }

  function conceptLabels(words: readonly string[], language: Language): string[] {
    return findConcepts(words, language).map(({ value }) => conceptLabel(value));
  }

  function labelsOf(text: string, language: Language): string[] {
    return partsOf(findEntities(text, 'exact'), language).flatMap(({ labels }) => labels);
  }

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
      .flatMap(withoutAsking)
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
      const toldHere = [...said].flatMap(([slot, what]) => (met.has(slot) ? [what] : []));
      const ranking = { passage, score, coverage, matched, unmet, askFits };
      return passage === undefined ? [] : [{ ...ranking, passage, told: toldHere }];
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
    const fused = fuse(ranked, others).slice(0, options.limit);
    return { language, passages: fused, entities, said };
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

const findAsking = createPhraseFinder(
  chineseQuestionPhrases.map((phrase) => ({ words: Array.from(phrase), value: phrase })),
);

/** Chinese asks in phrases of several characters, which say nothing to search by and only help. */
function withoutAsking(part: QueryPart): QueryPart[] {
  if (part.labels.length > 0) return [part];
  const { words } = part;
  const parts: QueryPart[] = [];
  let place = 0;
  for (const { start, end } of findAsking(words)) {
    if (place < start) parts.push({ ...part, words: words.slice(place, start) });
    parts.push({ ...part, words: words.slice(start, end), helping: true });
    place = end;
  }
  if (place < words.length) parts.push({ ...part, words: words.slice(place) });
  return parts;
}

interface FoundPassage extends RankedPassage {
  /** What the question says and the passage does too. */
  readonly told: readonly SaidSlot[];
}

/**
 * The ranking of the question's own language, helped by those of the others: what one language says
 * in other words than the question, another may say in its words.
 */
function fuse(own: readonly FoundPassage[], others: readonly FoundPassage[]): RankedPassage[] {
  const fused = new Map<PassageId, RankedPassage>(own.map((ranked) => [ranked.passage.id, ranked]));
  for (const other of others) {
    const known = fused.get(other.passage.id);
    const share = { ...other, score: otherWeight * other.score };
    fused.set(
      other.passage.id,
      known === undefined
        ? share
        : {
            ...known,
            score: known.score + share.score,
            coverage: Math.max(known.coverage, other.coverage),
            matched: Math.max(known.matched, other.matched),
            unmet: known.unmet.filter((slot) => !isToldElsewhere(slot, other.told)),
          },
    );
  }
  return [...fused.values()].toSorted((a, b) => b.score - a.score);
}

/** A word that the question's own language does not know may be one of another. */
function isToldElsewhere({ start, end, rarity }: SaidSlot, told: readonly SaidSlot[]): boolean {
  return rarity === 1 && told.some((slot) => slot.start < end && start < slot.end);
}
