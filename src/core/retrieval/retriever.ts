import { nameInSentence, type Entity, type Knowledge } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import { coverageOf, termsOf } from './coverage.ts';
import { detectLanguage } from './detect-language.ts';
import { createEntityFinder, type MentionedText } from './find-entities.ts';
import type { IndexUnit } from './keyword-index.ts';
import { buildSearchIndex, searchIndex, type SearchIndex } from './search-index.ts';
import { toTerm } from './tokenize.ts';

export interface RankedPassage {
  readonly passage: Passage;
  /** Compare within one retrieval only. */
  readonly score: number;
  /** Share of the question's own weight that the passage meets, 0 to 1. */
  readonly coverage: number;
}

export interface Retrieval {
  /** The question's language as far as it tells. */
  readonly language: Language | undefined;
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** The entities that the question names. */
  readonly entities: readonly EntityId[];
}

export interface RetrieveOptions {
  /** The language to search first; the question's own by default. */
  readonly language?: Language | undefined;
  readonly limit: number;
}

export interface Retriever {
  /** The passages nearest to a question. */
  retrieve(question: string, options: RetrieveOptions): Retrieval;
  /** Share of the weight of a text's words that another text has, 0 to 1. */
  coverage(wanted: string, present: string, language: Language): number;
}

const titleWeight = 1.5;

/** Below this coverage by its own language a question is tried in the others too. */
const enoughCoverage = 0.5;

const label = (id: EntityId) => `@${id}`;

/** Indexes all passages in their three languages. */
export function createRetriever(knowledge: Knowledge): Retriever {
  const passages = [...knowledge.passages.values()];
  const indexes = {
    en: buildSearchIndex('en', unitsOf(passages, 'en')),
    es: buildSearchIndex('es', unitsOf(passages, 'es')),
    zh: buildSearchIndex('zh', unitsOf(passages, 'zh')),
  } satisfies Record<Language, SearchIndex>;
  const findEntities = createEntityFinder(knowledge.entities.values());
  const knowsWord = (word: string, language: Language) => {
    const term = toTerm(word, language);
    return term !== undefined && indexes[language].keywords.terms.has(term);
  };

  function search(mentioned: MentionedText, language: Language, limit: number): RankedPassage[] {
    const text = withKnownNames(mentioned, language, knowledge.entities, knowsWord);
    const labels = [...new Set(mentioned.mentions.map(({ entity }) => label(entity)))];
    const { hits } = searchIndex(indexes[language], text, labels, limit);
    return hits.flatMap(({ document, score, coverage }) => {
      const passage = passages[document];
      return passage === undefined ? [] : [{ passage, score, coverage }];
    });
  }

  function retrieve(question: string, { language: wanted, limit }: RetrieveOptions): Retrieval {
    const mentioned = findEntities(question);
    const language = detectLanguage(question, mentioned, knowsWord);
    const first = language ?? wanted ?? 'en';
    const own = search(mentioned, first, limit);
    const entities = [...new Set(mentioned.mentions.map(({ entity }) => entity))];
    if ((own[0]?.coverage ?? 0) >= enoughCoverage) return { language, passages: own, entities };
    const others = languages
      .filter((other) => other !== first)
      .flatMap((other) => search(mentioned, other, limit));
    return { language, passages: bestOfEach([...own, ...others]).slice(0, limit), entities };
  }

  return {
    retrieve,
    coverage(wanted, present, language) {
      const { keywords } = indexes[language];
      return coverageOf(keywords, termsOf(keywords, wanted), termsOf(keywords, present));
    },
  };
}

/** Rankings of several languages in one: scores do not compare across them, coverage does. */
function bestOfEach(ranked: readonly RankedPassage[]): RankedPassage[] {
  const best = new Map<string, RankedPassage>();
  for (const candidate of ranked) {
    const known = best.get(candidate.passage.id);
    if (known === undefined || candidate.coverage > known.coverage) {
      best.set(candidate.passage.id, candidate);
    }
  }
  return [...best.values()].toSorted((a, b) => b.coverage - a.coverage || b.score - a.score);
}

function* unitsOf(passages: readonly Passage[], language: Language): Generator<IndexUnit> {
  for (const [document, passage] of passages.entries()) {
    const { title, text } = passage.texts[language];
    yield {
      document,
      kind: 'body',
      texts: [
        { text: title, weight: titleWeight },
        { text, weight: 1 },
      ],
      labels: [...new Set([...passage.entities, ...passage.places])].map(label),
    };
    for (const ask of passage.asks[language]) {
      yield { document, kind: 'ask', texts: [{ text: ask, weight: 1 }], labels: [] };
    }
  }
}

/** The question with each name that the language's passages do not write replaced by the one they do. */
function withKnownNames(
  { words, mentions }: MentionedText,
  language: Language,
  entities: ReadonlyMap<EntityId, Entity>,
  knowsWord: (word: string, language: Language) => boolean,
): string {
  const parts: string[] = [];
  let place = 0;
  for (const { entity: id, start, end } of mentions) {
    parts.push(...words.slice(place, start));
    const spelling = words.slice(start, end);
    const entity = entities.get(id);
    const known = entity === undefined || spelling.every((word) => knowsWord(word, language));
    parts.push(...(known ? spelling : [nameInSentence(entity, language)]));
    place = end;
  }
  parts.push(...words.slice(place));
  return parts.join(' ');
}
