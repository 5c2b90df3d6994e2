import { languages, type Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import { massScale } from './constants.ts';
import { detectLanguage, type IsNameIn, type KnowsWord } from './detect-language.ts';
import type { EntityFinder, MentionedText } from './find-entities.ts';
import { fuseRankings, type FoundPassage } from './fuse-rankings.ts';
import type { AnalyzedQuery, QueryPart } from './index/analyze-query.ts';
import { inverseDocumentFrequency } from './index/keyword-index.ts';
import { searchIndex } from './index/search-index.ts';
import type { TermOf } from './index/term-reader.ts';
import type { PassageIndexes } from './index-passages.ts';
import { foreignLabel, type MeaningReader } from './read-meanings.ts';
import type { Retrieval, SaidSlot } from './retrieval.ts';
import { setAskingApart } from './set-asking-apart.ts';

export interface RetrieveOptions {
  /** What a question refers back to: it helps to rank and is not needed. */
  readonly context?: string | undefined;
  /** The language to search first where the question's own does not show; English by default. */
  readonly language?: Language | undefined;
  readonly limit: number;
  /** Passages that are wanted wherever they stand. */
  readonly also?: readonly PassageId[] | undefined;
}

export type PassageSearch = (question: string, options: RetrieveOptions) => Retrieval;

/** What searches read. */
export interface Searched {
  /** The passages by their numbers in the indexes. */
  readonly passages: readonly Passage[];
  readonly indexes: PassageIndexes;
  readonly meanings: MeaningReader;
  readonly findEntities: EntityFinder;
  readonly knowsWord: KnowsWord;
  readonly isNameIn: IsNameIn;
  readonly termOf: TermOf;
}

/** A search in the question's own language, whose ranking is fused with those in the others. */
export function createPassageSearch(searched: Searched): PassageSearch {
  const { findEntities, knowsWord, isNameIn } = searched;
  const documentOf = new Map(searched.passages.map(({ id }, document) => [id, document]));
  return (question, options) => {
    const mentioned = findEntities(question);
    const context = findEntities(options.context ?? '');
    const language = detectLanguage(question, mentioned, knowsWord, isNameIn);
    const first = language ?? options.language ?? 'en';
    const also = new Set((options.also ?? []).flatMap((id) => documentOf.get(id) ?? []));
    const searchIn = (of: Language, order: 'exact' | 'rough') => {
      const parts = partsOf(mentioned, context, of, searched);
      return searchLanguage(searched, parts, of, { limit: options.limit, order, also });
    };
    const { ranked, said } = searchIn(first, 'exact');
    const others = languages
      .filter((other) => other !== first)
      .flatMap((other) => searchIn(other, 'rough').ranked);
    return {
      passages: fuseRankings(ranked, others).filter(
        ({ passage }, place) =>
          place < options.limit || options.also?.includes(passage.id) === true,
      ),
      entities: [...new Set(mentioned.mentions.map(({ entity }) => entity))],
      said,
    };
  };
}

function partsOf(
  mentioned: MentionedText,
  context: MentionedText,
  language: Language,
  searched: Searched,
): QueryPart[] {
  const { meanings } = searched;
  const own = meanings
    .partsOf(mentioned, language)
    .flatMap(setAskingApart)
    .flatMap((part) => withForeignWords(part, language, searched));
  const helping = meanings.partsOf(context, language);
  return [...own, ...helping.map((part) => ({ ...part, helping: true }))];
}

/** A part of a question with the words set apart that only passages in other languages have. */
function withForeignWords(
  part: QueryPart,
  language: Language,
  { meanings: { conceptLabels }, knowsWord, termOf }: Searched,
): QueryPart[] {
  if (part.labels.length > 0 || part.helping === true) return [part];
  if (part.words.every((word) => knowsWord(word, language))) return [part];
  const others = languages.filter((other) => other !== language);
  return part.words.map((word) => {
    const isPlain = termOf(word, language) === undefined || knowsWord(word, language);
    if (isPlain) return { words: [word], labels: [] };
    const foreign = others.flatMap((other) => foreignLabel(word, other, termOf) ?? []);
    const concepts = others.flatMap((other) => conceptLabels([word], other));
    return { words: [word], labels: [...foreign, ...concepts] };
  });
}

/** What is wanted of a search, by the numbers of documents. */
interface Wanted {
  readonly limit: number;
  readonly order: 'exact' | 'rough';
  readonly also: ReadonlySet<number>;
}

function searchLanguage(
  { passages, indexes }: Searched,
  parts: readonly QueryPart[],
  language: Language,
  { limit, order, also }: Wanted,
): { ranked: FoundPassage[]; said: SaidSlot[] } {
  const { hits, query } = searchIndex(indexes[language], parts, limit, order, also);
  const highest = inverseDocumentFrequency(indexes[language].keywords, undefined);
  const said = saidSlots(query, highest);
  const ranked = hits.flatMap(({ document, score, coverage, met, askFits }) => {
    const passage = passages[document];
    if (passage === undefined) return [];
    const matched = (coverage * query.mass * massScale[language]) / highest;
    const unmet: SaidSlot[] = [];
    const told: SaidSlot[] = [];
    for (const [slot, what] of said) (met.has(slot) ? told : unmet).push(what);
    return [{ passage, score, coverage, matched, unmet, told, askFits }];
  });
  return { ranked, said: [...said.values()] };
}

/** The things that a query needs, by the number of their slot. */
function saidSlots({ slots }: AnalyzedQuery, highest: number): Map<number, SaidSlot> {
  return new Map(
    slots.flatMap(({ start, end, idf, needed, labelled }, place) =>
      needed ? [[place + 1, { start, end, rarity: idf / highest, labelled }] as const] : [],
    ),
  );
}
