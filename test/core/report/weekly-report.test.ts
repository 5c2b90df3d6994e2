import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../src/core/day-ms.ts';
import { localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { dueAt, dueReport, nextWeek } from '../../../src/core/report/weekly-report.ts';

const day = (text: string) => localDateSchema.parse(text);
const at = (text: string) => Date.parse(text);
const always = { firstOn: day('2026-01-05') };

describe('the weekly report', () => {
  it('is due on Monday at 13:00 UTC and tells of the seven days before', () => {
    expect(dueReport(always, at('2026-11-30T12:59:59Z'))).toBeUndefined();
    expect(dueReport(always, at('2026-11-30T13:00:00Z'))).toEqual({
      week: '2026-11-30',
      since: at('2026-11-23T13:00:00Z'),
      until: at('2026-11-30T13:00:00Z'),
    });
  });

  it('is made up for within two days', () => {
    expect(dueReport(always, at('2026-12-02T12:59:59Z'))?.week).toBe('2026-11-30');
    expect(dueReport(always, at('2026-12-02T13:00:00Z'))).toBeUndefined();
  });

  it('is not due before its first Monday', () => {
    const firstOn = day('2026-12-07');
    expect(dueReport({ firstOn }, at('2026-11-30T14:00:00Z'))).toBeUndefined();
    expect(dueReport({ firstOn }, at('2026-12-07T14:00:00Z'))?.week).toBe(firstOn);
  });

  it('begins with the next Monday that is still to come', () => {
    expect(nextWeek(at('2026-11-29T23:00:00Z'))).toBe('2026-11-30');
    expect(nextWeek(at('2026-11-30T12:59:00Z'))).toBe('2026-11-30');
    expect(nextWeek(at('2026-11-30T13:00:00Z'))).toBe('2026-12-07');
  });

  it('comes within a week from any moment, on a Monday', () => {
    const moments = fc.integer({ min: at('2020-01-01'), max: at('2100-01-01') });
    fc.assert(
      fc.property(moments, (now) => {
        const week = nextWeek(now);
        expect(new Date(week).getUTCDay()).toBe(1);
        expect(dueAt(week) - now).toBeGreaterThan(0);
        expect(dueAt(week) - now).toBeLessThanOrEqual(7 * dayMs);
        expect(dueReport({ firstOn: week }, dueAt(week))?.week).toBe(week);
      }),
    );
  });
});
