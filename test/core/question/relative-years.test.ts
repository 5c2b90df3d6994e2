import { describe, expect, it } from 'vitest';
import { withYearsFrom } from '../../../src/core/question/notation/relative-years.ts';

describe('withYearsFrom', () => {
  it.for([
    ['en', 'which brand led imports last year?', 'which brand led imports in 2025?'],
    ['en', "last year's exports", '2025 exports'],
    ['en', 'exports two years ago', 'exports in 2024'],
    ['en', 'its last year of operation', 'its last year of operation'],
    ['es', '¿cuánto exportó el año pasado?', '¿cuánto exportó el 2025?'],
    ['es', 'exportaciones del año pasado', 'exportaciones del 2025'],
    ['es', 'hace dos años', 'el 2024'],
    ['es', 'desde hace dos años', 'desde hace dos años'],
    ['zh', '去年出口多少', '2025年出口多少'],
    ['zh', '前年和今年', '2024年和2026年'],
    ['zh', '两年前年产多少', '两年前年产多少'],
  ] as const)('%s: %s', ([language, text, expected]) => {
    expect(withYearsFrom(text, language, 2026)).toBe(expected);
  });

  it('leaves them where it is not known when it is asked', () => {
    expect(withYearsFrom('last year', 'en', undefined)).toBe('last year');
  });
});
