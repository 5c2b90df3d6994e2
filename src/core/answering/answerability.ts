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

/** The share of the question that a passage must meet, by language; read off the chosen half of the eval set. */
const leastCoverage = { en: 0.45, es: 0.45, zh: 0.3 } as const satisfies Record<Language, number>;

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
      const best = retrieval.passages[0]?.score ?? 0;
      const type = questionType(question, language);
      return retrieval.passages.filter(
        ({ passage, score, coverage }) =>
          coverage >= leastCoverage[language] &&
          score >= leastOfBest * best &&
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
