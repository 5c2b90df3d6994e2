import { describe, expect, it } from 'vitest';
import {
  axisScale,
  formatAmount,
  formatOnAxis,
  formatShort,
} from '../../../../src/core/pictures/series/amounts.ts';
import type { Language } from '../../../../src/core/passages/language.ts';

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

describe('an amount beside a chart', () => {
  const teu = { value: 1_856_020, unit: 'TEU', bound: undefined } as const;
  const boxes = { value: 286_255, unit: 'TEU', bound: 'at-least' } as const;

  it.for<[Language, string]>([
    ['en', 'at least 286,255 TEU'],
    ['es', 'al menos 286\u00A0255 TEU'],
    ['zh', '至少28.6255万标准箱'],
  ])('is in %s in the unit of its axis', ([language, written]) => {
    const axis = axisScale({ largest: boxes.value, count: 3 }, 'TEU', language);
    expect(formatOnAxis(boxes, axis, language)).toBe(written);
  });

  it('is rounded as in the picture, with the exact one behind it, where it has many decimals', () => {
    const written = '1.86 million TEU (1,856,020 TEU)';
    expect(formatOnAxis(teu, axisScale({ largest: teu.value, count: 3 }, 'TEU', 'en'), 'en')).toBe(
      written,
    );
  });

  it('of one million is said of one in Spanish', () => {
    const one = { value: 1e6, unit: 'tonnes', bound: 'about' } as const;
    expect(formatAmount(one, 'es')).toBe('cerca de 1 millón de toneladas');
  });
});

describe('the axis of a chart', () => {
  it.for<[Language, number, string]>([
    ['en', 1e9, 'billion US dollars'],
    ['es', 1e6, 'millones de dólares'],
    ['zh', 1e8, '亿美元'],
  ])('counts in %s in the power of ten that people use', ([language, factor, unit]) => {
    expect(axisScale({ largest: exports.value, count: 3 }, 'USD', language)).toEqual({
      factor,
      unit,
    });
  });

  it('counts few things one by one', () => {
    expect(axisScale({ largest: 707, count: 3 }, 'vessels', 'en')).toEqual({
      factor: 1,
      unit: 'vessels',
    });
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
