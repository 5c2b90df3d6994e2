import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from './report.ts';

/** A report as `npm run report -- --json` prints it; the titles in one language. */
export function reportRecord(report: Report, language: Language) {
  const named = ({ id, texts }: Passage) => ({ passage: id, title: texts[language].title });
  return {
    since: isoOf(report.since),
    until: isoOf(report.until),
    keepsMisses: report.keepsMisses,
    declined: report.declined.map(({ words, language: lang, askers, times, ...rest }) => ({
      words,
      lang,
      askers,
      times,
      last: rest.lastAt,
      answeredByNow: rest.isAnswered,
      near: rest.near.map(named),
    })),
    withheld: report.withheld,
    unhelpful: report.unhelpful.map(({ passage, answers }) => ({ ...named(passage), answers })),
    readerReports: report.readerReports.map((each) => ({
      kind: each.reason ?? null,
      line: each.line ?? null,
      link: each.link ?? null,
      passages: each.passages.map(named),
      given: each.givenAt,
      state: each.doneAt === undefined ? 'open' : 'done',
      done: each.doneAt ?? null,
    })),
    deadSources: report.deadSources.map(({ source, address, check }) => ({
      source: source.id,
      title: source.title,
      url: address,
      outcome: check.outcome,
      said: check.said,
      since: check.since,
      lastGood: check.lastGoodAt ?? null,
    })),
    pastReview: report.pastReview.map(({ passage, reviewBy }) => ({ ...named(passage), reviewBy })),
  };
}

const isoOf = (moment: number) => new Date(moment).toISOString();
