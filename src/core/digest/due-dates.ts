import { fateOf, isFinal, type DigestLog } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import { addDays, type LocalDate, type ZonedTime } from './zoned-time.ts';

/** A missed digest is made up for within this time. */
const windowMs = 6 * 60 * 60 * 1_000;

/** A date with the window in which its digest may be posted. Milliseconds since 1970. */
export interface DigestRun {
  readonly date: LocalDate;
  readonly dueAt: number;
  /** Exclusive. */
  readonly closesAt: number;
}

type Timing = Pick<DigestSettings, 'time' | 'zone' | 'firstOn'>;

function runOn(settings: Timing, date: LocalDate, zoned: ZonedTime): DigestRun | undefined {
  if (date < settings.firstOn) return undefined;
  const dueAt = zoned.firstMoment(settings.zone, date, settings.time);
  return dueAt === undefined ? undefined : { date, dueAt, closesAt: dueAt + windowMs };
}

function runsAround(
  settings: Timing,
  now: number,
  zoned: ZonedTime,
  [from, to]: readonly [from: number, to: number],
): DigestRun[] {
  const today = zoned.dateAt(settings.zone, now);
  return Array.from({ length: to - from + 1 }, (_, place) => addDays(today, from + place)).flatMap(
    (date) => runOn(settings, date, zoned) ?? [],
  );
}

/** The run whose window is open: today's, or yesterday's if its window passes midnight. */
export function openRun(settings: Timing, now: number, zoned: ZonedTime): DigestRun | undefined {
  return runsAround(settings, now, zoned, [-1, 0]).findLast(
    ({ dueAt, closesAt }) => dueAt <= now && now < closesAt,
  );
}

/** The dates of the last `days` days whose window has closed, oldest first. */
export function closedDates(
  settings: Timing,
  now: number,
  zoned: ZonedTime,
  days: number,
): LocalDate[] {
  return runsAround(settings, now, zoned, [-days, 0])
    .filter(({ closesAt }) => closesAt <= now)
    .map(({ date }) => date);
}

/** The next run that is neither closed nor settled; it may be due already. */
export function nextRun(
  settings: Timing,
  log: DigestLog,
  now: number,
  zoned: ZonedTime,
): DigestRun | undefined {
  return runsAround(settings, now, zoned, [-1, 3]).find(({ date, dueAt, closesAt }) => {
    const fate = fateOf(log, date);
    return now < closesAt && (!isFinal(fate) || (fate?.state === 'missed' && now < dueAt));
  });
}

/**
 * The first date of settings made now: today if the time is still to come and earlier settings have
 * not had today's digest posted, else tomorrow.
 */
export function firstDate(
  { time, zone }: Pick<DigestSettings, 'time' | 'zone'>,
  log: DigestLog,
  now: number,
  zoned: ZonedTime,
): LocalDate {
  const today = zoned.dateAt(zone, now);
  const due = zoned.firstMoment(zone, today, time);
  const fate = fateOf(log, today);
  // It may stand in the channel and is settled first, whatever the settings.
  if (fate !== undefined && !isFinal(fate)) return today;
  const isUnposted = fate === undefined || fate.state === 'missed';
  return due !== undefined && due > now && isUnposted ? today : addDays(today, 1);
}
