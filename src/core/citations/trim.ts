import type { Language } from '../passages/language.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { splitWords, toTerm } from '../retrieval/index/tokenize.ts';
import {
  capitalised,
  compareStatements,
  type Difference,
} from '../statements/compare-statements.ts';
import { statementWordsIn } from '../statements/words/words.ts';
import { leastKept, mostStretches } from './thresholds.ts';

/** A reason why a text is no trim of a sentence. */
export type TrimFault = 'not-a-deletion' | 'too-short' | Difference;

/**
 * All trims of a sentence: the sentence without one or more of its asides. A stretch with a capital or a
 * figure in it is no aside: it names something or counts it.
 */
export function trimsOf(sentence: string, language: Language): string[] {
  const found = stretchesOf(sentence, language).slice(0, mostStretches);
  return Array.from({ length: (1 << found.length) - 1 }, (_, place) =>
    without(sentence, found, place + 1),
  );
}

function stretchesOf(sentence: string, language: Language): RegExpExecArray[] {
  const { enclosed, aside, asideStart, comma } = statementWordsIn(language).stretches;
  // With more commas than an aside has, one of them may belong to a list.
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
    // Dashes may enclose an aside between commas.
    if ((choice & (1 << place)) === 0 || match.index < from) continue;
    trimmed += sentence.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return trimmed + sentence.slice(from);
}

/**
 * The reasons why a text is no trim of a sentence; empty for a trim. Only whole stretches between signs
 * may go, since a deletion elsewhere can change who did what, and none with a figure, date, name or
 * guard in it.
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
  // The cheapest check comes first: most texts fail it.
  return (
    trimsOf(sentence, language).includes(text) &&
    trimFaults(text, sentence, language, findEntities).length === 0
  );
}

/** The number of a text's terms as a share of a sentence's. */
function keptShare(text: string, sentence: string, language: Language): number {
  const terms = (words: string) =>
    splitWords(words, language).flatMap((word) => toTerm(word, language) ?? []);
  const whole = terms(sentence);
  const kept = terms(text);
  return whole.length === 0 ? 1 : kept.length / whole.length;
}
