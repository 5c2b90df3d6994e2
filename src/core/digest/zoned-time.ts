import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dayMs } from '../day-ms.ts';

/** A day of the calendar in some zone: `YYYY-MM-DD`. Text order is order in time. */
export const localDateSchema = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof localDateSchema>;

/** A minute of a day: `HH:MM`, from 00:00 to 23:59. */
export const localTimeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .brand<'LocalTime'>();
export type LocalTime = z.infer<typeof localTimeSchema>;

/** The name of a zone in the IANA time zone database, such as America/Lima; no bare offset. */
export const zoneSchema = z
  .string()
  .refine((name) => isZone(name))
  .brand<'Zone'>();
export type Zone = z.infer<typeof zoneSchema>;

/** Records of thousands of channels are read at once, and asking Intl takes a third of a millisecond. */
const listedZones: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

function isZone(name: string): boolean {
  if (listedZones.has(name)) return true;
  // Abbreviations such as BST or CST mean several zones, and to Intl not always the likeliest.
  if (!/^[A-Za-z]+\//.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What clocks show in zones. Times are milliseconds since 1970. */
export interface ZonedTime {
  readonly dateAt: (zone: Zone, at: number) => LocalDate;
  /** How far clocks are ahead of UTC, in milliseconds. */
  readonly offsetAt: (zone: Zone, at: number) => number;
  /**
   * The first moment at which clocks show a time of a date, or, where a change of the clocks skips it,
   * the moment of that change. Undefined for a date that the zone skips, as Samoa did in 2011.
   */
  readonly firstMoment: (zone: Zone, date: LocalDate, time: LocalTime) => number | undefined;
}

/** Moments that are remembered: computing one takes forty times as long. */
const keptMoments = 10_000;

/** Remembers what thousands of channels ask every few seconds. */
export function createZonedTime(): ZonedTime {
  const moments = new Map<string, number | undefined>();
  const latest = new Map<Zone, { readonly at: number; readonly date: LocalDate }>();
  return {
    dateAt: (zone, at) => {
      const known = latest.get(zone);
      if (known?.at === at) return known.date;
      const date = dateAt(zone, at);
      latest.set(zone, { at, date });
      return date;
    },
    offsetAt: (zone, at) => zonedAt(zone, at).offsetNanoseconds / 1_000_000,
    firstMoment: (zone, date, time) => {
      const name = `${zone} ${date} ${time}`;
      if (moments.has(name)) return moments.get(name);
      if (moments.size >= keptMoments) moments.clear();
      const moment = firstMoment(zone, date, time);
      moments.set(name, moment);
      return moment;
    },
  };
}

function zonedAt(zone: Zone, at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function dateAt(zone: Zone, at: number): LocalDate {
  return localDateSchema.parse(zonedAt(zone, at).toPlainDate().toString());
}

function firstMoment(zone: Zone, date: LocalDate, time: LocalTime): number | undefined {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const moment = wall.toZonedDateTime(zone);
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds;
  // Skipped: Temporal goes on by the length of the gap, and a digest is due right after it.
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const change = before.getTimeZoneTransition('next')?.epochMilliseconds;
  if (change === undefined) return undefined;
  const touches = dateAt(zone, change - 1) === date || dateAt(zone, change) === date;
  return touches ? change : undefined;
}

/** The date so many days later; reckoned in UTC, which Temporal takes ten times as long to do. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const shifted = new Date(Date.parse(date) + days * dayMs);
  return localDateSchema.parse(shifted.toISOString().slice(0, 'YYYY-MM-DD'.length));
}
