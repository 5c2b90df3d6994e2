import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { coverage } from './coverage.ts';
import type { Retriever } from './retriever.ts';

export interface SearchOptions {
  /** The language in which passages are shown; that of the search by default. */
  readonly language?: Language | undefined;
  readonly limit: number;
}

/** What a search finds, with the sentence nearest to it. */
export interface SearchHit {
  readonly passage: Passage;
  /** The sentence, letter for letter. */
  readonly quote: string;
  /** The share of the weight of what is searched for that the passage meets, 0 to 1. */
  readonly coverage: number;
}

export interface SearchResult {
  readonly language: Language;
  /** Best first; empty where no passage has any of the words. */
  readonly hits: readonly SearchHit[];
}

export type SearchCollection = (text: string, options: SearchOptions) => SearchResult;

/** Finds the passages nearest to a text. It judges no evidence: what is near may answer nothing. */
export function createSearchCollection(retriever: Retriever): SearchCollection {
  return (text, { language: shown, limit }) => {
    const words = retriever.simplified(text);
    const language = shown ?? retriever.languageOf(words) ?? 'en';
    const { passages } = retriever.retrieve(words, { language, limit });
    const nearestIn = createNearestSentence(words, language, retriever);
    return {
      language,
      hits: passages
        .filter((found) => found.coverage > 0)
        .map((found) => {
          const { sentences } = found.passage.texts[language];
          return {
            passage: found.passage,
            quote: sentences[nearestIn(found.passage)] ?? '',
            coverage: Math.min(1, found.coverage),
          };
        }),
    };
  };
}

/** The place, from 0, of the sentence of a passage that says most of a text; the first where none says any of it. */
export type NearestSentence = (passage: Passage) => number;

/** Finds it in passage after passage for one text, which is read once. */
export function createNearestSentence(
  text: string,
  language: Language,
  retriever: Retriever,
): NearestSentence {
  // Passages may be shown in another language than is searched in: the same place says the same in each.
  const own = retriever.languageOf(text) ?? language;
  const asked = retriever.termsOf(text, own);
  return (passage) => {
    const met = retriever.sentencesOf(passage, own).map(({ terms }) => coverage(asked, terms));
    return Math.max(0, met.indexOf(Math.max(...met)));
  };
}
