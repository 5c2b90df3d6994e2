import { DaySteps, type DayDependencies, type AttemptOutcome } from './day-steps.ts';
import type { DigestKey } from './digest.ts';
import { emptyLog, fateOf, isFinal, withFate, type DigestLog } from './digest-log.ts';
import { closedDates } from './due-dates.ts';
import type { DigestSettings } from './digest-settings.ts';
import type { LocalDate, ZonedTime } from './zoned-time.ts';

/** Nobody else sees to a channel for so long after a run has begun; a crash leaves it claimed until then. */
const claimMs = 30_000;

/** A claim that is nearly over is left to end: it may be another's by the time it is released. */
const latestReleaseMs = 25_000;

/**
 * Sees to one channel's digest of one date. Whatever ends it, at whatever step, the next run goes on
 * from what is kept: the channel is claimed in the store, what will be sent is kept before it is sent,
 * and what may have been sent is looked for in the channel before anything is sent again. Rejects
 * where a store or Discord fails; then it is to be run again. Earlier dates of the channel that ended
 * half-way are seen to first. `beforeDiscord` is waited for before Discord is called.
 */
export async function leaseChannel(
  key: DigestKey,
  parts: DayDependencies,
  beforeDiscord: () => Promise<void>,
): Promise<AttemptOutcome> {
  const { digests, logs, once, now } = parts;
  // Of the whole channel, whose days are kept together: two of them must not be seen to at once.
  const claim = `digest:${key.channel}`;
  const startedAt = now();
  if (!(await once.claim(claim, claimMs))) return 'elsewhere';
  try {
    const settings = await digests.load(key.channel);
    if (settings === undefined || settings.pause !== undefined) return 'paused';
    let log = (await logs.load(key.channel)) ?? emptyLog;
    for (const date of [...unsettledDates(log, key.date), key.date]) {
      const isLast = date === key.date;
      if (isLast) log = withMissed(log, settings, now(), parts.zoned, key.date);
      const day = { channel: key.channel, date };
      const run = new DaySteps({ key: day, settings, log, parts, startedAt, beforeDiscord });
      const outcome = await run.run();
      if (isLast || outcome !== 'over') return outcome;
      log = run.log;
    }
    return 'over';
  } finally {
    if (now() - startedAt < latestReleaseMs) await once.release(claim);
  }
}

/** Of earlier digests it is not known what became of them, such as after a crash and a changed hour. */
function unsettledDates(log: DigestLog, until: LocalDate): LocalDate[] {
  return log.days
    .filter(({ date, fate }) => date < until && !isFinal(fate))
    .map(({ date }) => date);
}

/** Days of which nothing at all is known are told of as far back. */
const toldDays = 7;

/** Notes the days for which no program ran; they are kept with what is kept next. */
function withMissed(
  log: DigestLog,
  settings: DigestSettings,
  now: number,
  zoned: ZonedTime,
  but: LocalDate,
): DigestLog {
  const dates = closedDates(settings, now, zoned, toldDays).filter(
    (date) => date !== but && fateOf(log, date) === undefined,
  );
  return dates.reduce(
    (noted, date) => withFate(noted, date, { state: 'missed', why: 'not-running' }),
    log,
  );
}
