import type { Language } from '../../passages/language.ts';
import { finishBuilding } from '../../passages/finish-building.ts';
import { BigramCollector, bigramKey, findKey } from './bigram-postings.ts';
import { GrowableUint32, release } from './growable-uint32.ts';
import { isHanCharacter, noTerm, TermTable } from './term-table.ts';
import { splitWords } from './tokenize.ts';

/** A stretch of text and how many times over each of its words counts; a weight is a multiple of 1/8. */
export interface WeightedText {
  readonly text: string;
  readonly weight: number;
  /** False for words that count but stand in no order and add no length, such as all asks together. */
  readonly ordered?: false;
}

/** One searchable unit: a document's body, or one of the questions it answers. */
export interface IndexUnit {
  readonly document: number;
  readonly kind: 'body' | 'ask';
  readonly texts: readonly WeightedText[];
  /** Terms that are no words of the text, such as entity ids, each counting once. */
  readonly labels: readonly string[];
}

/** Term frequencies are kept in eighths, in one byte. */
const frequencyStep = 8;

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
  /** Number of documents with the term in any of their units. */
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

/** k1 and b, chosen on XQuAD by language. */
export const bm25 = {
  en: { k1: 0.9, b: 0.5 },
  es: { k1: 0.6, b: 0.75 },
  zh: { k1: 0.6, b: 0.2 },
} as const satisfies Record<Language, { k1: number; b: number }>;

/** Asks are of like length: little of it is to be normalised away. */
const askB = 0.3;

/** The number of the term for two neighbouring characters, or undefined where it stands nowhere. */
export function bigramTerm(index: KeywordIndex, first: number, second: number): number | undefined {
  const key = bigramKey(first, second);
  const place = key === undefined ? undefined : findKey(index.bigramKeys, key);
  return place === undefined ? undefined : index.termTexts.length + place;
}

export interface BuiltKeywordIndex {
  readonly index: KeywordIndex;
  /** Every surface word with its term. */
  readonly vocabulary: Iterable<readonly [word: string, term: number]>;
}

/** Units of one document must follow one another, documents counted from 0. */
export function buildKeywordIndex(
  language: Language,
  units: Iterable<IndexUnit>,
): BuiltKeywordIndex {
  return finishBuilding(buildKeywordIndexInSteps(language, units));
}

/** Units read between two steps: a few milliseconds of work. */
const stepUnits = 100;

/** The same in steps, between which a program that has other work can do it. */
export function* buildKeywordIndexInSteps(
  language: Language,
  units: Iterable<IndexUnit>,
): Generator<void, BuiltKeywordIndex> {
  const table = new TermTable(language);
  const bigrams = new BigramCollector();
  const isHan: boolean[] = [];
  const sequence = new GrowableUint32();
  const sequenceStart = new GrowableUint32();
  const unitDocument = new GrowableUint32();
  const unitStart = new GrowableUint32();
  const unitIsAsk: number[] = [];
  const unitLength: number[] = [];
  const postings = new PostingCollector();

  for (const unit of units) {
    const unitNumber = unitDocument.length;
    if (unitNumber === 0 || unitDocument.last() !== unit.document) unitStart.push(unitNumber);
    unitDocument.push(unit.document);
    unitIsAsk.push(unit.kind === 'ask' ? 1 : 0);
    sequenceStart.push(sequence.length);
    let length = 0;
    for (const { text, weight, ordered = true } of unit.texts) {
      const step = Math.round(weight * frequencyStep);
      if (ordered && sequence.length > sequenceStart.last()) sequence.push(noTerm);
      let previous = noTerm;
      for (const word of splitWords(text, language)) {
        const term = table.ofWord(word);
        if (term === noTerm) {
          previous = noTerm;
          continue;
        }
        postings.add(term, step);
        if (ordered) {
          sequence.push(term);
          length += weight;
        }
        if (language !== 'zh') continue;
        isHan[term] ??= isHanCharacter(word);
        const key = isHan[term] && previous !== noTerm ? bigramKey(previous, term) : undefined;
        if (key !== undefined) bigrams.add(key, step);
        previous = isHan[term] ? term : noTerm;
      }
    }
    for (const label of unit.labels) postings.add(table.ofTerm(label), frequencyStep);
    unitLength.push(length);
    postings.endUnit(unitNumber);
    bigrams.endUnit(unitNumber);
    if (unitDocument.length % stepUnits === 0) yield;
  }
  yield;
  sequenceStart.push(sequence.length);
  unitStart.push(unitDocument.length);

  const documents = unitDocument.take();
  const small = documents.length <= 0x10000;
  const starts = unitStart.take();
  const words = postings.finish(table.texts.length);
  yield;
  const pairs = bigrams.finish();
  yield;
  const wordPostings = words.units.length;
  const postingStart = new Uint32Array(table.texts.length + pairs.keys.length + 1);
  postingStart.set(words.start);
  for (const [place, start] of pairs.start.entries()) {
    postingStart[table.texts.length + place] = wordPostings + start;
  }
  const postingCount = wordPostings + pairs.units.length;
  const postingUnit = small ? new Uint16Array(postingCount) : new Uint32Array(postingCount);
  const postingFrequency = new Uint8Array(postingCount);
  postingUnit.set(words.units);
  postingUnit.set(pairs.units, wordPostings);
  postingFrequency.set(words.frequencies);
  postingFrequency.set(pairs.frequencies, wordPostings);
  release(words.units, pairs.units, pairs.start);

  const index = {
    language,
    terms: table.numbers,
    termTexts: table.texts,
    bigramKeys: pairs.keys,
    documentFrequency: countDocuments(postingStart, postingUnit, documents),
    documentCount: starts.length - 1,
    postingStart,
    postingUnit,
    postingFrequency,
    lengthFactor: lengthFactors(language, unitLength, unitIsAsk),
    unitDocument: documents,
    unitIsAsk: Uint8Array.from(unitIsAsk),
    unitStart: starts,
    sequenceStart: sequenceStart.take(),
    // A separator cut to 16 bits is 65,535, which must not be a term.
    sequence: table.texts.length < 0xffff ? narrow(sequence.take()) : sequence.take(),
  };
  return { index, vocabulary: table.surfaceWords() };
}

function narrow(values: Uint32Array): Uint16Array {
  const narrowed = Uint16Array.from(values);
  release(values);
  return narrowed;
}

/** Counts the terms of one unit after another, and sorts the postings by term at the end. */
class PostingCollector {
  readonly #terms = new GrowableUint32();
  readonly #units = new GrowableUint32();
  readonly #frequencies = new GrowableUint32();
  readonly #counts: number[] = [];
  #present: number[] = [];

  add(term: number, step: number): void {
    while (this.#counts.length <= term) this.#counts.push(0);
    const count = this.#counts[term] ?? 0;
    if (count === 0) this.#present.push(term);
    this.#counts[term] = count + step;
  }

  endUnit(unit: number): void {
    for (const term of this.#present) {
      this.#terms.push(term);
      this.#units.push(unit);
      this.#frequencies.push(Math.min(255, this.#counts[term] ?? 0));
      this.#counts[term] = 0;
    }
    this.#present = [];
  }

  finish(termCount: number): { start: Uint32Array; units: Uint32Array; frequencies: Uint8Array } {
    const terms = this.#terms.take();
    const flatUnits = this.#units.take();
    const flatFrequencies = this.#frequencies.take();
    const start = new Uint32Array(termCount + 1);
    for (const term of terms) start[term + 1] = (start[term + 1] ?? 0) + 1;
    for (let term = 0; term < termCount; term++) {
      start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
    }
    const next = start.slice(0, termCount);
    const units = new Uint32Array(terms.length);
    const frequencies = new Uint8Array(terms.length);
    for (let flat = 0; flat < terms.length; flat++) {
      const term = terms[flat] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      units[place] = flatUnits[flat] ?? 0;
      frequencies[place] = flatFrequencies[flat] ?? 0;
    }
    release(terms, flatUnits, flatFrequencies, next);
    return { start, units, frequencies };
  }
}

function countDocuments(
  postingStart: Uint32Array,
  postingUnit: Uint32Array | Uint16Array,
  unitDocument: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(postingStart.length - 1);
  for (let term = 0; term < counts.length; term++) {
    let last = -1;
    let count = 0;
    const end = postingStart[term + 1] ?? 0;
    for (let posting = postingStart[term] ?? 0; posting < end; posting++) {
      const document = unitDocument[postingUnit[posting] ?? 0] ?? 0;
      if (document !== last) count++;
      last = document;
    }
    counts[term] = count;
  }
  return counts;
}

function lengthFactors(
  language: Language,
  lengths: readonly number[],
  isAsk: readonly number[],
): Float32Array {
  const sum = [0, 0];
  const count = [0, 0];
  for (const [unit, length] of lengths.entries()) {
    const kind = isAsk[unit] ?? 0;
    sum[kind] = (sum[kind] ?? 0) + length;
    count[kind] = (count[kind] ?? 0) + 1;
  }
  return Float32Array.from(lengths, (length, unit) => {
    const kind = isAsk[unit] ?? 0;
    const average = (sum[kind] ?? 0) / Math.max(1, count[kind] ?? 0) || 1;
    const b = kind === 1 ? askB : bm25[language].b;
    return 1 - b + (b * length) / average;
  });
}

/** A term's inverse document frequency, at its highest for a term that no document has. */
export function inverseDocumentFrequency(index: KeywordIndex, term: number | undefined): number {
  const frequency = term === undefined ? 0 : (index.documentFrequency[term] ?? 0);
  return Math.log(1 + (index.documentCount - frequency + 0.5) / (frequency + 0.5));
}

/** BM25 of one posting without its IDF, between 0 and k1 + 1. */
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
