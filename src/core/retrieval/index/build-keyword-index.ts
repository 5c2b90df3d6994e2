import { finishBuilding } from '../../passages/finish-building.ts';
import type { Language } from '../../passages/language.ts';
import { askB, bm25 } from '../constants.ts';
import { BigramCollector, bigramKey, type BigramPostings } from './bigram-postings.ts';
import { GrowableUint32, release } from './growable-uint32.ts';
import { frequencyStep, type KeywordIndex } from './keyword-index.ts';
import { PostingCollector, type TermPostings } from './posting-collector.ts';
import type { TermOf } from './term-reader.ts';
import { isHanCharacter, noTerm, TermTable } from './term-table.ts';
import { toTerm } from './tokenize.ts';

/** The words of a stretch of text, each of which counts `weight` times; a weight is a multiple of 1/8. */
export interface WeightedText {
  readonly words: readonly string[];
  readonly weight: number;
  /** False for words that count but have no order and add no length, such as all asks together. */
  readonly ordered?: boolean;
}

/** A searchable unit: the body of a document, or one of the questions that it answers. */
export interface IndexUnit {
  readonly document: number;
  readonly kind: 'body' | 'ask';
  readonly texts: readonly WeightedText[];
  /** Terms beside the words of the text, such as entity ids; each counts once. */
  readonly labels: readonly string[];
}

export interface BuiltKeywordIndex {
  readonly index: KeywordIndex;
  /** Every surface word with its term. */
  readonly vocabulary: Iterable<readonly [word: string, term: number]>;
}

/** Builds the index; units of one document follow one another, documents are counted from 0. */
export function buildKeywordIndex(
  language: Language,
  units: Iterable<IndexUnit>,
): BuiltKeywordIndex {
  return finishBuilding(buildKeywordIndexInSteps(language, units));
}

/** Units that are read between two steps, in a few milliseconds. */
const stepUnits = 100;

/** The same in steps, between which the program can do other work. */
export function* buildKeywordIndexInSteps(
  language: Language,
  units: Iterable<IndexUnit>,
  termOf: TermOf = toTerm,
): Generator<void, BuiltKeywordIndex> {
  const reader = new UnitReader(language, termOf);
  for (const unit of units) {
    reader.read(unit);
    if (reader.unitCount % stepUnits === 0) yield;
  }
  yield;
  return yield* reader.finishInSteps();
}

/** Reads units one after another into lists, and turns the lists into an index at the end. */
class UnitReader {
  readonly #language: Language;
  readonly #table: TermTable;
  readonly #postings = new PostingCollector();
  readonly #bigrams = new BigramCollector();
  readonly #isHan: boolean[] = [];
  readonly #sequence = new GrowableUint32();
  readonly #sequenceStart = new GrowableUint32();
  readonly #unitDocument = new GrowableUint32();
  readonly #unitStart = new GrowableUint32();
  readonly #unitIsAsk: number[] = [];
  readonly #unitLength: number[] = [];

  constructor(language: Language, termOf: TermOf) {
    this.#language = language;
    this.#table = new TermTable(language, termOf);
  }

  get unitCount(): number {
    return this.#unitDocument.length;
  }

  read({ document, kind, texts, labels }: IndexUnit): void {
    const unit = this.unitCount;
    if (unit === 0 || this.#unitDocument.last() !== document) this.#unitStart.push(unit);
    this.#unitDocument.push(document);
    this.#unitIsAsk.push(kind === 'ask' ? 1 : 0);
    this.#sequenceStart.push(this.#sequence.length);
    let length = 0;
    for (const text of texts) length += this.#readText(text);
    for (const label of labels) this.#postings.add(this.#table.ofTerm(label), frequencyStep);
    this.#unitLength.push(length);
    this.#postings.endUnit(unit);
    this.#bigrams.endUnit(unit);
  }

  /** Reads a stretch of the current unit and returns the length that it adds. */
  #readText({ words, weight, ordered = true }: WeightedText): number {
    const step = Math.round(weight * frequencyStep);
    const isFirst = this.#sequence.length === this.#sequenceStart.last();
    if (ordered && !isFirst) this.#sequence.push(noTerm);
    let length = 0;
    let previous = noTerm;
    for (const word of words) {
      const term = this.#table.ofWord(word);
      if (term === noTerm) {
        previous = noTerm;
        continue;
      }
      this.#postings.add(term, step);
      if (ordered) {
        this.#sequence.push(term);
        length += weight;
      }
      if (this.#language === 'zh') previous = this.#readCharacter(word, term, previous, step);
    }
    return length;
  }

  /** Counts a Chinese character's pair with the one before, and returns what stands before the next. */
  #readCharacter(word: string, term: number, previous: number, step: number): number {
    const isHan = (this.#isHan[term] ??= isHanCharacter(word));
    if (!isHan) return noTerm;
    const key = previous === noTerm ? undefined : bigramKey(previous, term);
    if (key !== undefined) this.#bigrams.add(key, step);
    return term;
  }

  *finishInSteps(): Generator<void, BuiltKeywordIndex> {
    this.#sequenceStart.push(this.#sequence.length);
    this.#unitStart.push(this.unitCount);
    const unitDocument = this.#unitDocument.take();
    const unitStart = this.#unitStart.take();
    const termCount = this.#table.texts.length;
    const words = this.#postings.finish(termCount);
    yield;
    const pairs = this.#bigrams.finish();
    yield;
    const postings = joinPostings(words, pairs, unitDocument.length);
    const index = {
      language: this.#language,
      terms: this.#table.numbers,
      termTexts: this.#table.texts,
      bigramKeys: pairs.keys,
      ...postings,
      documentFrequency: countDocuments(postings, unitDocument),
      documentCount: unitStart.length - 1,
      lengthFactor: lengthFactors(this.#language, this.#unitLength, this.#unitIsAsk),
      unitDocument,
      unitIsAsk: Uint8Array.from(this.#unitIsAsk),
      unitStart,
      sequenceStart: this.#sequenceStart.take(),
      // A separator cut to 16 bits is 65,535, which must not be a term.
      sequence: termCount < 0xffff ? narrow(this.#sequence.take()) : this.#sequence.take(),
    };
    return { index, vocabulary: this.#table.surfaceWords() };
  }
}

type Postings = Pick<KeywordIndex, 'postingStart' | 'postingUnit' | 'postingFrequency'>;

/** The postings of words and behind them those of bigrams; the arrays that they came from are freed. */
function joinPostings(words: TermPostings, pairs: BigramPostings, unitCount: number): Postings {
  const termCount = words.start.length - 1;
  const wordPostings = words.units.length;
  const count = wordPostings + pairs.units.length;
  const postingStart = new Uint32Array(termCount + pairs.keys.length + 1);
  postingStart.set(words.start);
  for (const [place, start] of pairs.start.entries()) {
    postingStart[termCount + place] = wordPostings + start;
  }
  const postingUnit = unitCount <= 0x10000 ? new Uint16Array(count) : new Uint32Array(count);
  const postingFrequency = new Uint8Array(count);
  postingUnit.set(words.units);
  postingUnit.set(pairs.units, wordPostings);
  postingFrequency.set(words.frequencies);
  postingFrequency.set(pairs.frequencies, wordPostings);
  release(words.units, pairs.units, pairs.start);
  return { postingStart, postingUnit, postingFrequency };
}

function narrow(values: Uint32Array): Uint16Array {
  const narrowed = Uint16Array.from(values);
  release(values);
  return narrowed;
}

/** The number of documents of each term. */
function countDocuments(
  { postingStart, postingUnit }: Postings,
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
