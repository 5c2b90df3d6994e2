import type { ChatInputCommandInteraction } from 'discord.js';
import { channelIdSchema, type ServerId } from '../../core/conversation/place.ts';
import {
  dueAt,
  nextWeek,
  type ReportLog,
  reportTriedAt,
  type WeeklyReport,
} from '../../core/report/weekly-report.ts';
import { askerOf } from '../asking/asker.ts';
import { listRights, missingRights } from '../asking/rights.ts';
import type { Services } from '../services.ts';
import type { DiscordWords, Right } from '../words/words.ts';

interface ReportCall {
  readonly interaction: ChatInputCommandInteraction<'cached'>;
  readonly server: ServerId;
  readonly words: DiscordWords;
}

const postingRights: readonly Right[] = ['ViewChannel', 'SendMessages'];

/**
 * Sets the channel of a server's weekly report where one is named, or stops the report where it is the
 * channel that gets it already; returns what holds then, a line each.
 */
export async function changeReport(
  { interaction, server, words }: ReportCall,
  { state: { reports, reportLogs }, now }: Services,
): Promise<string[]> {
  const { settings } = words;
  const before = await reports.load(server);
  const named = interaction.options.getChannel('report');
  if (named === null) return described(before, await reportLogs.load(server), words, now());
  const channel = channelIdSchema.parse(named.id);
  if (before?.channel === channel) {
    await reports.remove(server);
    return [settings.noReport, settings.reportStopped];
  }
  const granted = named.appPermissions;
  const missing =
    granted === null || granted === undefined ? [] : missingRights(granted, postingRights);
  if (missing.length > 0) {
    const rights = listRights(missing, askerOf(interaction).locale);
    const unchanged = described(before, undefined, words, now());
    return [...unchanged, settings.reportNotSet(rights)];
  }
  const firstOn = before?.firstOn ?? nextWeek(now());
  const after: WeeklyReport = { server, channel, firstOn };
  await reports.save(after);
  return described(after, undefined, words, now());
}

function described(
  report: WeeklyReport | undefined,
  log: ReportLog | undefined,
  { settings, refusals }: DiscordWords,
  now: number,
): string[] {
  if (report === undefined) return [settings.noReport];
  const next = dueAt(nextWeek(now)) / 1_000;
  return [
    settings.report(report.channel, next),
    ...(log?.channel === report.channel ? notPosted(log, settings, refusals) : []),
  ];
}

/** Why the last report does not stand in its channel, where it does not. */
function notPosted(
  { channel, week, fate }: ReportLog,
  settings: DiscordWords['settings'],
  refusals: DiscordWords['refusals'],
): string[] {
  if (fate.state === 'refused') return [settings.reportRefused(channel)];
  if (fate.state !== 'sending' || fate.refused === undefined) return [];
  const again = reportTriedAt({ week, fate });
  const moment = again === undefined ? undefined : Math.floor(again / 1_000);
  return [settings.reportNotTaken(refusals[fate.refused.why], moment)];
}
