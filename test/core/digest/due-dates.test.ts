import { describe, expect, it } from 'vitest';
import { emptyLog, withFate, type DayFate } from '../../../src/core/digest/digest-log.ts';
import { closedDates, firstDate, nextRun, openRun } from '../../../src/core/digest/due-dates.ts';
import { createZonedTime, localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { settingsOf } from '../../support/digest-folder.ts';
import { messageOf } from '../../support/records.ts';

const zoned = createZonedTime();
const at = (iso: string) => Date.parse(iso);
const lima = settingsOf({ time: '08:00' });
const late = settingsOf({ time: '22:00' });
const posted: DayFate = {
  state: 'posted',
  message: messageOf('1'),
  at: '2026-11-25T13:00:01Z',
};
const today = localDateSchema.parse('2026-11-25');

describe('the run that is due', () => {
  it.for([
    ['a second before its minute', '2026-11-25T12:59:59Z', undefined],
    ['at its minute', '2026-11-25T13:00:00Z', '2026-11-25'],
    ['to the end of six hours', '2026-11-25T18:59:59Z', '2026-11-25'],
    ['not after six hours', '2026-11-25T19:00:00Z', undefined],
  ] as const)('is open %s', ([, now, date]) => {
    expect(openRun(lima, at(now), zoned)?.date).toBe(date);
  });

  it('stays yesterday’s beyond midnight', () => {
    expect(openRun(late, at('2026-11-26T08:59:00Z'), zoned)?.date).toBe('2026-11-25');
    expect(openRun(late, at('2026-11-26T09:00:00Z'), zoned)).toBeUndefined();
  });

  it('does not exist before the first date', () => {
    const settings = settingsOf({ firstOn: '2026-11-26' });
    expect(openRun(settings, at('2026-11-25T14:00:00Z'), zoned)).toBeUndefined();
  });
});

describe('the closed dates', () => {
  it('are those of the last days, from the first date on', () => {
    const settings = settingsOf({ firstOn: '2026-11-24' });
    expect(closedDates(settings, at('2026-11-25T20:00:00Z'), zoned, 3)).toEqual([
      '2026-11-24',
      '2026-11-25',
    ]);
  });
});

describe('the next run', () => {
  it('is today’s until that is settled, then tomorrow’s', () => {
    const now = at('2026-11-25T13:00:10Z');
    expect(nextRun(lima, emptyLog, now, zoned)?.date).toBe('2026-11-25');
    const log = withFate(emptyLog, today, posted);
    expect(nextRun(lima, log, now, zoned)).toMatchObject({
      date: '2026-11-26',
      dueAt: at('2026-11-26T13:00:00Z'),
    });
  });
});

describe('the first date of new settings', () => {
  const first = (time: string, log = emptyLog) =>
    firstDate(settingsOf({ time }), log, at('2026-11-25T15:00:00Z'), zoned);

  it('is today if the hour is to come, else tomorrow', () => {
    expect(first('10:01')).toBe('2026-11-25');
    expect(first('10:00')).toBe('2026-11-26');
    expect(first('08:00')).toBe('2026-11-26');
  });

  it('is tomorrow if today’s digest was posted already', () => {
    expect(first('20:00', withFate(emptyLog, today, posted))).toBe('2026-11-26');
  });

  it('is today while today’s digest may or may not stand in the channel', () => {
    const sending: DayFate = {
      state: 'sending',
      choice: { facts: [], withdrawn: [] },
      at: '2026-11-25T13:00:01Z',
    };
    expect(first('08:00', withFate(emptyLog, today, sending))).toBe('2026-11-25');
  });

  it('is today if today’s digest was missed at an earlier hour', () => {
    const missed = withFate(emptyLog, today, { state: 'missed', why: 'no-right' });
    expect(first('20:00', missed)).toBe('2026-11-25');
  });
});
