import type { ReportId } from '../conversation/reader-report.ts';
import type { CheckedSource } from '../curating/source-checks.ts';
import type { Language } from '../passages/language.ts';
import { partialDateSchema } from '../passages/partial-date.ts';
import type { Passage } from '../passages/passage.ts';
import { formatDate } from '../words/format-date.ts';
import { wordsIn } from '../words/words.ts';
import type { DeclinedEntry, Report, ReportedAnswer } from './report.ts';
import { reportWords } from './words/words.ts';

export interface ReportSection {
  readonly heading: string;
  readonly items: readonly string[];
  /** Which reader's report each item tells of, where it tells of one. */
  readonly reports?: readonly ReportId[];
  /** Under the items, or in their place. */
  readonly notes: readonly string[];
}

export interface ReportText {
  readonly title: string;
  readonly sections: readonly ReportSection[];
}

/** What tells a report apart from those of other weeks. */
export function reportTitle(
  { since, until }: Pick<Report, 'since' | 'until'>,
  language: Language,
): string {
  return reportWords(language).title(dayIn(since, language), dayIn(until, language));
}

/** A report in one language, with no more than so many items in each section. */
export function reportText(
  report: Report,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): ReportText {
  const words = reportWords(language);
  const { declined, withheld, keepsMisses } = report;
  const day = (moment: string | number) => dayIn(moment, language);
  const named = ({ id, texts }: Passage) => words.named(texts[language].title, id);
  // What is kept of an earlier time is told until it is over.
  const asked = [
    ...(withheld === 0 ? [] : [words.withheld(withheld)]),
    ...(keepsMisses ? [] : [words.notKept]),
  ];
  const section = (heading: string, items: readonly string[], notes: readonly string[] = []) => {
    const left = items.length - most;
    const more = left > 0 ? [words.more(left)] : [];
    const empty = items.length + notes.length === 0 ? [words.none] : [];
    return { heading, items: items.slice(0, most), notes: [...more, ...notes, ...empty] };
  };
  return {
    title: reportTitle(report, language),
    sections: [
      section(
        words.declined,
        declined.map((entry) => declinedItem(entry, language)),
        asked,
      ),
      section(
        words.unhelpful,
        report.unhelpful.map(({ passage, answers }) =>
          words.unhelpfulLine(named(passage), answers),
        ),
      ),
      {
        ...section(
          words.readerReports,
          report.readerReports.map((each) => reportedItem(each, language)),
        ),
        reports: report.readerReports.slice(0, most).map(({ id }) => id),
      },
      section(
        words.dead,
        report.deadSources.map((dead) => deadItem(dead, language)),
      ),
      section(
        words.pastReview,
        report.pastReview.map(({ passage, reviewBy }) =>
          words.pastReviewLine(named(passage), day(reviewBy)),
        ),
      ),
    ],
  };
}

function declinedItem({ near, isAnswered, lastAt, ...asked }: DeclinedEntry, language: Language) {
  const words = reportWords(language);
  const { sentenceSpace } = wordsIn(language);
  const names = near.map(({ id, texts }) => words.named(texts[language].title, id));
  return [
    words.declinedLine({ ...asked, last: dayIn(lastAt, language) }),
    ...(isAnswered ? [words.answered] : []),
    ...(names.length === 0 ? [] : [words.near(names.join(words.separator))]),
  ].join(sentenceSpace);
}

function reportedItem(
  { reason, line, link, givenAt, doneAt, passages }: ReportedAnswer,
  language: Language,
): string {
  const words = reportWords(language);
  const names = passages.map(({ id, texts }) => words.named(texts[language].title, id));
  const reported = {
    reason: words.reasons[reason ?? 'none'],
    given: dayIn(givenAt, language),
    done: doneAt === undefined ? undefined : dayIn(doneAt, language),
    line,
  };
  return [
    words.reportedLine(reported),
    ...(link === undefined ? [] : [words.link(link)]),
    ...(names.length === 0 ? [] : [words.passages(names.join(words.separator))]),
  ].join(words.separator);
}

function deadItem({ source, address, check }: CheckedSource, language: Language): string {
  const { deadLine, named } = reportWords(language);
  const { said, lastGoodAt } = check;
  const last = lastGoodAt === undefined ? undefined : dayIn(lastGoodAt, language);
  return deadLine({ source: named(source.title, source.id), address, said, last });
}

function dayIn(moment: string | number, language: Language): string {
  const day = new Date(moment).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return formatDate(partialDateSchema.parse(day), language);
}
