import { describe, expect, it } from 'vitest';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import { formatDate } from '../../../src/core/words/format-date.ts';

describe('formatDate', () => {
  it.for([
    ['en', '2024-11-14', '14 November 2024'],
    ['es', '2024-11', 'noviembre de 2024'],
    ['zh', '2024-11-14', '2024年11月14日'],
    ['en', '2024', '2024'],
    ['zh', '2024', '2024年'],
  ] as const)('writes in %s the date %s as %s', ([language, date, expected]) => {
    expect(formatDate(partialDateSchema.parse(date), language)).toBe(expected);
  });
});
