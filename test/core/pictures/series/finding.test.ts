import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../src/core/pictures/series/finding.ts';
import type { ChartPoint } from '../../../../src/core/pictures/picture.ts';

function point(year: number, value: number, changed: Partial<ChartPoint> = {}): ChartPoint {
  return {
    when: String(year),
    period: String(year),
    value,
    label: `${value} t`,
    short: String(value),
    bound: undefined,
    isPartial: false,
    isProjected: false,
    isOnLine: true,
    reference: 1,
    ...changed,
  };
}

const titleOf = (points: readonly ChartPoint[], unit = 'tonnes') =>
  findingOf('Output', unit, points, 'en');

describe('the title of a chart', () => {
  it('tells growth as a multiple', () => {
    expect(titleOf([point(2010, 10), point(2020, 46)])).toBe(
      'Output: 4.6\u00A0times as much in 2020 as in 2010',
    );
  });

  it('tells how many times as many there are of what is counted one by one', () => {
    expect(titleOf([point(2009, 54), point(2020, 707)], 'vessels')).toBe(
      'Output: 13\u00A0times as many in 2020 as in 2009',
    );
  });

  it('tells both shares, of which no multiple is taken', () => {
    expect(titleOf([point(2010, 10), point(2020, 46)], 'percent')).toBe(
      'Output: 10% in 2010, 46% in 2020',
    );
  });

  it('tells both amounts where the last is the smaller', () => {
    expect(titleOf([point(2010, 46), point(2020, 10)])).toBe(
      'Output: 46\u00A0tonnes in 2010, 10\u00A0tonnes in 2020',
    );
  });

  it('makes nothing of a small change', () => {
    expect(titleOf([point(2010, 100), point(2020, 110)])).toBe('Output, 2010–2020');
  });

  it('makes nothing of ends beyond which other points lie', () => {
    expect(titleOf([point(2010, 10), point(2015, 90), point(2020, 46)])).toBe('Output, 2010–2020');
  });

  it('makes nothing of an end that is rounded', () => {
    expect(titleOf([point(2010, 10), point(2020, 46, { bound: 'about' })])).toBe(
      'Output, 2010–2020',
    );
  });

  it('makes nothing of what is expected', () => {
    expect(titleOf([point(2010, 10), point(2020, 46, { isProjected: true })])).toBe(
      'Output, 2010–2020',
    );
  });

  it('makes nothing of a point that may not stand on the line', () => {
    expect(titleOf([point(2010, 10), point(2020, 46, { isOnLine: false })])).toBe(
      'Output, 2010–2020',
    );
  });
});
