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

const secondMs = 1_000;

/** What clocks show in zones. Times are milliseconds since 1970. */
export interface ZonedTime {
  readonly dateAt: (zone: Zone, at: number) => LocalDate;
  /** How far clocks are ahead of UTC, in milliseconds. */
  readonly offsetAt: (zone: Zone, at: number) => number;
  /**
   * The first moment at which clocks show a time of a date, or a later one where a change of the
   * clocks skips it. Undefined for a date that the zone skips altogether, as Samoa did in 2011.
   */
  readonly firstMoment: (zone: Zone, date: LocalDate, time: LocalTime) => number | undefined;
}

/** Moments that are remembered: reading a zone's rules takes thousands of times as long. */
const keptMoments = 10_000;

/** Reads the rules of zones from Intl; what it takes to do so is kept as long as this is. */
export function createZonedTime(): ZonedTime {
  const formats = new Map<Zone, Intl.DateTimeFormat>();
  const moments = new Map<string, number | undefined>();
  const latest = new Map<Zone, { readonly at: number; readonly date: LocalDate }>();

  function formatOf(zone: Zone): Intl.DateTimeFormat {
    const known = formats.get(zone);
    if (known !== undefined) return known;
    const format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
    return format;
  }

  /** What clocks show, as if it were UTC. */
  function wallAt(zone: Zone, at: number): number {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of formatOf(zone).formatToParts(at)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  const offsetAt = (zone: Zone, at: number) =>
    wallAt(zone, at) - Math.floor(at / secondMs) * secondMs;

  function dateAt(zone: Zone, at: number): LocalDate {
    const known = latest.get(zone);
    if (known?.at === at) return known.date;
    const date = dateOf(wallAt(zone, at));
    latest.set(zone, { at, date });
    return date;
  }

  function findMoment(zone: Zone, date: LocalDate, time: LocalTime): number | undefined {
    const wall = Date.parse(`${date}T${time}:00Z`);
    const before = offsetAt(zone, wall - dayMs);
    const after = offsetAt(zone, wall + dayMs);
    const shown = [wall - before, wall - after].filter((moment) => wallAt(zone, moment) === wall);
    if (shown.length > 0) return Math.min(...shown);
    // Skipped: the clocks go forward between these two moments.
    const change = firstWhere(wall - after, wall - before, (at) => offsetAt(zone, at) !== before);
    const touches = dateAt(zone, change - secondMs) === date || dateAt(zone, change) === date;
    return touches ? change : undefined;
  }

  return {
    dateAt,
    offsetAt,
    firstMoment: (zone, date, time) => {
      const name = `${zone} ${date} ${time}`;
      if (moments.has(name)) return moments.get(name);
      if (moments.size >= keptMoments) moments.clear();
      const moment = findMoment(zone, date, time);
      moments.set(name, moment);
      return moment;
    },
  };
}

/** The first whole second after `no` and up to `yes` at which something holds that holds from then on. */
function firstWhere(no: number, yes: number, holds: (at: number) => boolean): number {
  let [low, high] = [no, yes];
  while (high - low > secondMs) {
    const middle = low + Math.floor((high - low) / (2 * secondMs)) * secondMs;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function dateOf(wall: number): LocalDate {
  return localDateSchema.parse(new Date(wall).toISOString().slice(0, 10));
}

/** The date so many days later. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(Date.parse(`${date}T00:00Z`) + days * dayMs);
}
