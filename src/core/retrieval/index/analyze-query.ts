import { helpingWeight, mostMisspelt, mostSlots, repairWeight } from '../constants.ts';
import { bigramTerm, inverseDocumentFrequency, type KeywordIndex } from './keyword-index.ts';
import { nearestTerms, type SpellingIndex } from './spelling.ts';
import { isHanCharacter, noTerm } from './term-table.ts';
import { splitWords, toTerm } from './tokenize.ts';

/**
 * A part of a question. Where it has labels (of an entity or a concept) that the index knows, its words
 * only help; without them, its words are needed.
 */
export interface QueryPart {
  readonly words: readonly string[];
  readonly labels: readonly string[];
  /** Whether it only helps to rank: neither its labels nor its words are needed. */
  readonly helping?: boolean;
}

/** What the labels of concepts begin with. */
export const conceptSign = '~';

/** A term to look up; of several with one slot, the best counts. */
export interface QueryMatch {
  readonly term: number;
  /** The number of its slot among the query's, from 1. */
  readonly slot: number;
  readonly idf: number;
  /** Below 1 where the word was repaired or only helps. */
  readonly weight: number;
  /** Whether the slot counts in the question's mass. */
  readonly needed: boolean;
}

/** A thing that a question says: a word, a pair of Chinese characters, or a name or concept of several words. */
export interface QuerySlot {
  /** Its words are words[start] to words[end - 1] of the question's. */
  readonly start: number;
  readonly end: number;
  /** The IDF of its rarest term; the highest where no document has any. */
  readonly idf: number;
  /** Whether it counts in the question's mass. */
  readonly needed: boolean;
  /** Whether it is a name or a concept. */
  readonly labelled: boolean;
}

export interface AnalyzedQuery {
  readonly matches: readonly QueryMatch[];
  /** The slots by number, from 1: slots[slot - 1]. */
  readonly slots: readonly QuerySlot[];
  /** The question's terms in order without stop words; noTerm for an unknown word. */
  readonly sequence: readonly number[];
  /** The terms as text, for letter grams, unknown words among them. */
  readonly words: readonly string[];
  /** The IDF of all that is needed, added up; an unknown term counts most. */
  readonly mass: number;
}

/** A whole text as one part without labels. */
export function plainQuery(text: string, index: KeywordIndex): QueryPart[] {
  return [{ words: splitWords(text, index.language), labels: [] }];
}

/**
 * Turns a question into terms of the index: stop words go, misspelt words become the nearest
 * known ones where there is a spelling index, and Chinese characters are joined by their bigrams.
 */
export function analyzeQuery(
  index: KeywordIndex,
  spelling: SpellingIndex | undefined,
  parts: readonly QueryPart[],
): AnalyzedQuery {
  const reader = new QueryReader(index, spelling);
  for (const part of parts) reader.read(part);
  return reader.finish();
}

/** Whether a label is of a concept and not of a name or of a word in another language. */
const isConcept = (label: string) => label.startsWith(conceptSign);

/** Reads the parts of a question one after another. */
class QueryReader {
  readonly #index: KeywordIndex;
  readonly #spelling: SpellingIndex | undefined;
  readonly #matches: QueryMatch[] = [];
  readonly #slots: QuerySlot[] = [];
  readonly #sequence: number[] = [];
  readonly #words: string[] = [];
  /** Terms, labels and pairs that were read: each counts once. */
  readonly #seen = new Set<string>();
  /** How many unknown words were tried as misspelt ones. */
  #tried = 0;
  /** The place of the next word in the question. */
  #place = 0;
  /** The Chinese character before, with which the next one makes a pair. */
  #previous: { word: string; term: number | undefined } | undefined;

  constructor(index: KeywordIndex, spelling: SpellingIndex | undefined) {
    this.#index = index;
    this.#spelling = spelling;
  }

  read({ words, labels, helping = false }: QueryPart): void {
    // The characters on either side of a helping part are no pair.
    if (helping) this.#previous = undefined;
    const known = labels.flatMap((label) => this.#index.terms.get(label) ?? []);
    if (known.length > 0 && labels.some((label) => !this.#seen.has(label))) {
      const weight = helping ? helpingWeight : 1;
      this.#match(known, weight, !helping, this.#place, this.#place + words.length, true);
    }
    // A concept that no passage has is one thing that is missing, not as many as it has words.
    const isMissing =
      known.length === 0 && labels.length > 0 && labels.every(isConcept) && !helping;
    const said = words.join(' ');
    if (isMissing && !this.#seen.has(said)) {
      this.#seen.add(said);
      this.#match([], 1, true, this.#place, this.#place + words.length, true);
    }
    for (const label of labels) this.#seen.add(label);
    const needed = known.length === 0 && !helping && !isMissing;
    for (const word of words) {
      this.#readWord(word, needed);
      this.#place++;
    }
    if (helping) this.#previous = undefined;
  }

  finish(): AnalyzedQuery {
    const kept = this.#rarest();
    const slots = this.#slots.map((slot, place) =>
      kept.has(place + 1) ? slot : { ...slot, needed: false },
    );
    return {
      matches: this.#matches.filter(({ slot }) => kept.has(slot)),
      slots,
      sequence: this.#sequence,
      words: this.#words.slice(0, mostSlots),
      mass: slots.reduce((sum, { idf, needed }) => sum + (needed ? idf : 0), 0),
    };
  }

  /** The numbers of the slots that are looked up. */
  #rarest(): ReadonlySet<number> {
    const all = [...this.#slots.keys()];
    const idfOf = (place: number) => this.#slots[place]?.idf ?? 0;
    const kept =
      all.length <= mostSlots
        ? all
        : all.toSorted((a, b) => idfOf(b) - idfOf(a)).slice(0, mostSlots);
    return new Set(kept.map((place) => place + 1));
  }

  #readWord(word: string, needed: boolean): void {
    const { language } = this.#index;
    const text = toTerm(word, language);
    const isHan = language === 'zh' && isHanCharacter(word);
    if (text === undefined) {
      this.#previous = undefined;
      return;
    }
    const term = this.#index.terms.get(text);
    const found = term !== undefined ? [term] : isHan || !needed ? [] : this.#repaired(word);
    this.#sequence.push(found[0] ?? noTerm);
    if (!this.#seen.has(text)) {
      this.#seen.add(text);
      const repair = term === undefined ? repairWeight : 1;
      this.#matchWord(text, found, repair, needed);
    }
    if (isHan) this.#readPair(word, term, needed);
    this.#previous = isHan ? { word, term } : undefined;
  }

  #repaired(word: string): readonly number[] {
    if (this.#tried >= mostMisspelt) return [];
    this.#tried += 1;
    return this.#spelling === undefined ? [] : nearestTerms(this.#spelling, word);
  }

  #matchWord(text: string, found: readonly number[], repair: number, needed: boolean): void {
    if (found.length > 0) {
      const weight = repair * (needed ? 1 : helpingWeight);
      this.#match(found, weight, needed, this.#place, this.#place + 1);
      this.#words.push(...found.map((term) => this.#index.termTexts[term] ?? ''));
    } else if (needed) {
      this.#words.push(text);
      this.#match([], 1, true, this.#place, this.#place + 1);
    }
  }

  /** Matches a Chinese character together with the one before. */
  #readPair(word: string, term: number | undefined, needed: boolean): void {
    if (this.#previous === undefined) return;
    const before = this.#previous;
    const text = before.word + word;
    if (this.#seen.has(text)) return;
    this.#seen.add(text);
    const pair =
      before.term === undefined || term === undefined
        ? undefined
        : bigramTerm(this.#index, before.term, term);
    if (!needed && pair === undefined) return;
    const weight = needed ? 1 : helpingWeight;
    const terms = pair === undefined ? [] : [pair];
    this.#match(terms, weight, needed, this.#place - 1, this.#place + 1);
  }

  /** Adds a slot for the words from start to end, with the terms that are alternatives in it. */
  #match(
    terms: readonly number[],
    weight: number,
    needed: boolean,
    start: number,
    end: number,
    labelled = false,
  ): void {
    const idfs = terms.map((term) => inverseDocumentFrequency(this.#index, term));
    const highest = inverseDocumentFrequency(this.#index, undefined);
    const idf = terms.length === 0 ? highest : Math.max(...idfs);
    this.#slots.push({ start, end, idf, needed, labelled });
    const slot = this.#slots.length;
    for (const [place, term] of terms.entries()) {
      this.#matches.push({ term, slot, idf: idfs[place] ?? 0, weight, needed });
    }
  }
}
