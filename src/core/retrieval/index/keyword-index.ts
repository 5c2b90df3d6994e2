import type { Language } from '../../passages/language.ts';
import { bm25 } from '../constants.ts';
import { bigramKey, findKey } from './bigram-postings.ts';

/** Term frequencies are kept in eighths, in one byte. */
export const frequencyStep = 8;

/**
 * An inverted index over units of one language, with term sequences for reranking.
 * Everything per posting lies in typed arrays: 20,000 passages must fit in 60 MB.
 * BM25 after Robertson & Zaragoza 2009; field weights scale the frequency before saturation (BM25F).
 * Terms are numbered words first, then the bigrams of Chinese characters in order of their keys.
 */
export interface KeywordIndex {
  readonly language: Language;
  readonly terms: ReadonlyMap<string, number>;
  readonly termTexts: readonly string[];
  readonly bigramKeys: Uint32Array;
  /** The number of documents with the term in any of their units. */
  readonly documentFrequency: Uint32Array;
  readonly documentCount: number;
  /** Postings of term t, in order of units: postingStart[t] to postingStart[t + 1]. */
  readonly postingStart: Uint32Array;
  readonly postingUnit: Uint32Array | Uint16Array;
  readonly postingFrequency: Uint8Array;
  /** BM25's length factor of a unit, 1 - b + b * length / average, by kind of unit. */
  readonly lengthFactor: Float32Array;
  readonly unitDocument: Uint32Array;
  readonly unitIsAsk: Uint8Array;
  /** Units of document d: unitStart[d] to unitStart[d + 1]. */
  readonly unitStart: Uint32Array;
  /** Terms of unit u in order: sequence[sequenceStart[u]] to sequence[sequenceStart[u + 1]]. */
  readonly sequenceStart: Uint32Array;
  readonly sequence: Uint32Array | Uint16Array;
}

/** The number of the term for two neighbouring characters, or undefined where it stands nowhere. */
export function bigramTerm(index: KeywordIndex, first: number, second: number): number | undefined {
  const key = bigramKey(first, second);
  const place = key === undefined ? undefined : findKey(index.bigramKeys, key);
  return place === undefined ? undefined : index.termTexts.length + place;
}

/** The inverse document frequency of a term; the highest for one that no document has. */
export function inverseDocumentFrequency(index: KeywordIndex, term: number | undefined): number {
  const frequency = term === undefined ? 0 : (index.documentFrequency[term] ?? 0);
  return Math.log(1 + (index.documentCount - frequency + 0.5) / (frequency + 0.5));
}

/** BM25 of a posting without its IDF, between 0 and k1 + 1. */
export function saturate(index: KeywordIndex, posting: number): number {
  const { k1 } = bm25[index.language];
  const frequency = (index.postingFrequency[posting] ?? 0) / frequencyStep;
  const unit = index.postingUnit[posting] ?? 0;
  return (frequency * (k1 + 1)) / (frequency + k1 * (index.lengthFactor[unit] ?? 1));
}

/** The posting of a term in the first unit from `first` on, or undefined where there is none before `end`. */
export function findPosting(
  index: KeywordIndex,
  term: number,
  first: number,
  end: number,
): number | undefined {
  let low = index.postingStart[term] ?? 0;
  const last = index.postingStart[term + 1] ?? 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.postingUnit[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low < last && (index.postingUnit[low] ?? 0) < end ? low : undefined;
}
