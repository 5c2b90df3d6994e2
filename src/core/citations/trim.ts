import type { Language } from '../passages/language.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { splitWords, toTerm } from '../retrieval/index/tokenize.ts';
import {
  capitalised,
  compareStatements,
  type Difference,
} from '../statements/compare-statements.ts';
import { statementWordsIn } from '../statements/words/words.ts';

/** Why a text is no trim of a sentence. */
export type TrimFault = 'not-a-deletion' | 'too-short' | Difference;

/** Share of the words with a meaning that a trim keeps. */
const leastKept = 0.6;

/** Most stretches of one sentence that are tried in every combination. */
const mostStretches = 5;

/**
 * The sentence without one or more of the stretches that may go; none where it has no such stretch. A
 * stretch with a capital or a figure in it stays: it names something or counts it.
 */
export function trimsOf(sentence: string, language: Language): string[] {
  const found = stretchesOf(sentence, language).slice(0, mostStretches);
  return Array.from({ length: (1 << found.length) - 1 }, (_, place) =>
    without(sentence, found, place + 1),
  );
}

function stretchesOf(sentence: string, language: Language): RegExpExecArray[] {
  const { enclosed, aside, asideStart, comma } = statementWordsIn(language).stretches;
  // With more commas than an aside has, one of them may part what belongs to it, such as a list.
  const hasLists = (sentence.match(comma)?.length ?? 0) > 2;
  const inner = ([stretch]: RegExpExecArray) => stretch.replace(/^[\s,，(（–—]+/u, '');
  return [...sentence.matchAll(enclosed), ...(hasLists ? [] : sentence.matchAll(aside))]
    .filter((match) => asideStart.test(inner(match)) && !/[\p{Lu}\p{N}]/u.test(match[0]))
    .toSorted((a, b) => a.index - b.index);
}

function without(sentence: string, found: readonly RegExpExecArray[], choice: number): string {
  let trimmed = '';
  let from = 0;
  for (const [place, match] of found.entries()) {
    // A dash may enclose what has a comma aside in it.
    if ((choice & (1 << place)) === 0 || match.index < from) continue;
    trimmed += sentence.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return trimmed + sentence.slice(from);
}

/**
 * What a text lacks to be a trim of a sentence; empty for one that is. Only whole stretches between
 * signs may go, since a deletion elsewhere can change who did what, and none with a figure, date, name
 * or guard word in it.
 */
export function trimFaults(
  text: string,
  sentence: string,
  language: Language,
  findEntities: EntityFinder,
): TrimFault[] {
  const differences = compareStatements(text, sentence, language, findEntities);
  const losesName = capitalised(sentence).some((word) => !text.includes(word));
  return [
    ...(trimsOf(sentence, language).includes(text) ? [] : ['not-a-deletion' as const]),
    ...(keptShare(text, sentence, language) < leastKept ? ['too-short' as const] : []),
    ...new Set<Difference>([...differences, ...(losesName ? ['names' as const] : [])]),
  ];
}

/** Whether a text is a trim of a sentence. */
export function isTrim(
  text: string,
  sentence: string,
  language: Language,
  findEntities: EntityFinder,
): boolean {
  // Most texts are shown not to be one by this, which costs least.
  return (
    trimsOf(sentence, language).includes(text) &&
    trimFaults(text, sentence, language, findEntities).length === 0
  );
}

/** The share of a sentence's words with a meaning that a text has too. */
function keptShare(text: string, sentence: string, language: Language): number {
  const terms = (words: string) =>
    splitWords(words, language).flatMap((word) => toTerm(word, language) ?? []);
  const whole = terms(sentence);
  const kept = terms(text);
  return whole.length === 0 ? 1 : kept.length / whole.length;
}
