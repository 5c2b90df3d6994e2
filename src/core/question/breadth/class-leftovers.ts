import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { fillersIn } from '../fillers/fillers.ts';
import { breadthWords } from './breadth-words.ts';
import type { ClassRanks } from './class-ranks.ts';
import type { NamedClasses } from './named-classes.ts';
import type { PlacedQuestion } from './placed-question.ts';

/**
 * Whether words are left beside the kind, the country, what is asked of them, and what is known of some
 * spans: names and relations. A word that asks for something else as well, "run by", is none.
 */
export function leavesWords(
  { question, language, words, finds }: PlacedQuestion,
  named: NamedClasses,
  ranks: ClassRanks,
  known: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const { has, builds, beside, biggest, ranks: ranking, superlatives } = breadthWords[language];
  const explained = [
    named.nation.wordsIn(language),
    ...(named.of === undefined ? [] : [named.of.wordsIn(language)]),
    has,
    builds,
    beside,
    ...(ranks.isOfSums ? [biggest, ranking] : []),
    ...(ranks.by === undefined ? [] : [superlatives[ranks.by]]),
  ].map((cues) => finds(cues));
  const fillers = fillersIn(question, language);
  return words.some(
    (word, place) =>
      !fillers.has(place) &&
      !isStopWord(word, language) &&
      !explained.some((places) => places.has(place)) &&
      !known.some(({ start, end }) => start <= place && place < end),
  );
}
