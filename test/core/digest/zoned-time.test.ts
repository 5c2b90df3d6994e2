import { describe, expect, it } from 'vitest';
import {
  addDays,
  createZonedTime,
  localDateSchema,
  localTimeSchema,
  zoneSchema,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../../../src/core/digest/zoned-time.ts';
import { isThorough } from '../../support/thorough.ts';

const zoned = createZonedTime();

function momentIn(zone: string, date: string, time: string): string | undefined {
  const moment = zoned.firstMoment(
    zoneSchema.parse(zone),
    localDateSchema.parse(date),
    localTimeSchema.parse(time),
  );
  return moment === undefined ? undefined : new Date(moment).toISOString();
}

describe('the first moment at which clocks show a time', () => {
  it.for([
    ['America/Lima', '2026-11-25', '08:00', '2026-11-25T13:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-25', '08:00', '2026-11-25T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-25', '00:00', '2026-11-24T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '23:59', '2026-01-01T09:59:00.000Z'],
  ])('in %s on %s at %s is %s', ([zone = '', date = '', time = '', expected]) => {
    expect(momentIn(zone, date, time)).toBe(expected);
  });

  it('of a time that the clocks skip is when they go forward', () => {
    expect(momentIn('Europe/Madrid', '2026-03-29', '02:30')).toBe('2026-03-29T01:00:00.000Z');
    expect(momentIn('America/New_York', '2026-03-08', '02:00')).toBe('2026-03-08T07:00:00.000Z');
  });

  it('of a time that comes twice is when it comes first', () => {
    expect(momentIn('Europe/Madrid', '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('of a day whose first hour is skipped is the first moment of that day', () => {
    // Chile and Egypt go forward at midnight.
    expect(momentIn('America/Santiago', '2026-09-06', '00:15')).toBe('2026-09-06T04:00:00.000Z');
    expect(momentIn('Africa/Cairo', '2026-04-24', '00:00')).toBe('2026-04-23T22:00:00.000Z');
  });

  it('is none for a date that the zone leaves out', () => {
    expect(momentIn('Pacific/Apia', '2011-12-30', '08:00')).toBeUndefined();
    expect(momentIn('Pacific/Apia', '2011-12-31', '08:00')).toBe('2011-12-30T18:00:00.000Z');
  });
});

describe('in every zone, over several years', () => {
  /**
   * An independent reckoning: walk through time in steps of a quarter of an hour, as clocks change at
   * such moments only, and note the first at which each date and time is shown or passed.
   */
  const stepMs = 15 * 60_000;
  const dayMs = 86_400_000;
  const weekMs = 7 * dayMs;
  const times = ['00:00', '00:30', '01:45', '02:30', '12:00', '23:45'].map((time) =>
    localTimeSchema.parse(time),
  );
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((name) =>
    zoneSchema.parse(name),
  );

  /** The changes of the clocks of a zone, found by another way of asking for the offset. */
  function changesOf(offset: (at: number) => number): number[] {
    const changes: number[] = [];
    const end = Date.UTC(2031, 0, 1);
    let before = offset(Date.UTC(2023, 0, 1));
    for (let at = Date.UTC(2023, 0, 1); at < end; at += weekMs) {
      const after = offset(at + weekMs);
      if (after !== before) changes.push(changeBetween(offset, at, at + weekMs));
      before = after;
    }
    return changes;
  }

  /** The step before which the clocks change, halving the time between. */
  function changeBetween(offset: (at: number) => number, from: number, to: number): number {
    if (to - from <= stepMs) return to;
    const middle = from + Math.ceil((to - from) / stepMs / 2) * stepMs;
    return offset(middle) === offset(from)
      ? changeBetween(offset, middle, to)
      : changeBetween(offset, from, middle);
  }

  it('each date has its moment, as a walk through time finds it', () => {
    const wrong: string[] = [];
    const walked = new Set<string>();
    let compared = 0;
    for (const zone of zones) {
      const offset = offsetReader(zone);
      const starts = [Date.UTC(2026, 6, 1), ...changesOf(offset)];
      // Hundreds of zones differ from others in their name only.
      const rules = starts.map((at) => `${at} ${offset(at)}`).join();
      if (!isThorough && walked.has(rules)) continue;
      walked.add(rules);
      for (const from of starts) {
        const found = walk(offset, from - 2 * dayMs, from + 3 * dayMs);
        const [firstDate] = found.keys();
        for (const date of [...found.keys()].slice(1, -1)) {
          for (const time of times) {
            compared += 1;
            const expected = firstAtOrAfter(found, date, time);
            if (zoned.firstMoment(zone, date, time) !== expected) {
              wrong.push(`${zone} ${date} ${time} from ${String(firstDate)}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(walked.size).toBeGreaterThan(50);
    expect(compared).toBeGreaterThan(10_000);
  });

  function walk(offset: (at: number) => number, from: number, to: number) {
    const found = new Map<LocalDate, { readonly clock: string; readonly at: number }[]>();
    for (let at = from; at < to; at += stepMs) {
      const shown = new Date(at + offset(at)).toISOString();
      const date = localDateSchema.parse(shown.slice(0, 10));
      found.set(date, [...(found.get(date) ?? []), { clock: shown.slice(11, 16), at }]);
    }
    return found;
  }

  function firstAtOrAfter(
    found: ReadonlyMap<LocalDate, readonly { readonly clock: string; readonly at: number }[]>,
    date: LocalDate,
    time: LocalTime,
  ): number | undefined {
    const own = found.get(date)?.find(({ clock }) => clock >= time);
    return own?.at ?? found.get(addDays(date, 1))?.[0]?.at;
  }

  /** The offset by its name, such as GMT-05:30. */
  function offsetReader(zone: Zone): (at: number) => number {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    return (at) => {
      const name =
        format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d+):(\d+))?/.exec(name) ?? [];
      const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
      return sign === '-' ? -size : size;
    };
  }
});

describe('the name of a zone', () => {
  it.for(['America/Lima', 'UTC', 'Asia/Calcutta', 'america/lima'])('%s is taken', (name) => {
    expect(zoneSchema.safeParse(name).success).toBe(true);
  });

  it.for(['+05:00', 'Lima', '', 'America/Macondo', '-03', 'BST', 'PST'])('%s is not', (name) => {
    expect(zoneSchema.safeParse(name).success).toBe(false);
  });
});
