import type { KeywordIndex } from './keyword-index.ts';

const gramLength = 4;

/** The four-letter grams of every term of an index, and how many documents each gram can be in. */
export interface LetterGrams {
  readonly numbers: ReadonlyMap<string, number>;
  /** Grams of term t: grams[start[t]] to grams[start[t + 1]]. */
  readonly start: Uint32Array;
  readonly grams: Uint32Array;
  readonly documentFrequency: Uint32Array;
  /** Working memory, one slot a gram: all zero between searches. */
  readonly marks: Uint16Array;
}

/** Character n-grams after McNamee & Mayfield 2004: they let inflections and cognates meet. */
export function buildLetterGrams(index: KeywordIndex): LetterGrams {
  const numbers = new Map<string, number>();
  const start = new Uint32Array(index.termTexts.length + 1);
  const grams: number[] = [];
  const documentFrequency: number[] = [];
  for (const [term, text] of index.termTexts.entries()) {
    for (const gram of gramsOf(text)) {
      let number = numbers.get(gram);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(gram, number);
        documentFrequency.push(0);
      }
      grams.push(number);
      documentFrequency[number] = Math.min(
        index.documentCount,
        (documentFrequency[number] ?? 0) + (index.documentFrequency[term] ?? 0),
      );
    }
    start[term + 1] = grams.length;
  }
  return {
    numbers,
    start,
    grams: Uint32Array.from(grams),
    documentFrequency: Uint32Array.from(documentFrequency),
    marks: new Uint16Array(documentFrequency.length),
  };
}

/** The grams of a term with its ends marked; none for a Chinese term or a label. */
export function gramsOf(term: string): string[] {
  if (!/^[a-z0-9.]+$/.test(term)) return [];
  const padded = `_${term}_`;
  if (padded.length <= gramLength) return [padded];
  const grams: string[] = [];
  for (let end = gramLength; end <= padded.length; end++) {
    grams.push(padded.slice(end - gramLength, end));
  }
  return grams;
}
