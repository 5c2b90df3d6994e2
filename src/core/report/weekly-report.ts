import { z } from 'zod';
import { channelIdSchema, messageIdSchema, serverIdSchema } from '../conversation/place.ts';
import { dayMs } from '../day-ms.ts';
import { nextTryAt, refusedTrySchema } from '../digest/post-refusal.ts';
import { addDays, localDateSchema, type LocalDate } from '../digest/zoned-time.ts';
import { languageSchema } from '../passages/language-schema.ts';

/** The channel in which a server gets its weekly report. It names nobody. */
export const weeklyReportSchema = z.object({
  server: serverIdSchema,
  channel: channelIdSchema,
  /** The first Monday that is due. */
  firstOn: localDateSchema,
});
export type WeeklyReport = z.infer<typeof weeklyReportSchema>;

/** What became of a server's last report; all but `sending` is final for its week. */
export const reportLogSchema = z.object({
  /** The Monday on which it was due. */
  week: localDateSchema,
  channel: channelIdSchema,
  at: z.iso.datetime(),
  fate: z.discriminatedUnion('state', [
    /** It may stand in the channel, under this title. */
    z.object({
      state: z.literal('sending'),
      language: languageSchema,
      title: z.string(),
      refused: refusedTrySchema.optional(),
    }),
    z.object({ state: z.literal('posted'), message: messageIdSchema }),
    /** It may stand in the channel, which the bot has no right to read. */
    z.object({ state: z.literal('uncertain') }),
    z.object({ state: z.literal('refused'), why: z.enum(['no-channel', 'no-right']) }),
  ]),
  /** Where those of the last 90 days stand: a reader's report that is erased is taken out of them. */
  posts: z
    .array(z.object({ channel: channelIdSchema, message: messageIdSchema, at: z.iso.datetime() }))
    .default([]),
});
export type ReportLog = z.infer<typeof reportLogSchema>;

const weekMs = 7 * dayMs;

/** Eight in the morning in Lima, where clocks do not change. */
const hourUtc = 13;

/** A missed report is made up for within this time: it is as good on the next day. */
const windowMs = 2 * dayMs;

/** 1 January 1970 was a Thursday. */
const firstMondayMs = 4 * dayMs;

export interface DueReport {
  readonly week: LocalDate;
  /** What it tells of; milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
}

/** The moment on a Monday at which its report is due. */
export function dueAt(week: LocalDate): number {
  return Date.parse(week) + (hourUtc * dayMs) / 24;
}

/** The report whose window is open, if any; it tells of the seven days before it was due. */
export function dueReport(
  { firstOn }: Pick<WeeklyReport, 'firstOn'>,
  now: number,
): DueReport | undefined {
  const week = mondayBefore(now);
  const until = dueAt(week);
  const isOpen = until <= now && now < until + windowMs && week >= firstOn;
  return isOpen ? { week, since: until - weekMs, until } : undefined;
}

/** When a report that Discord did not take is tried again; undefined once that is too late. */
export function reportTriedAt({
  week,
  fate,
}: Pick<ReportLog, 'week' | 'fate'>): number | undefined {
  if (fate.state !== 'sending' || fate.refused === undefined) return undefined;
  const again = nextTryAt(fate.refused);
  return again < dueAt(week) + windowMs ? again : undefined;
}

/** The next Monday whose report is still to come. */
export function nextWeek(now: number): LocalDate {
  const week = mondayBefore(now);
  return dueAt(week) > now ? week : addDays(week, 7);
}

/** The Monday of the week, in UTC. */
function mondayBefore(now: number): LocalDate {
  const monday = now - ((now - firstMondayMs) % weekMs);
  return localDateSchema.parse(new Date(monday).toISOString().slice(0, 'YYYY-MM-DD'.length));
}
