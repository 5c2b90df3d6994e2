import { numberWordsPattern } from '../../passages/number-words.ts';
import { findQuantities, type Quantity } from '../../passages/quantities.ts';
import type { Language } from '../../passages/language.ts';
import type { QuestionType } from '../../question/kinds.ts';
import type { Question } from '../../question/question.ts';

/** One is left out: as a word it is an article in Spanish and everywhere in Chinese. */
const countable = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const smallNumbers = {
  en: numberWordsPattern(countable, 'en'),
  es: numberWordsPattern(countable, 'es'),
  zh: numberWordsPattern(countable, 'zh'),
} as const satisfies Record<Language, RegExp>;

/** Shares in words. */
const fractions: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:half|a third|third of|two thirds|quarter|all of|all the|whole|majority|most of)\b/iu,
  es: /(?<!\p{L})(?:mitad|tercio|tercera parte|cuarta parte|tres cuartas|toda la|todo el|mayoría|totalidad)(?!\p{L})/iu,
  zh: /一半|半数|分之|全部|多数|成/u,
};

const currencies: ReadonlySet<string> = new Set(['USD', 'PEN', 'CNY', 'EUR']);

const isDatePart = (unit: string) => unit === 'year' || unit === 'month' || unit === 'day';

/** True where a sentence has the kind of thing asked for, and where no kind is known. */
export function hasAnswerType(
  sentence: string,
  type: QuestionType,
  language: Language,
  quantities: readonly Quantity[] = findQuantities(sentence, language),
): boolean {
  if (type === 'date') return quantities.some(({ unit }) => isDatePart(unit));
  // A tax or fee is paid in per cent too.
  if (type === 'money') {
    return quantities.some(({ unit }) => currencies.has(unit) || unit === 'percent');
  }
  if (type === 'percent') {
    return quantities.some(({ unit }) => unit === 'percent') || fractions[language].test(sentence);
  }
  if (type === 'amount') {
    return (
      quantities.some(({ unit }) => !isDatePart(unit)) || smallNumbers[language].test(sentence)
    );
  }
  return true;
}

/** True where a sentence has a sum of money: a share of something is none. */
export function hasSum(sentence: string, language: Language): boolean {
  return findQuantities(sentence, language).some(({ unit }) => currencies.has(unit));
}

/** True where a sentence has an amount or date of the kind asked for that the question does not name. */
export function hasNews(told: readonly Quantity[], { quantities, asks }: Question): boolean {
  const asked = new Set(quantities.map(({ unit, value }) => `${unit}:${value}`));
  return told.some(
    ({ unit, value }) =>
      isDatePart(unit) === (asks.type === 'date') && !asked.has(`${unit}:${value}`),
  );
}

/** "Several" says how many there are as well as is known. */
const severalOf: Readonly<Record<Language, RegExp>> = {
  en: /\bseveral\b/iu,
  es: /(?<!\p{L})vari[oa]s(?!\p{L})/iu,
  zh: /[多数][个批家次台辆项门种名条]|若干|好几/u,
};

/** True where a sentence tells how many there are, by a number that the question does not name. */
export function hasCount(
  sentence: string,
  told: readonly Quantity[],
  { quantities, language }: Question,
): boolean {
  const numbers = quantities.filter(({ unit }) => !isDatePart(unit)).map(({ value }) => value);
  // "1011 or 1200?" names what would answer.
  const named = numbers.length > 1 ? [] : numbers;
  return (
    told.some(
      ({ unit, value }) => !isDatePart(unit) && !currencies.has(unit) && !named.includes(value),
    ) ||
    smallNumbers[language].test(sentence) ||
    severalOf[language].test(sentence)
  );
}

/**
 * A share or a sum of money that is asked for by "how much", and a count of what people ask of
 * companies and works, is told by a sentence that has one.
 */
export function needsFigure({ asks, attributes }: Question): boolean {
  const isAsked = asks.asked === 'how-many' || asks.asked === 'which' || asks.asked === 'other';
  const isCount = asks.type === 'amount' && attributes.size > 0;
  return isAsked && (isCount || asks.type === 'percent' || asks.type === 'money');
}
