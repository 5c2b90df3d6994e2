import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Routes } from 'discord.js';
import type { ReaderReport, ReportId } from '../../core/conversation/reader-report.ts';
import type { WriteLog } from '../../core/ports.ts';
import { languageOf } from '../asking/asker.ts';
import { callDiscord, repeatable } from '../sending/call-discord.ts';
import { ifLet } from '../sending/if-let.ts';
import { postMessages } from '../sending/channel-messages.ts';
import type { Services } from '../services.ts';
import { renderReport } from './render-report.ts';
import { withdrawReports } from './withdraw-reports.ts';
import { tellSender } from './tell-sender.ts';

/** What seeing to reports needs. */
export interface ReportDesk {
  readonly client: Client<true>;
  readonly state: Pick<
    Services['state'],
    'readerReports' | 'reportTasks' | 'curatorChannels' | 'untold' | 'strictLeases'
  >;
  readonly log: WriteLog;
}

/** Longer than all calls of Discord for one report; after a crash it is seen to again then. */
const heldMs = 5 * 60_000;

const tryAgainMs = 100;

export interface Seeing {
  /** What becomes of the report; undefined where there is none to be seen to. */
  readonly change?: (known: ReaderReport | undefined) => ReaderReport | undefined;
  /** How long another who sees to it is waited for; by default it is left to them. */
  readonly patienceMs?: number;
}

/** Another process has been seeing to a report for longer than someone can wait. */
class ReportBusy extends Error {
  override readonly name = 'ReportBusy';

  constructor(id: ReportId) {
    super(`report ${id} is being seen to; try again in a few minutes`);
  }
}

/**
 * Does what is left to be done with a report, one process at a time: posts it for the curators or brings
 * their copy up to date, and tells the sender once it is done. Where it fails it stays among the tasks.
 * Returns the report as it is kept; undefined where it is gone or someone else sees to it.
 */
export async function seeToReport(
  id: ReportId,
  desk: ReportDesk,
  { change = (known) => known, patienceMs = 0 }: Seeing = {},
): Promise<ReaderReport | undefined> {
  const { readerReports: reports, reportTasks, strictLeases } = desk.state;
  const lease = `report:${id}`;
  for (let waitedMs = 0; !(await strictLeases.take(lease, heldMs)); waitedMs += tryAgainMs) {
    if (patienceMs === 0) return undefined;
    if (waitedMs >= patienceMs) throw new ReportBusy(id);
    await sleep(tryAgainMs);
  }
  try {
    const known = await reports.load(id);
    const report = change(known);
    if (report !== undefined && report !== known) {
      // First, so that a report never waits for what nobody will do.
      await reportTasks.add(report);
      await reports.save(report);
    }
    // What its sender has erased meanwhile was not kept.
    const kept = report === undefined ? undefined : await reports.load(id);
    if (kept === undefined) {
      await reportTasks.remove(id);
      return undefined;
    }
    if (!serves(kept, desk.client)) return kept;
    const seen = await tellSender(await showCurators(kept, desk), desk);
    await reportTasks.remove(id);
    return seen;
  } finally {
    await strictLeases.release(lease);
  }
}

/** Whether this process is the one that is connected for the report's server. */
function serves({ server }: ReaderReport, { guilds }: Client<true>): boolean {
  return server === undefined || guilds.cache.has(server);
}

async function showCurators(report: ReaderReport, desk: ReportDesk): Promise<ReaderReport> {
  const { client, state, log } = desk;
  const { id, server, posted, doneAt } = report;
  const guild = server === undefined ? undefined : client.guilds.cache.get(server);
  if (server === undefined || guild === undefined) return report;
  const payloads = renderReport(report, languageOf(guild.preferredLocale));
  if (posted !== undefined) {
    const route = Routes.channelMessage(posted.channel, posted.message);
    const [body] = payloads;
    // Where it was deleted or the bot was shut out, the curators have done with it.
    await ifLet(callDiscord((signal) => client.rest.patch(route, { body, signal }), repeatable));
    return report;
  }
  const channel = await state.curatorChannels.load(server);
  if (channel === undefined || doneAt !== undefined) return report;
  if (!guild.channels.cache.has(channel)) {
    log('warn', 'the channel for reports is gone: they are kept and not posted', { server });
    return report;
  }
  const posting = { channel, purpose: 'reader-report', cause: id } as const;
  const [sent] = (await ifLet(postMessages(client.rest, payloads, posting))) ?? [];
  if (sent === undefined) {
    log('warn', 'a report could not be posted: it is kept', { server });
    return report;
  }
  const shown = { ...report, posted: sent };
  await state.readerReports.save(shown);
  // Erased while it was posted: the erasure could not know where it stands.
  if ((await state.readerReports.load(id)) === undefined) {
    await withdrawReports([shown], client.rest);
  }
  return shown;
}
