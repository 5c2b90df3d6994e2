import { z } from 'zod';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isCalendarDate(text: string): boolean {
  const parts = pattern.exec(text);
  if (parts === null) return false;
  const month = Number(parts[2] ?? '01');
  const day = Number(parts[3] ?? '01');
  const date = new Date(Date.UTC(Number(parts[1]), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, month or year of the calendar: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDateSchema = z
  .string({ error: 'write the date in quotes: "2024", "2024-11" or "2024-11-14"' })
  .refine(isCalendarDate, { error: 'not a date: write "2024", "2024-11" or "2024-11-14"' })
  .brand<'PartialDate'>();

export const fullDateSchema = partialDateSchema.refine((text) => text.length === 10, {
  error: 'a full date is needed: "2027-05-31"',
});

export type PartialDate = z.infer<typeof partialDateSchema>;

/** The first day of a date, to be compared. */
export const startOf = (date: PartialDate): string => date.padEnd(10, '-01');

/** The last day of a date, to be compared; 31 in every month. */
export const endOf = (date: PartialDate): string => `${date}${'-12-31'.slice(date.length - 4)}`;

/** Orders dates; of two of which one begins the other, the shorter comes first. */
export const earlierFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
