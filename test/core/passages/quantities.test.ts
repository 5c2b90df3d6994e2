import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/passages/language.ts';
import { findQuantities } from '../../../src/core/passages/quantities.ts';

const read = (text: string, language: Language) =>
  findQuantities(text, language).map(({ unit, value }) => `${value} ${unit}`);

describe('findQuantities', () => {
  it.for([
    ['en', 'US$3.5 billion by 2030', ['3500000000 USD', '2030 year']],
    ['es', '3.500 millones de dólares al 2030', ['3500000000 USD', '2030 year']],
    ['es', '148\u00A0000 toneladas y 1\u00A0300,5 km', ['148000 tonne', '1300.5 km']],
    ['zh', '到2030年达35亿美元', ['2030 year', '3500000000 USD']],
    ['en', '18,000 TEU on 14 November 2024', ['18000 TEU', '2024 year', '11 month', '14 day']],
    [
      'es',
      '18.000 TEU el 14 de noviembre de 2024',
      ['18000 TEU', '2024 year', '11 month', '14 day'],
    ],
    ['zh', '2024年11月14日，1.8万标箱', ['2024 year', '11 month', '14 day', '18000 TEU']],
    ['en', '20.8% and 1,300.5 km', ['20.8 percent', '1300.5 km']],
    ['es', '20,8 % y 1.300,5 km', ['20.8 percent', '1300.5 km']],
    ['zh', '20.8%，1,300.5公里', ['20.8 percent', '1300.5 km']],
    ['es', 'S/ 5.000 millones y 1,5 billones', ['5000000000 PEN', '1500000000000 number']],
    ['es', '148 mil toneladas', ['148000 tonne']],
    ['zh', '14.8万吨和3000多人', ['148000 tonne', '3000 number']],
    ['en', 'Type 90B and 5G may march on in May', ['5 month']],
    ['en', 'between 30% and 40 per cent', ['30 percent', '40 percent']],
    ['zh', '9月19日至10月1日', ['9 month', '19 day', '10 month', '1 day']],
  ] as const)('reads %s: %s', ([language, text, expected]) => {
    expect(read(text, language)).toEqual(expected);
  });

  it('reads a whole number the same in each language as it is written there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999_999 }), (value) => {
        const english = value.toLocaleString('en-US');
        const spanish = value.toLocaleString('de-DE');
        expect(read(`It was ${english} km.`, 'en')).toEqual([`${value} km`]);
        expect(read(`Fueron ${spanish} km.`, 'es')).toEqual([`${value} km`]);
        expect(read(`长${english}公里。`, 'zh')).toEqual([`${value} km`]);
      }),
    );
  });

  it('gives spans that hold the digits read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'es', 'zh'),
        (text, lang) => {
          for (const { start, end, value } of findQuantities(text, lang)) {
            expect(text.slice(start, end)).toMatch(/\p{N}|\p{L}/u);
            expect(value).not.toBeNaN();
          }
        },
      ),
    );
  });
});
