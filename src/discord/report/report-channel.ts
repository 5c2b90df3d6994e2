import { type Client, Routes } from 'discord.js';
import { z } from 'zod';
import type { ServerId } from '../../core/conversation/place.ts';
import type { DigestPosting, ReportChannel, ReportPlace, WriteLog } from '../../core/ports.ts';
import type { Report } from '../../core/report/report.ts';
import { languageOf } from '../asking/asker.ts';
import { renderReport, titleLine } from '../render/render-report.ts';
import { callDiscord } from '../sending/call-discord.ts';
import { nonceOf, shortId } from '../sending/channel-messages.ts';
import { connectedClient } from '../sending/connected-client.ts';
import { findOwnMessage, withinLease } from '../sending/find-own-message.ts';
import { whyNotPosted } from '../sending/posting-refusal.ts';
import { readSent } from '../sending/sent-message.ts';
import { componentIdOf, keepListed } from './listed-reports.ts';

export interface ReportChannelDependencies {
  /** The client that is connected now. */
  readonly client: () => Client<true> | undefined;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
  readonly log: WriteLog;
  readonly now: () => number;
}

/** Posts weekly reports through Discord's HTTP API. */
export function createReportChannel({
  client,
  pace,
  log,
  now,
}: ReportChannelDependencies): ReportChannel {
  const connected = () => connectedClient(client);
  return {
    post: async (report, place) => {
      await pace();
      return postReport(connected(), report, place, { log, now });
    },
    find: (channel, title, since) => {
      const line = titleLine(title);
      const isIt = (components: readonly unknown[]) =>
        components.some((each) => firstLineOf(each) === line);
      return findOwnMessage(connected(), { channel, since, isIt, pace });
    },
    keepOnly: async (posted, reports) => {
      const kept = new Set(reports.map(componentIdOf));
      await pace();
      await keepListed(posted, (id) => kept.has(id), connected().rest);
    },
    languageOf: (server: ServerId) =>
      languageOf(client()?.guilds.cache.get(server)?.preferredLocale),
  };
}

async function postReport(
  client: Client<true>,
  report: Report,
  { channel, week, language }: ReportPlace,
  { log, now }: Pick<ReportChannelDependencies, 'log' | 'now'>,
): Promise<DigestPosting> {
  const nonce = nonceOf('report', `${shortId(channel)}.${week.slice(2).replaceAll('-', '')}`);
  const body = { ...renderReport(report, language), nonce, enforce_nonce: true };
  const called = await callDiscord(
    (signal) => client.rest.post(Routes.channelMessages(channel), { body, signal }),
    withinLease,
  );
  if (!called.ok) {
    const { refusal, said } = called;
    log('warn', 'Discord refused a weekly report', { channel, why: refusal, said });
    return whyNotPosted(refusal, channel, client, now());
  }
  const sent = readSent(called.value, channel);
  if (sent === undefined) throw new Error('Discord did not tell which message it created');
  return { kind: 'posted', message: sent.message };
}

const displaySchema = z.object({ content: z.string() });

function firstLineOf(component: unknown): string | undefined {
  return displaySchema.safeParse(component).data?.content.split('\n', 1)[0];
}
