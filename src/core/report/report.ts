import { tellMiss, type Miss, type ToldMiss } from '../conversation/miss.ts';
import type { ServerId } from '../conversation/place.ts';
import type { ReaderReport } from '../conversation/reader-report.ts';
import { deadSources, type CheckedSource, type SourceChecks } from '../curating/source-checks.ts';
import { pastReview, type DuePassage } from '../curating/past-review.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { partialDateSchema } from '../passages/partial-date.ts';
import type { Passage, PassageId } from '../passages/passage.ts';

/** What readers did not find, and what else curators have to see to. */
export interface Report extends ReportSpan {
  /** Whether the words of declined questions are being kept. */
  readonly keepsMisses: boolean;
  /** The most asked first. */
  readonly declined: readonly DeclinedEntry[];
  /** Declined questions that nobody is told of, because fewer than two have asked them. */
  readonly withheld: number;
  /** The most often marked first. */
  readonly unhelpful: readonly UnhelpfulPassage[];
  /** What is still open first, then the latest. */
  readonly readerReports: readonly ReportedAnswer[];
  readonly deadSources: readonly CheckedSource[];
  readonly pastReview: readonly DuePassage[];
}

/** Milliseconds since 1970. */
export interface ReportSpan {
  readonly since: number;
  readonly until: number;
  /** Told of this server alone; of all where it is not named. */
  readonly server?: ServerId | undefined;
}

export type DeclinedEntry = Extract<ToldMiss, { readonly kind: 'told' }> & NearestPassages;

/** What the collection of today says to a question that was declined. */
export interface NearestPassages {
  /** True where it is answered by now. */
  readonly isAnswered: boolean;
  readonly near: readonly Passage[];
}

export interface UnhelpfulPassage {
  readonly passage: Passage;
  /** The answers that cite it and were marked as not helpful. */
  readonly answers: number;
}

/** What a reader reports on an answer, without the reader and the place. */
export interface ReportedAnswer extends Pick<
  ReaderReport,
  'id' | 'reason' | 'line' | 'link' | 'givenAt' | 'doneAt'
> {
  /** Those that the answer cites and the collection still has. */
  readonly passages: readonly Passage[];
}

export interface ReportSources {
  readonly knowledge: Knowledge;
  readonly keepsMisses: boolean;
  readonly misses: readonly Miss[];
  /** What each answer that was marked as not helpful in the span cites. */
  readonly unhelpful: readonly (readonly PassageId[])[];
  readonly readerReports: readonly ReaderReport[];
  readonly checks: SourceChecks;
  readonly nearestTo: (words: string, language: Language) => NearestPassages;
}

export function makeReport(sources: ReportSources, span: ReportSpan): Report {
  const { knowledge, keepsMisses, misses, checks, nearestTo } = sources;
  const told = misses.flatMap((miss) => tellMiss(miss, span) ?? []);
  const today = new Date(span.until).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return {
    ...span,
    keepsMisses,
    declined: told
      .flatMap((miss) => (miss.kind === 'told' ? [miss] : []))
      .toSorted(
        (a, b) => b.askers - a.askers || b.times - a.times || (a.lastAt < b.lastAt ? 1 : -1),
      )
      .map((miss) => ({ ...miss, ...nearestTo(miss.words, miss.language) })),
    withheld: told.filter(({ kind }) => kind === 'withheld').length,
    unhelpful: countPassages(sources),
    readerReports: reportedIn(sources, span),
    deadSources: deadSources(knowledge, checks),
    pastReview: pastReview(knowledge, partialDateSchema.parse(today)),
  };
}

function countPassages({
  knowledge,
  unhelpful,
}: Pick<ReportSources, 'knowledge' | 'unhelpful'>): UnhelpfulPassage[] {
  const cited = unhelpful.flatMap((ids) => [...new Set(ids)]);
  return [...Map.groupBy(cited, (id) => id)]
    .flatMap(([id, { length: answers }]) => {
      const passage = knowledge.passages.get(id);
      return passage === undefined ? [] : [{ passage, answers }];
    })
    .toSorted((a, b) => b.answers - a.answers || (a.passage.id < b.passage.id ? -1 : 1));
}

function reportedIn(
  { knowledge, readerReports }: Pick<ReportSources, 'knowledge' | 'readerReports'>,
  { since, server }: ReportSpan,
): ReportedAnswer[] {
  return readerReports
    .filter(
      (each) =>
        Date.parse(each.givenAt) >= since && (server === undefined || each.server === server),
    )
    .toSorted(
      (a, b) =>
        Number(a.doneAt !== undefined) - Number(b.doneAt !== undefined) ||
        Date.parse(b.givenAt) - Date.parse(a.givenAt),
    )
    .map(({ id, reason, line, link, givenAt, doneAt, passages }) => ({
      id,
      reason,
      line,
      link,
      givenAt,
      doneAt,
      passages: passages.flatMap((passage) => knowledge.passages.get(passage) ?? []),
    }));
}
