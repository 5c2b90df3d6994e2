import { z } from 'zod';
import { partialDateSchema } from './partial-date.ts';

const example = 'write "2024", "2024-11", "2024-11-14" or a span "2025-01/2025-11"';

function isPeriod(text: string): boolean {
  const [from, to, ...others] = text.split('/');
  if (others.length > 0) return false;
  if (to === undefined) return partialDateSchema.safeParse(from).success;
  const isEach = [from, to].every((end) => partialDateSchema.safeParse(end).success);
  return isEach && from !== undefined && from.length === to.length && from < to;
}

/** What a figure is of: a day, month or year of the calendar, or a span between two of the same length. */
export const periodSchema = z
  .string({ error: `write the period in quotes: ${example}` })
  .refine(isPeriod, { error: `no period: ${example}` })
  .brand<'Period'>();
export type Period = z.infer<typeof periodSchema>;

/**
 * What periods are comparable by: years with years, and January to November with January to November. Spans of
 * years are so by their length.
 */
export function kindOfPeriod(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return ['day', 'month', 'year'][[10, 7, 4].indexOf(from.length)] ?? '';
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return [from.slice(4), to.slice(4), years].join('/');
}

/** The first day of a period, to be compared. */
export function firstDayOf(period: string): string {
  return (period.split('/')[0] ?? '').padEnd(10, '-01');
}

/** The last day of a period, to be compared; 31 in every month. */
export function lastDayOf(period: string): string {
  const end = period.split('/').at(-1) ?? '';
  return `${end}${'-12-31'.slice(end.length - 4)}`;
}
