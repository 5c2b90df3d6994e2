import { DaySteps, type AttemptOutcome, type DayDependencies } from './day-steps.ts';
import type { DigestKey } from './digest.ts';
import { emptyLog, fateOf, isFinal, withFate, type DigestLog } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import { closedDates } from './due-dates.ts';
import type { LocalDate, ZonedTime } from './zoned-time.ts';

/** After a crash nobody touches the channel until its lease ends. */
const leaseMs = 30_000;

/** An older lease is left to end: it may be another process's by the time it is released. */
const latestReleaseMs = 25_000;

/**
 * Leases a channel and, under the lease, makes an attempt at its digest of a date, after any earlier
 * date that is still unsettled. An attempt may end at any step, and the next one continues from the
 * log: what will be posted is kept before it is posted, and what may have been posted is looked for
 * in the channel before anything is posted again. Rejects when a store or Discord fails; the caller
 * tries again. `beforeDiscord` is awaited before each call of Discord.
 */
export async function leaseChannel(
  key: DigestKey,
  dependencies: DayDependencies,
  beforeDiscord: () => Promise<void>,
): Promise<AttemptOutcome> {
  const { leases, now } = dependencies;
  // On the channel and not on the day: all its days are kept in one log.
  const lease = `digest:${key.channel}`;
  const startedAt = now();
  if (!(await leases.take(lease, leaseMs))) return 'elsewhere';
  try {
    return await settleDays(key, dependencies, startedAt, beforeDiscord);
  } finally {
    if (now() - startedAt < latestReleaseMs) await leases.release(lease);
  }
}

async function settleDays(
  { channel, date }: DigestKey,
  dependencies: DayDependencies,
  startedAt: number,
  beforeDiscord: () => Promise<void>,
): Promise<AttemptOutcome> {
  const { digests, logs, zoned, now } = dependencies;
  const settings = await digests.load(channel);
  if (settings === undefined || settings.pause !== undefined) return 'paused';
  let log = (await logs.load(channel)) ?? emptyLog;
  const settle = async (day: LocalDate) => {
    const key = { channel, date: day };
    const steps = new DaySteps({ key, settings, log, dependencies, startedAt, beforeDiscord });
    const outcome = await steps.run();
    ({ log } = steps);
    return outcome;
  };
  for (const earlier of unsettledDates(log, date)) {
    const outcome = await settle(earlier);
    if (outcome !== 'over') return outcome;
  }
  log = withMissed(log, settings, now(), zoned, date);
  return settle(date);
}

/** Earlier dates whose digest may or may not have been posted, as after a crash. */
function unsettledDates(log: DigestLog, before: LocalDate): LocalDate[] {
  return log.days
    .filter(({ date, fate }) => date < before && !isFinal(fate))
    .map(({ date }) => date);
}

/** Days for which the log has no entry are noted this far back. */
const notedDays = 7;

/** Notes the days on which no process ran; they are kept with the next save. */
function withMissed(
  log: DigestLog,
  settings: DigestSettings,
  now: number,
  zoned: ZonedTime,
  current: LocalDate,
): DigestLog {
  const dates = closedDates(settings, now, zoned, notedDays).filter(
    (date) => date !== current && fateOf(log, date) === undefined,
  );
  return dates.reduce(
    (noted, date) => withFate(noted, date, { state: 'missed', why: 'not-running' }),
    log,
  );
}
