import { breadthWords, type Superlative } from './breadth-words.ts';
import type { KnownClass, NamedClasses } from './named-classes.ts';
import type { PlacedQuestion } from './placed-question.ts';

/** How a question ranks the things of a kind. */
export interface ClassRanks {
  /** Whether the kind is told by sums, of which the largest are asked for. */
  readonly isOfSums: boolean;
  /** By what the things are ranked otherwise. */
  readonly by: Superlative | undefined;
  /** The one that is asked for alone; undefined where all are, with the biggest first. */
  readonly one: Superlative | undefined;
}

/** Undefined where it asks for the first or the most in a way in which nothing is listed. */
export function readRanks(
  question: PlacedQuestion,
  { of, isOfSpoken, superlative: by }: NamedClasses,
): ClassRanks | undefined {
  const { ranks, biggest } = breadthWords[question.language];
  if (of?.each.sums === true) {
    const ofMost = question.finds(biggest);
    return ofMost.size === 0 ? undefined : { isOfSums: true, by: undefined, one: undefined };
  }
  if (by === undefined) {
    return question.finds(ranks).size > 0 ? undefined : { isOfSums: false, by, one: undefined };
  }
  const isOne = isOfSpoken || of === undefined || isOfOne(question, of);
  if (!isOne && by !== 'biggest') return undefined;
  return { isOfSums: false, by, one: isOne ? by : undefined };
}

/** Whether a question asks for one of a kind: "the biggest mine", "which of the mines is the biggest". */
function isOfOne({ text, language }: PlacedQuestion, { wordsIn }: KnownClass): boolean {
  const isPlural = [...text.matchAll(wordsIn(language))].some(([word]) => word.endsWith('s'));
  return !isPlural || breadthWords[language].oneOf.test(text);
}
