import type { Knowledge } from '../passages/knowledge.ts';
import { languages, type Language } from '../passages/language.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { RankedPassage, Retrieval, Retriever } from '../retrieval/retriever.ts';
import { tellsOfTheOther } from './contrasts.ts';
import { createCountryFinder } from './foreign-countries.ts';
import { isNeverAnswered } from './never-answered.ts';
import { hasAnswerType, questionType } from './question-type.ts';

/** What in a question any answer must be about; what it leaves open is not here. */
export interface Anchors {
  readonly entities: readonly EntityId[];
  /** Entities of the turn before, of which one is enough: the question only leans on them. */
  readonly carried: readonly EntityId[];
  readonly leaning: boolean;
  readonly years: readonly number[];
  /** Months that stand beside a year: "in January 2025" is not the year. */
  readonly months: readonly number[];
  readonly countries: readonly string[];
}

/** Entities that nearly every passage is about, and capitals that stand for governments: they tell none apart. */
const everywhere: ReadonlySet<string> = new Set([
  'peru',
  'china',
  'seed-article',
  'government-of-peru',
  'government-of-china',
  'beijing',
  'lima',
  'latin-america',
  'asia',
]);

export interface Answerability {
  anchorsOf(question: string, language: Language): Anchors;
  /** The passages that may answer, best first; empty where the folder does not hold the answer. */
  eligible(
    question: string,
    language: Language,
    retrieval: Retrieval,
    anchors: Anchors,
  ): RankedPassage[];
}

/** What a question must reach; Chinese meets less of itself, since each character and pair counts. */
const base = { en: 8.5, es: 7.3, zh: 7.2 } as const satisfies Record<Language, number>;

/**
 * A logistic score of whether the best passage answers at all: how much of the question it meets, how
 * much that weighs, how far it leads, and how many names the question has. Fitted on the chosen half
 * of the eval set, answerable questions against off-topic ones and those on facts that are missing.
 */
function confidence(retrieval: Retrieval, language: Language): number {
  const [first, second] = retrieval.passages;
  if (first === undefined) return -Infinity;
  const lead = second === undefined ? 1 : Math.min(1, Math.log(first.score / second.score));
  const names = Math.min(2, retrieval.entities.length);
  return (
    5.4 * first.coverage +
    2.5 * Math.log(1 + 6 * first.matched) +
    0.7 * lead +
    0.6 * names -
    base[language]
  );
}

/** Whatever else speaks for it: a question of which the best passage meets less is about something else. */
const leastCoverage = 0.25;

/** A question that leans on the turn before is about the folder already; the little it says counts for more. */
const leastLeaning = -3;

/** A passage below these shares of the best one's score and coverage is about something else. */
const leastOfBest = 0.65;
const leastOfUnfit = 0.85;

export function createAnswerability(knowledge: Knowledge, retriever: Retriever): Answerability {
  const isSpecific = (id: EntityId) =>
    !everywhere.has(id) && knowledge.entities.get(id)?.type !== 'concept';
  const findCountries = createCountryFinder();
  return {
    anchorsOf(question, language) {
      const mentioned = retriever.findEntities(question).mentions.map(({ entity }) => entity);
      const valuesOf = (wanted: string) => [
        ...new Set(
          findQuantities(question, language)
            .filter(({ unit }) => unit === wanted)
            .map(({ value }) => value),
        ),
      ];
      const years = valuesOf('year');
      return {
        entities: [...new Set(mentioned)].filter(isSpecific),
        carried: [],
        leaning: false,
        years,
        months: years.length === 1 ? valuesOf('month') : [],
        countries: findCountries(question),
      };
    },
    eligible(question, language, retrieval, anchors) {
      if (isNeverAnswered(question, language)) return [];
      const least = anchors.leaning ? leastLeaning : 0;
      if ((retrieval.passages[0]?.coverage ?? 0) < leastCoverage) return [];
      if (confidence(retrieval, language) < least) return [];
      const [best] = retrieval.passages;
      if (best === undefined) return [];
      const type = questionType(question, language);
      const holds = ({ passage }: RankedPassage) => {
        const { title, text, sentences } = passage.texts[language];
        return (
          meetsAnchors(passage, anchors, retriever, findCountries) &&
          !tellsOfTheOther(question, `${title} ${text}`, language) &&
          sentences.some((sentence) => hasAnswerType(sentence, type, language))
        );
      };
      // Where the best passage lacks what was named, one that has it must be nearly as close.
      const share = holds(best) ? leastOfBest : leastOfUnfit;
      return retrieval.passages.filter(
        (ranked) =>
          ranked.coverage >= share * best.coverage &&
          ranked.score >= leastOfBest * best.score &&
          holds(ranked),
      );
    },
  };
}

function meetsAnchors(
  passage: Passage,
  { entities, carried, years, months, countries }: Anchors,
  retriever: Retriever,
  findCountries: (text: string) => string[],
): boolean {
  const held = retriever.entitiesOf(passage);
  if (!entities.every((id) => held.has(id))) return false;
  if (carried.length > 0 && !carried.some((id) => held.has(id))) return false;
  const words = languages.map(
    (language) => `${passage.texts[language].title} ${passage.texts[language].text}`,
  );
  const told = `${passage.asOf} ${words.join(' ')}`;
  if (!years.every((year) => told.includes(String(year)))) return false;
  if (!months.every((month) => hasMonth(passage, month))) return false;
  const named = new Set(findCountries(told));
  return countries.every((code) => named.has(code));
}

function hasMonth({ asOf, texts }: Passage, month: number): boolean {
  const { title, text } = texts.en;
  return (
    Number(asOf.slice(5, 7)) === month ||
    findQuantities(`${title}. ${text}`, 'en').some(
      ({ unit, value }) => unit === 'month' && value === month,
    )
  );
}
