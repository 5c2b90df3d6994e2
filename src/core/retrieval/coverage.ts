import type { Language } from '../passages/language.ts';
import { perLanguage } from '../passages/per-language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import { bigramTerm, inverseDocumentFrequency, type KeywordIndex } from './index/keyword-index.ts';
import { isHanCharacter } from './index/term-table.ts';
import type { TermOf } from './index/term-reader.ts';
import { splitWords } from './index/tokenize.ts';
import type { PassageIndexes } from './index-passages.ts';
import type { MeaningReader } from './read-meanings.ts';

/**
 * What a text says, in the terms that the index of its language knows: each once, in the order in which it
 * says them, terms[start] to terms[end - 1]. Texts that are kept share an array: a set each takes three
 * times the memory.
 */
export interface TextTerms {
  readonly index: KeywordIndex;
  readonly terms: Uint32Array;
  readonly start: number;
  readonly end: number;
  /** The IDF of all of them, added up. */
  readonly mass: number;
  /** Working memory of all texts in a language, one slot a term: all zero between comparisons. */
  readonly marks: Uint8Array;
}

export interface SentenceTerms {
  readonly wording: string;
  readonly terms: TextTerms;
  /** Together with the title of its passage. */
  readonly titled: TextTerms;
}

/** Compares what texts say. */
export interface CoverageReader {
  readonly termsOf: (text: string, language: Language) => TextTerms;
  /** The sentences of a passage, which are read once. */
  readonly sentencesOf: (passage: Passage, language: Language) => readonly SentenceTerms[];
}

/** Creates the reader; it reads the sentences of a passage when they are first compared. */
export function createCoverageReader(
  indexes: PassageIndexes,
  { labelsOf }: MeaningReader,
  termOf: TermOf,
): CoverageReader {
  const known = { en: new Map(), es: new Map(), zh: new Map() } as const satisfies Readonly<
    Record<Language, Map<PassageId, readonly SentenceTerms[]>>
  >;

  const marksIn = perLanguage(
    (language) => new Uint8Array(indexes[language].keywords.documentFrequency.length),
  );

  function termsOf(text: string, language: Language): TextTerms {
    const index = indexes[language].keywords;
    const said = wordTerms(index, text, termOf);
    for (const label of labelsOf(text, language)) {
      const term = index.terms.get(label);
      if (term !== undefined) said.add(term);
    }
    const terms = Uint32Array.from(said);
    let mass = 0;
    for (const term of terms) mass += inverseDocumentFrequency(index, term);
    return { index, terms, start: 0, end: terms.length, mass, marks: marksIn(language) };
  }

  function sentencesOf({ id, texts }: Passage, language: Language): readonly SentenceTerms[] {
    const read = known[language].get(id);
    if (read !== undefined) return read;
    const { title, sentences } = texts[language];
    const together = inOneArray(
      sentences.flatMap((wording) => [
        termsOf(wording, language),
        termsOf(`${title} ${wording}`, language),
      ]),
    );
    const found = sentences.flatMap((wording, place) => {
      const [terms, titled] = together.slice(2 * place, 2 * place + 2);
      return terms === undefined || titled === undefined ? [] : [{ wording, terms, titled }];
    });
    known[language].set(id, found);
    return found;
  }

  return { termsOf, sentencesOf };
}

/** The same texts with their terms in one array. */
function inOneArray(texts: readonly TextTerms[]): TextTerms[] {
  const all = new Uint32Array(texts.reduce((count, { terms }) => count + terms.length, 0));
  let start = 0;
  return texts.map((text) => {
    all.set(text.terms, start);
    const shared = { ...text, terms: all, start, end: start + text.terms.length };
    start = shared.end;
    return shared;
  });
}

/** The terms of a text that an index knows, with Chinese bigrams. */
function wordTerms(index: KeywordIndex, text: string, termOf: TermOf): Set<number> {
  const terms = new Set<number>();
  let previous: number | undefined;
  for (const word of splitWords(text, index.language)) {
    const term = termOf(word, index.language);
    const number = term === undefined ? undefined : index.terms.get(term);
    if (number !== undefined) terms.add(number);
    const isHan = number !== undefined && isHanCharacter(word);
    const pair = isHan && previous !== undefined ? bigramTerm(index, previous, number) : undefined;
    if (pair !== undefined) terms.add(pair);
    previous = isHan ? number : undefined;
  }
  return terms;
}

/** The share of the weight of what one text says that another says too, 0 to 1; 0 where it says nothing. */
export function coverage({ index, terms, start, end, mass }: TextTerms, other: TextTerms): number {
  let met = 0;
  mark(other, 1);
  for (let place = start; place < end; place++) {
    const term = terms[place] ?? 0;
    if (other.marks[term] === 1) met += inverseDocumentFrequency(index, term);
  }
  mark(other, 0);
  return mass === 0 ? 0 : met / mass;
}

function mark({ terms, start, end, marks }: TextTerms, value: 0 | 1): void {
  for (let place = start; place < end; place++) marks[terms[place] ?? 0] = value;
}
