import type { Language } from '../passages/language.ts';
import { languages } from '../passages/language.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { RankedPassage, Retrieval, Retriever } from '../retrieval/retriever.ts';
import { createCountryFinder } from './foreign-countries.ts';
import { isNeverAnswered } from './never-answered.ts';
import { hasAnswerType, questionType } from './question-type.ts';

/** What in a question any answer must be about; what it leaves open is not here. */
export interface Anchors {
  readonly entities: readonly EntityId[];
  readonly years: readonly number[];
  readonly countries: readonly string[];
}

/** Entities that nearly every passage is about: they tell none apart. */
const everywhere: ReadonlySet<string> = new Set([
  'peru',
  'china',
  'seed-article',
  'government-of-peru',
  'government-of-china',
  'latin-america',
  'asia',
]);

export interface Answerability {
  anchorsOf(question: string, language: Language): Anchors;
  /** The passages that may answer, best first; empty where the folder does not hold the answer. */
  eligible(question: string, language: Language, retrieval: Retrieval, anchors: Anchors): RankedPassage[];
}

/**
 * A logistic score of whether the best passage answers at all: how much of the question it meets, how
 * much that weighs, how far it leads, and how many names the question has. Fitted on the chosen half
 * of the eval set, answerable questions against off-topic ones and those on facts that are missing.
 */
function confidence(retrieval: Retrieval): number {
  const [first, second] = retrieval.passages;
  if (first === undefined) return -Infinity;
  const lead = second === undefined ? 1 : Math.min(1, Math.log(first.score / second.score));
  const names = Math.min(2, retrieval.entities.length);
  return 4.6 * first.coverage + 2.3 * Math.log(1 + first.matched) + 0.9 * lead + 0.55 * names - 8.2;
}

const leastConfidence = -1;

/** A passage that meets this much less of the question than the best one is about something else. */
const leastOfBestCoverage = 0.6;

/** A passage below this share of the first one's score is about something else. */
const leastOfBest = 0.7;

export function createAnswerability(retriever: Retriever): Answerability {
  const findCountries = createCountryFinder();
  return {
    anchorsOf(question, language) {
      const mentioned = retriever.findEntities(question).mentions.map(({ entity }) => entity);
      const years = findQuantities(question, language)
        .filter(({ unit }) => unit === 'year')
        .map(({ value }) => value);
      return {
        entities: [...new Set(mentioned)].filter((id) => !everywhere.has(id)),
        years: [...new Set(years)],
        countries: findCountries(question),
      };
    },
    eligible(question, language, retrieval, anchors) {
      if (isNeverAnswered(question, language)) return [];
      if (confidence(retrieval) < leastConfidence) return [];
      const best = retrieval.passages[0];
      if (best === undefined) return [];
      const type = questionType(question, language);
      return retrieval.passages.filter(
        ({ passage, score, coverage }) =>
          coverage >= leastOfBestCoverage * best.coverage &&
          score >= leastOfBest * best.score &&
          meetsAnchors(passage, anchors, retriever, findCountries) &&
          passage.texts[language].sentences.some((sentence) => hasAnswerType(sentence, type, language)),
      );
    },
  };
}

function meetsAnchors(
  passage: Passage,
  { entities, years, countries }: Anchors,
  retriever: Retriever,
  findCountries: (text: string) => string[],
): boolean {
  const held = retriever.entitiesOf(passage);
  if (!entities.every((id) => held.has(id))) return false;
  const words = languages.map((language) => `${passage.texts[language].title} ${passage.texts[language].text}`);
  const all = `${passage.asOf} ${words.join(' ')} ${languages.flatMap((language) => passage.asks[language]).join(' ')}`;
  if (!years.every((year) => all.includes(String(year)))) return false;
  const named = new Set(findCountries(all));
  return countries.every((code) => named.has(code));
}
