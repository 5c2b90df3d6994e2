import type { MessageId, ServerId } from '../conversation/place.ts';
import { readerReportMs } from '../conversation/reader-report.ts';
import { isSurelyAbsent, type PostRefusal } from '../digest/post-refusal.ts';
import type { Language } from '../passages/language.ts';
import type { ReportChannel } from '../ports.ts';
import type {
  ChannelSettingsStore,
  LeaseStore,
  ReaderReportStore,
  ReportLogStore,
  WeeklyReportStore,
} from '../stores.ts';
import type { Report, ReportSpan } from './report.ts';
import { reportTitle } from './report-sections.ts';
import { dueReport, type DueReport, type ReportLog, type WeeklyReport } from './weekly-report.ts';

/** The stores reject where they fail: what is uncertain must not be repeated. */
export interface PostingDependencies {
  readonly reports: WeeklyReportStore;
  readonly logs: ReportLogStore;
  readonly readerReports: Pick<ReaderReportStore, 'all'>;
  readonly leases: LeaseStore;
  readonly channelSettings: ChannelSettingsStore;
  readonly channel: ReportChannel;
  readonly gather: (span: ReportSpan) => Promise<Report>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type ReportOutcome =
  /** The week is settled. */
  | 'over'
  /** Another process holds the lease. */
  | 'elsewhere'
  /** Discord did not take it, and may do so later. */
  | 'refused'
  /** Nothing is due. */
  | 'idle';

/** Longer than gathering and posting take with all tries; after a crash nobody goes on until it ends. */
const leaseMs = 120_000;

/** An older lease is left to end: it may be another process's by the time it is released. */
const latestReleaseMs = 100_000;

/** A post that begins later might outlast the lease. */
const latestPostMs = 60_000;

/** The lease might end before the report is posted; the next attempt posts it. */
export class ReportTooSlow extends Error {
  override readonly name = 'ReportTooSlow';
}

/**
 * Posts the report of a server that is due, once: that it will be posted is kept before, and what may
 * have been posted is looked for in the channel before anything is posted again. Rejects where a store
 * or Discord fails; the caller tries again.
 */
export async function postReport(
  server: ServerId,
  dependencies: PostingDependencies,
): Promise<ReportOutcome> {
  const { leases, now } = dependencies;
  const lease = `report:${server}`;
  const startedAt = now();
  if (!(await leases.take(lease, leaseMs))) return 'elsewhere';
  try {
    return await settle(server, startedAt, dependencies);
  } finally {
    if (now() - startedAt < latestReleaseMs) await leases.release(lease);
  }
}

async function settle(
  server: ServerId,
  startedAt: number,
  dependencies: PostingDependencies,
): Promise<ReportOutcome> {
  const { reports, logs, now, channel } = dependencies;
  const settings = await reports.load(server);
  const due = settings === undefined ? undefined : dueReport(settings, now());
  if (settings === undefined || due === undefined) return 'idle';
  const log = await logs.load(server);
  const begun = log?.week === due.week ? log : undefined;
  if (begun !== undefined && begun.fate.state !== 'sending') return 'over';
  const posting = { settings, due, posts: log?.posts ?? [], startedAt, dependencies };
  if (begun === undefined || begun.fate.state !== 'sending') return begin(posting);
  const finding = await channel.find(begun.channel, begun.fate.title, Date.parse(begun.at));
  switch (finding.kind) {
    case 'found':
      return keep(finding.message, begun.channel, posting);
    case 'unreadable':
      return isSurelyAbsent(begun.fate.refused)
        ? begin(posting)
        : note({ state: 'uncertain' }, begun.channel, posting);
    case 'absent':
    case 'no-channel':
      return begin(posting);
  }
}

interface Posting {
  readonly settings: WeeklyReport;
  readonly due: DueReport;
  /** The earlier ones. */
  readonly posts: ReportLog['posts'];
  readonly startedAt: number;
  readonly dependencies: PostingDependencies;
}

async function begin(posting: Posting): Promise<ReportOutcome> {
  const { settings, due, startedAt, dependencies } = posting;
  const { channel, gather, now } = dependencies;
  const { server, channel: place } = settings;
  const language = await languageIn(settings, dependencies);
  const report = await gather({ since: due.since, until: due.until, server });
  const title = reportTitle(report, language);
  await note({ state: 'sending', language, title }, place, posting);
  if (now() - startedAt > latestPostMs) {
    throw new ReportTooSlow('preparing the report took too long to post it under the lease');
  }
  const noteRefused = (why: PostRefusal) => {
    const refused = { why, at: new Date(now()).toISOString() };
    return note({ state: 'sending', language, title, refused }, place, posting);
  };
  const to = { channel: place, week: due.week, language };
  const posted = await channel.post(report, to).catch(async (error: unknown) => {
    // Only for whoever asks: what failed is reported, and tried again all the same.
    await noteRefused('failed').catch(() => undefined);
    throw error;
  });
  switch (posted.kind) {
    case 'posted':
      return keep(posted.message, place, posting);
    case 'refused':
      await noteRefused(posted.why);
      return 'refused';
    case 'no-channel':
    case 'no-right':
      return note({ state: 'refused', why: posted.kind }, place, posting);
  }
}

/** Notes a report that stands in its channel. What a reader has erased since it was gathered goes. */
async function keep(
  message: MessageId,
  channel: ReportLog['channel'],
  posting: Posting,
): Promise<ReportOutcome> {
  const { readerReports, channel: reportChannel } = posting.dependencies;
  // First, so that an erasure that comes after the look at what is kept finds the post.
  const outcome = await note({ state: 'posted', message }, channel, posting);
  const kept = (await readerReports.all()).map(({ id }) => id);
  await reportChannel.keepOnly({ channel, message }, kept);
  return outcome;
}

async function languageIn(
  { server, channel }: WeeklyReport,
  { channelSettings, channel: reportChannel }: PostingDependencies,
): Promise<Language> {
  return (await channelSettings.load(channel))?.language ?? reportChannel.languageOf(server);
}

async function note(
  fate: ReportLog['fate'],
  channel: ReportLog['channel'],
  { settings: { server }, due: { week }, posts, dependencies: { logs, now } }: Posting,
): Promise<ReportOutcome> {
  const at = new Date(now()).toISOString();
  const recent = posts.filter((post) => Date.parse(post.at) > now() - readerReportMs);
  const added = fate.state === 'posted' ? [{ channel, message: fate.message, at }] : [];
  await logs.save(server, { week, channel, at, fate, posts: [...recent, ...added] });
  return 'over';
}
