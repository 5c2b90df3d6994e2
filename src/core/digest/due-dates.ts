import { fateOf, isFinal, type DigestLog } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import { addDays, type LocalDate, type ZonedTime } from './zoned-time.ts';

/** How long after its moment a digest is still made up for. */
export const windowMs = 6 * 60 * 60 * 1_000;

/** One day's run: from `dueAt` on, and until `closesAt` only. Milliseconds since 1970. */
export interface DigestRun {
  readonly date: LocalDate;
  readonly dueAt: number;
  readonly closesAt: number;
}

type When = Pick<DigestSettings, 'time' | 'zone' | 'firstOn'>;

function runOn(settings: When, date: LocalDate, zoned: ZonedTime): DigestRun | undefined {
  if (date < settings.firstOn) return undefined;
  const dueAt = zoned.firstMoment(settings.zone, date, settings.time);
  return dueAt === undefined ? undefined : { date, dueAt, closesAt: dueAt + windowMs };
}

function runsAround(
  settings: When,
  now: number,
  zoned: ZonedTime,
  [from, to]: readonly [from: number, to: number],
): DigestRun[] {
  const today = zoned.dateAt(settings.zone, now);
  return Array.from({ length: to - from + 1 }, (_, place) => addDays(today, from + place)).flatMap(
    (date) => runOn(settings, date, zoned) ?? [],
  );
}

/** The run that is due now, if one is: that of today, or of yesterday where its window passes midnight. */
export function openRun(settings: When, now: number, zoned: ZonedTime): DigestRun | undefined {
  return runsAround(settings, now, zoned, [-1, 0]).findLast(
    ({ dueAt, closesAt }) => dueAt <= now && now < closesAt,
  );
}

/** The dates of the last `days` days whose time is over, oldest first. */
export function closedDates(
  settings: When,
  now: number,
  zoned: ZonedTime,
  days: number,
): LocalDate[] {
  return runsAround(settings, now, zoned, [-days, 0])
    .filter(({ closesAt }) => closesAt <= now)
    .map(({ date }) => date);
}

/** The next run that is not over and has not been seen to; its moment may have passed already. */
export function nextRun(
  settings: When,
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
 * The first date of settings that are made now: today where the time is still to come and earlier
 * settings have not had today's digest posted, else tomorrow.
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
  // It may stand in the channel, and is seen to under whichever settings there are.
  if (fate !== undefined && !isFinal(fate)) return today;
  const isToDo = fate === undefined || fate.state === 'missed';
  return due !== undefined && due > now && isToDo ? today : addDays(today, 1);
}
