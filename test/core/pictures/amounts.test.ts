import { describe, expect, it } from 'vitest';
import { axisScale, formatAmount, formatShort } from '../../../src/core/pictures/amounts.ts';
import type { Language } from '../../../src/core/passages/language.ts';

const exports = { value: 5_437_000_000, unit: 'USD' } as const;
const copper = { value: 302_033, unit: 'tonnes' } as const;

describe('an amount', () => {
  it.for<[Language, string]>([
    ['en', 'US$5.437 billion'],
    ['es', '5437 millones de dólares'],
    ['zh', '54.37亿美元'],
  ])('of money is written in %s as the passages write it', ([language, written]) => {
    expect(formatAmount(exports, language)).toBe(written);
  });

  it.for<[Language, string]>([
    ['en', '302,033 tonnes'],
    ['es', '302\u00A0033 toneladas'],
    ['zh', '302033吨'],
  ])('with many digits is written out in %s', ([language, written]) => {
    expect(formatAmount(copper, language)).toBe(written);
  });

  it.for<[Language, string]>([
    ['en', 'about 36.2%'],
    ['es', 'cerca de 36,2 %'],
    ['zh', '约36.2%'],
  ])('says in %s that it is not exact', ([language, written]) => {
    expect(formatAmount({ value: 36.2, unit: 'percent', bound: 'about' }, language)).toBe(written);
  });

  it('in a unit without words of its own is written with the unit', () => {
    expect(formatAmount({ value: 12, unit: 'cranes' }, 'en')).toBe('12 cranes');
  });
});

describe('the axis of a chart', () => {
  it.for<[Language, number, string]>([
    ['en', 1e9, 'billion US dollars'],
    ['es', 1e6, 'millones de dólares'],
    ['zh', 1e8, '亿美元'],
  ])('counts in %s in the power of ten that people use', ([language, factor, unit]) => {
    expect(axisScale(exports.value, 'USD', language)).toEqual({ factor, unit });
  });

  it('counts few things one by one', () => {
    expect(axisScale(707, 'vessels', 'en')).toEqual({ factor: 1, unit: 'vessels' });
  });

  it.for([
    [23.156, '23.2'],
    [1.856_02, '1.86'],
    [453.749, '454'],
    [0.272_269, '0.272'],
  ] as const)('tells %s as %s', ([value, written]) => {
    expect(formatShort(value, 'en')).toBe(written);
  });
});
