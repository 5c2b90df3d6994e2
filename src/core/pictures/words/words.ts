import type { Language } from '../../passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** All that pictures, their tables and their alternative texts say in one language. */
export interface PictureWords {
  readonly amounts: AmountWords;
  readonly bounds: Readonly<Record<'about' | 'at-least' | 'at-most', (amount: string) => string>>;
  /** The same before a bare number on a chart. */
  readonly shortBounds: PictureWords['bounds'];
  /** A span between two dates. */
  readonly span: (from: string, to: string) => string;
  readonly chart: {
    /** Where the last is so many times the first. */
    readonly times: (name: string, change: TimesWords) => string;
    /** From one amount to another. */
    readonly fromTo: (name: string, first: PointWords, last: PointWords) => string;
    /** A name and the period of what is shown. */
    readonly named: (name: string, period: string) => string;
    readonly subtitle: (unit: string, compiler: string) => string;
  };
  /** A name in a list of names, without an article that it has in a sentence. */
  readonly bare: (name: string) => string;
  readonly rivals: {
    readonly title: (name: string, compilers: number) => string;
    readonly row: (compiler: string, period: string) => string;
    readonly subtitle: (unit: string) => string;
    /** A name that begins a row. */
    readonly compiler: (name: string) => string;
    /** Where no two count the same year. */
    readonly ownYears: (unit: string) => string;
  };
  readonly timeline: {
    readonly whole: (events: number) => string;
    /** Where not all are shown. */
    readonly part: (shown: number, all: number) => string;
  };
  readonly card: {
    readonly superseded: (title: string) => string;
    readonly contested: (title: string) => string;
  };
  /** Behind a point in the alternative text and the table. */
  readonly partial: string;
  readonly expected: string;
  readonly aside: (text: string, asides: readonly string[]) => string;
  /** What stands behind a date or a name in the alternative text. */
  readonly item: (name: string, what: string) => string;
  readonly itemSeparator: string;
  readonly sentence: (text: string) => string;
  /** That an alternative text leaves out so many. */
  readonly more: (count: number) => string;
  readonly legend: LegendWords;
  /** A day without its year, as the platform writes it. */
  readonly dayOfYear: (day: string) => string;
  /** Between who says it, where it stands and its date. */
  readonly sourceSeparator: string;
  /** Between a picture and a text that has numbers too. */
  readonly ownNumbers: string;
  readonly sources: string;
  readonly table: TableWords;
}

export interface PointWords {
  readonly when: string;
  readonly label: string;
}

export interface TimesWords {
  readonly times: string;
  /** Whether the unit counts things, of which there are many and not much. */
  readonly isOfThings: boolean;
  readonly first: string;
  readonly last: string;
}

export interface AmountWords {
  /** By the unit of the series. */
  readonly units: Readonly<Partial<Record<string, UnitWords>>>;
  /** The words for powers of ten, the largest first, with which amounts are written where few decimals are left. */
  readonly scales: Readonly<Record<'money' | 'counts', readonly ScaleWords[]>>;
  /** Decimals that an amount may have behind such a word; with more it is written out. */
  readonly mostDecimals: Readonly<Record<'money' | 'counts', number>>;
  /** Those in which the axis of a chart counts. */
  readonly axes: Readonly<Record<'money' | 'counts', readonly ScaleWords[]>>;
}

export interface UnitWords {
  /** A number in this unit; `isScaled` where the number ends with a word such as million. */
  readonly amount: (number: string, isScaled: boolean) => string;
  /** Whether it counts things one by one. */
  readonly isOfThings?: boolean;
  /** The unit alone, behind the word of the axis where there is one: billion US dollars. */
  readonly name: (scale: string | undefined) => string;
}

export interface ScaleWords {
  readonly factor: number;
  readonly word: string;
  /** Only where an axis counts in it: amounts are not told so. */
  readonly isOfAxes?: boolean;
  /** Behind a one, where that is another. */
  readonly one?: string;
}

/** What the signs of a chart mean, a sentence each. */
export interface LegendWords {
  readonly hollow: string;
  readonly dashed: string;
  readonly gap: string;
}

export interface TableWords {
  readonly when: string;
  readonly value: string;
  readonly compiler: string;
  readonly event: string;
  readonly place: string;
  readonly status: string;
}

const words: Readonly<Record<Language, PictureWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function pictureWords(language: Language): PictureWords {
  return words[language];
}
