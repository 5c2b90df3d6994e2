import { finishBuilding } from '../../passages/finish-building.ts';
import type { Language } from '../../passages/language.ts';
import { buildKeywordIndexInSteps, type IndexUnit } from './build-keyword-index.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { buildLetterGrams, type LetterGrams } from './letter-grams.ts';
import type { TermOf } from './term-reader.ts';
import { buildSpellingIndex, type SpellingIndex } from './spelling.ts';

/** All that a search in one language reads. */
export interface SearchIndex {
  readonly keywords: KeywordIndex;
  readonly grams: LetterGrams;
  readonly spelling: SpellingIndex;
  /** Working memory, one slot a unit: all zero between searches. */
  readonly unitScores: Float32Array;
  /** Working memory, one slot a document: all zero between searches. */
  readonly documentScores: Float32Array;
  readonly touchedUnits: Uint32Array;
  readonly touchedDocuments: Uint32Array;
}

export function buildSearchIndex(language: Language, units: Iterable<IndexUnit>): SearchIndex {
  return finishBuilding(buildSearchIndexInSteps(language, units));
}

/** The same in steps, between which the program can do other work. */
export function* buildSearchIndexInSteps(
  language: Language,
  units: Iterable<IndexUnit>,
  termOf?: TermOf,
): Generator<void, SearchIndex> {
  const { index, vocabulary } = yield* buildKeywordIndexInSteps(language, units, termOf);
  yield;
  const grams = buildLetterGrams(index);
  yield;
  const spelling = buildSpellingIndex(vocabulary);
  yield;
  return {
    keywords: index,
    grams,
    spelling,
    unitScores: new Float32Array(index.unitDocument.length),
    documentScores: new Float32Array(index.documentCount),
    touchedUnits: new Uint32Array(index.unitDocument.length),
    touchedDocuments: new Uint32Array(index.documentCount),
  };
}
