import type { Answering } from '../answering/answering.ts';
import type { SourceChecks } from '../curating/source-checks.ts';
import type { Language } from '../passages/language.ts';
import type { FeedbackList, MissStore, PostedAnswerStore, ReaderReportStore } from '../stores.ts';
import type { PassageId } from '../passages/passage.ts';
import { makeReport, type NearestPassages, type Report, type ReportSpan } from './report.ts';

export interface ReportStores {
  readonly misses: MissStore;
  readonly feedbackList: FeedbackList;
  readonly answers: PostedAnswerStore;
  readonly readerReports: Pick<ReaderReportStore, 'all'>;
}

export interface GatherReport {
  readonly stores: ReportStores;
  readonly answering: Answering;
  readonly checks: SourceChecks;
  readonly keepsMisses: boolean;
}

/** Reads from the stores what a report tells of a span; rejects where they fail. */
export async function gatherReport(
  { stores, answering, checks, keepsMisses }: GatherReport,
  span: ReportSpan,
): Promise<Report> {
  const { knowledge } = answering;
  const misses = await stores.misses.all();
  const unhelpful = await unhelpfulIn(stores, span);
  const readerReports = await stores.readerReports.all();
  const nearestTo = (words: string, language: Language) => nearest(words, language, answering);
  return makeReport(
    { knowledge, keepsMisses, misses, unhelpful, readerReports, checks, nearestTo },
    span,
  );
}

async function unhelpfulIn(
  { feedbackList, answers }: ReportStores,
  { since, server }: ReportSpan,
): Promise<PassageId[][]> {
  const given = (await feedbackList.all()).filter(
    (each) =>
      !each.helpful &&
      Date.parse(each.givenAt) >= since &&
      (server === undefined || each.server === server),
  );
  const marked = new Map(given.map((each) => [`${each.channel}:${each.message}`, each]));
  const cited: PassageId[][] = [];
  for (const { channel, message } of marked.values()) {
    const answer = await answers.load(channel, message);
    if (answer !== undefined) cited.push(answer.cited.map(({ passage }) => passage));
  }
  return cited;
}

const mostNear = 3;

function nearest(words: string, language: Language, answering: Answering): NearestPassages {
  const { answer, basis } = answering.answerExtractively(words, { language });
  if (answer.status !== 'abstained') return { isAnswered: true, near: [] };
  const ranked = basis.parts.flatMap(({ near }) => near.map(({ passage }) => passage));
  return { isAnswered: false, near: [...new Set([...answer.near, ...ranked])].slice(0, mostNear) };
}
