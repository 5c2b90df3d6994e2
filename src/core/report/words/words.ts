import type { ReportReason } from '../../conversation/reader-report.ts';
import type { Language } from '../../passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** The words of a report in one language; days are in words already. */
export interface ReportWords {
  readonly title: (since: string, until: string) => string;
  readonly declined: string;
  /** Instead of them. */
  readonly notKept: string;
  readonly declinedLine: (asked: {
    readonly words: string;
    readonly askers: number;
    readonly times: number;
    readonly last: string;
  }) => string;
  readonly near: (passages: string) => string;
  readonly answered: string;
  /** So many that nobody is told of. */
  readonly withheld: (count: number) => string;
  readonly unhelpful: string;
  readonly unhelpfulLine: (passage: string, answers: number) => string;
  readonly readerReports: string;
  readonly reasons: Readonly<Record<ReportReason | 'none', string>>;
  /** `done` is undefined for one that is still open, `line` where nothing was written. */
  readonly reportedLine: (reported: {
    readonly reason: string;
    readonly given: string;
    readonly done: string | undefined;
    readonly line: string | undefined;
  }) => string;
  readonly link: (address: string) => string;
  readonly passages: (passages: string) => string;
  readonly dead: string;
  /** `last` is undefined for a source that was never found. */
  readonly deadLine: (source: {
    readonly source: string;
    readonly address: string;
    readonly said: string;
    readonly last: string | undefined;
  }) => string;
  readonly pastReview: string;
  readonly pastReviewLine: (passage: string, day: string) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  /** A passage or a source by its title, with its id. */
  readonly named: (title: string, id: string) => string;
  /** Between two of them. */
  readonly separator: string;
}

const words: Readonly<Record<Language, ReportWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function reportWords(language: Language): ReportWords {
  return words[language];
}
