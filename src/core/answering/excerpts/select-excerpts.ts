import type { Excerpt } from '../../citations/excerpt.ts';
import type { Passage } from '../../passages/passage.ts';
import type { RankedPassage } from '../../retrieval/retrieval.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { Question } from '../../question/question.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import { isRepeated } from './is-repeated.ts';

const mostExcerptsChosen = 3;

/** The same for a question that asks for several things. */
export const mostListed = 6;

/** A further passage is shown only where it is nearly as close to the question as the first. */
const closeEnough = 0.65;

/** A further sentence of a passage, against its best one. */
const nearlyAsGood = 0.75;

/** Below this even the best sentence shares too little with the question to choose by. */
const tooVague = 0.2;

/** What having the amount or date asked for is worth, as a share of the question's weight. */
const answerTypeBonus = 0.3;

/**
 * The excerpts that answer a question best, most direct first; empty only for no passages. Each close
 * passage gives its best sentence before any gives a second: which passage is right is less certain
 * than which of its sentences.
 */
export function selectExcerpts(
  question: Question,
  ranked: readonly RankedPassage[],
  retriever: Retriever,
): Excerpt[] {
  const limit = question.asks.type === 'list' ? mostListed : mostExcerptsChosen;
  const best = ranked[0]?.score ?? 0;
  const close = ranked
    .filter(({ score }) => score >= closeEnough * best)
    .slice(0, limit)
    .map(({ passage }) => ({
      passage,
      places: bestSentences(question, passage, retriever),
    }));
  const chosen: Excerpt[] = [];
  for (let round = 0; round < mostListed; round++) {
    for (const { passage, places } of close) {
      const sentence = places[round];
      if (sentence === undefined || chosen.length >= limit) continue;
      const excerpt = { passage, sentence };
      const repeats = chosen.some((shown) =>
        isRepeated(shown, excerpt, question.language, retriever),
      );
      if (!repeats) chosen.push(excerpt);
    }
  }
  return close.flatMap(({ passage }) =>
    chosen
      .filter((excerpt) => excerpt.passage.id === passage.id)
      .toSorted((a, b) => a.sentence - b.sentence),
  );
}

/** Places of the sentences that answer, best first. */
function bestSentences(
  { text, language, asks }: Question,
  passage: Passage,
  retriever: Retriever,
): number[] {
  const { sentences } = passage.texts[language];
  const { type } = asks;
  const asked = retriever.termsOf(text, language);
  const overlaps = retriever
    .sentencesOf(passage, language)
    .map(({ terms }) => coverage(asked, terms));
  const scores = sentences.map(
    (sentence, place) =>
      (overlaps[place] ?? 0) + (hasAnswerType(sentence, type, language) ? answerTypeBonus : 0),
  );
  const places = [...sentences.keys()];
  // An amount or a date is told by a sentence that has one.
  const telling = asks.isAmount
    ? places.filter((place) => hasAnswerType(sentences[place] ?? '', type, language))
    : [];
  const from = telling.length > 0 ? telling : places;
  const best = Math.max(...from.map((place) => scores[place] ?? 0));
  const vague = Math.max(...overlaps) < tooVague;
  return from
    .filter((place) => vague || (scores[place] ?? 0) >= nearlyAsGood * best)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
