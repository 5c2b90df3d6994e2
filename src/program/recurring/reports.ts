import type { Client } from 'discord.js';
import type { Config } from '../../config.ts';
import type { Answering } from '../../core/answering/answering.ts';
import { noChecks, type SourceChecks } from '../../core/curating/source-checks.ts';
import { gatherReport } from '../../core/report/gather-report.ts';
import {
  createReportScheduler,
  type ReportScheduler,
  type ReportSchedulerDependencies,
} from '../../core/report/report-scheduler.ts';
import { createReportChannel } from '../../discord/report/report-channel.ts';
import { createPace } from '../../discord/sending/create-pace.ts';
import type { Metrics } from '../../http/metrics.ts';
import type { Log } from '../../log.ts';
import { readSourceChecks } from '../../storage/files/source-checks-file.ts';
import type { State } from '../../storage/state.ts';
import { startTicking, type Ticking } from './ticking.ts';

/** A report may wait: people look at it within the day. */
const everyMs = 30_000;

/** Beside digests, which have nearly all that Discord takes. */
const requestsPerSecond = 2;

export interface BotReportsDependencies {
  /** The client that is connected now. */
  readonly client: () => Client<true> | undefined;
  readonly state: Pick<
    State,
    | 'reports'
    | 'reportLogs'
    | 'strictLeases'
    | 'channelSettings'
    | 'misses'
    | 'feedbackList'
    | 'answers'
    | 'readerReports'
  >;
  readonly answering: () => Answering;
  readonly track: ReportSchedulerDependencies['track'];
  readonly isStopping: () => boolean;
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The scheduler of all weekly reports, posting through Discord. */
export function createBotReports(
  { sourceChecksFile, keepMisses }: Pick<Config, 'sourceChecksFile' | 'keepMisses'>,
  { client, state, answering, track, isStopping, now, log, metrics }: BotReportsDependencies,
): ReportScheduler {
  return createReportScheduler({
    reports: state.reports,
    logs: state.reportLogs,
    readerReports: state.readerReports,
    leases: state.strictLeases,
    channelSettings: state.channelSettings,
    channel: createReportChannel({ client, pace: createPace(requestsPerSecond), log, now }),
    gather: async (span) => {
      const checks = await checksIn(sourceChecksFile, log);
      const sources = { stores: state, answering: answering(), checks, keepsMisses: keepMisses };
      return gatherReport(sources, span);
    },
    now,
    serves: (server) => client()?.guilds.cache.has(server) === true,
    track,
    isStopping,
    ran: (server, outcome) => {
      metrics.count('reports', outcome);
      log('debug', 'a weekly report was seen to', { server, outcome });
    },
    report: (reason, server) => {
      metrics.count('reports', 'failed');
      log('error', 'a weekly report could not be seen to; it is tried again', { server, reason });
    },
  });
}

/** Without the notes a report tells all else. */
async function checksIn(file: string, log: Log): Promise<SourceChecks> {
  try {
    return await readSourceChecks(file);
  } catch (reason) {
    log('warn', 'the notes on sources cannot be read', { reason });
    return noChecks;
  }
}

/** Ticks the scheduler while the bot is connected. */
export function startReportTimer(
  scheduler: ReportScheduler,
  { client, log, metrics }: Pick<BotReportsDependencies, 'client' | 'log' | 'metrics'>,
): Ticking {
  return startTicking(scheduler.tick, {
    everyMs,
    isConnected: () => client() !== undefined,
    failed: (reason, isNew) => {
      // Logged once: an outage fails every tick.
      if (isNew) log('error', 'weekly reports cannot be looked up in the store', { reason });
      metrics.count('reports', 'store-failed');
    },
  });
}
