import type { Language } from '../../passages/language.ts';
import { numberOfWord } from '../../passages/number-words.ts';
import { findQuantities, parseNumber } from '../../passages/quantities.ts';
import { withPlainNotation } from '../../question/notation/figure-notations.ts';
import { withFigures } from '../../question/notation/notation.ts';
import { withClaimNumbers, withLargerUnits } from './claim-notations.ts';
import { sharesIn } from './shares.ts';
import { checkingWordsIn, type Bound } from '../words/words.ts';

/** A figure of a text in whichever notation. */
export interface StatedFigure {
  readonly unit: string;
  /** Several where the notation can mean several: 1.298 is one thousand or one and a bit. */
  readonly values: readonly number[];
  readonly bound: Bound | undefined;
  /** As it stands in the text. */
  readonly text: string;
  /** What is counted: the words right behind it. */
  readonly counted: string;
  /** The words right before it. */
  readonly before: string;
  /** A share put as a fraction, or one by which something grew or shrank. */
  readonly kind: 'share' | 'change' | undefined;
  /** Where it starts in the text that it was read from. */
  readonly at: number;
}

export interface StatedDate {
  readonly unit: 'year' | 'month' | 'day';
  readonly value: number;
}

export interface StatedValues {
  /** The text as it was read, with its numbers as figures. */
  readonly text: string;
  /** The same without its figures and dates. */
  readonly rest: string;
  readonly figures: readonly StatedFigure[];
  readonly dates: readonly StatedDate[];
}

const shortDate = /(?<![\d/-]|\d[.,])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/gu;

/** A text with its numbers and dates in the notation of the passages. */
export function plainText(text: string, language: Language): string {
  const plain = withPlainNotation(
    withFigures(withClaimNumbers(text, language), language),
    language,
  );
  return withLargerUnits(plain, language);
}

/**
 * Reads the figures and dates of a text. Dates in figures are day, month and year. A text of the
 * collection, `isOurs`, has one notation, and each of its figures one value.
 */
export function readValues(source: string, language: Language, isOurs = false): StatedValues {
  const { fractions } = checkingWordsIn(language);
  const dates: StatedDate[] = [];
  let text = plainText(source, language).replace(
    shortDate,
    (whole, day: string, _, month: string, year: string) => {
      if (Number(day) > 31 || Number(month) > 12) return whole;
      dates.push(
        { unit: 'day', value: Number(day) },
        { unit: 'month', value: Number(month) },
        { unit: 'year', value: Number(year.length === 2 ? `20${year}` : year) },
      );
      return ' ';
    },
  );
  const figures: StatedFigure[] = [];
  let rest = text;
  const blank = (start: number, end: number) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };
  const take = (named: string, values: readonly number[], start: number, end: number) => {
    const said = text.slice(start, end);
    figures.push({
      unit: named === 'number' ? timeUnitOf(text, start, end) : named,
      values,
      bound:
        boundOf(text.slice(0, start), text.slice(end), language) ??
        // 69亿多美元
        (language === 'zh' && /[多余]/u.test(said) ? 'over' : undefined),
      text: said.trim(),
      kind: named === 'percent' && isOfChange(text, start, end, language) ? 'change' : undefined,
      counted: text.slice(end, end + 40),
      before: text.slice(Math.max(0, start - 60), start),
      at: start,
    });
    blank(start, end);
  };
  const takeShare = (percent: number, start: number, end: number) => {
    const { length } = figures;
    take('percent', [percent], start, end);
    const taken = figures[length];
    if (taken !== undefined) {
      const { bound = 'about', kind = 'share' } = taken;
      figures[length] = { ...taken, bound, kind };
    }
  };
  for (const [pattern, percent] of fractions) {
    const match = pattern.exec(rest);
    if (match !== null) takeShare(percent, match.index, match.index + match[0].length);
  }
  for (const { percent, start, end } of sharesIn(rest, language)) takeShare(percent, start, end);
  for (const { unit, value, start, end } of findQuantities(rest, language)) {
    if (unit === 'year' || unit === 'month' || unit === 'day') {
      dates.push({ unit, value });
      blank(start, end);
    } else {
      const said = text.slice(start, end);
      const isPoints = unit === 'percent' && /point|punto|百分点/u.test(said);
      const values = isOurs ? [Number(value.toPrecision(12))] : readingsOf(said, value, language);
      take(isPoints ? 'points' : unit, values, start, end);
    }
  }
  for (const { value, start, end } of countsIn(rest, language)) {
    take('number', [value], start, end);
  }
  return { text, rest, figures: figures.toSorted((a, b) => a.at - b.at), dates };
}

/** Lengths of time by the words behind their number. */
const timeUnits: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['months', /^[\s-]*(?:months?|mes(?:es)?)(?![\p{L}-])|^个月/iu],
  ['years', /^[\s-]*(?:years?|años?)(?![\p{L}-])|^年(?![级月])/iu],
  ['weeks', /^[\s-]*(?:weeks?|semanas?)(?!\p{L})|^周/iu],
  ['days', /^[\s-]*(?:days?|días?)(?!\p{L})|^天/iu],
  ['hours', /^[\s-]*(?:hours?|horas?)(?!\p{L})|^小时/iu],
];

/** The unit of a length of time; what was so long ago, or comes so far on, has none. */
function timeUnitOf(text: string, start: number, end: number): string {
  const after = text.slice(end, end + 24);
  const isMoment =
    /^\S*\s*(?:ago|earlier|later|before|after|atrás|antes|después|más tarde)(?!\p{L})|^[年天周]?(?:小时)?[以之]?[前后]/iu.test(
      after.replace(/^[\s-]+/u, ''),
    ) || /(?:第|(?<!\p{L})hace\s)\s*$/iu.test(text.slice(Math.max(0, start - 8), start));
  if (isMoment) return 'number';
  return timeUnits.find(([, pattern]) => pattern.test(after))?.[0] ?? 'number';
}

/** How much of a text beside a share tells whether something grew or shrank by it. */
const reach = { en: 48, es: 48, zh: 10 } as const satisfies Record<Language, number>;

function isOfChange(text: string, start: number, end: number, language: Language): boolean {
  const before = text.slice(Math.max(0, start - reach[language]), start);
  const behind = text.slice(end, end + reach[language]);
  const { up, down } = checkingWordsIn(language).turns;
  return [up, down].some((way) => way.before.test(before) || way.behind.test(behind));
}

function boundOf(before: string, after: string, language: Language): Bound | undefined {
  const { bounds, boundsBehind } = checkingWordsIn(language);
  const kinds = ['about', 'over', 'under'] as const;
  return (
    kinds.find((kind) => bounds[kind].test(before)) ??
    (boundsBehind === undefined ? undefined : kinds.find((kind) => boundsBehind[kind].test(after)))
  );
}

/** The value as the language has it and, where a single mark may be either, as the others have it. */
function readingsOf(said: string, value: number, language: Language): number[] {
  const [, whole, mark, thousandths] = /^\D*(\d{1,3})([.,])(\d{3})(?![\d.,]*\d)/u.exec(said) ?? [];
  if (whole === undefined || mark === undefined || thousandths === undefined)
    return [Number(value.toPrecision(12))];
  // Nobody writes a decimal nought at the end, and in English and Chinese no point sets off thousands of millions.
  const isWhole = thousandths.endsWith('0');
  const isScaled = /million|billion|trillion|[万亿]/u.test(said);
  if (isScaled && language !== 'es' && mark === '.') return [Number(value.toPrecision(12))];
  const scale = value / parseNumber(whole + mark + thousandths, language);
  const readings = [
    Number(whole + thousandths),
    ...(isWhole ? [] : [Number(`${whole}.${thousandths}`)]),
  ];
  return readings.map((reading) => Number((reading * scale).toPrecision(12)));
}

interface Count {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const chineseCount =
  /[一二两三四五六七八九十](?=[所家座台门个名条项种只辆艘人户位批份段轮次国件部剂]|(?<!第.)(?:年(?![级月])|天|周(?![年边一二三四五六日末])|小时))/gu;

/** Counts that stand as words. One is left out: it is an article as often as a number. */
function countsIn(text: string, language: Language): Count[] {
  const pattern = language === 'zh' ? chineseCount : /\p{L}+/gu;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = numberOfWord(match[0].toLowerCase(), language) ?? 0;
    return value < 2 ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}
