import type { Language } from '../passages/language.ts';
import { partialDateSchema } from '../passages/partial-date.ts';
import { formatShortMonth } from '../words/format-date.ts';
import { formatDate } from '../words/format-date.ts';
import { pictureWords } from './words/words.ts';

/** A day, month, year or span in words: 2024; Jan 2025–Nov 2025. */
export function formatPeriod(period: string, language: Language): string {
  const [from, to] = period.split('/').map((date) => formatShort(date, language));
  if (to === undefined) return from ?? '';
  return pictureWords(language).span(from ?? '', to);
}

function formatShort(date: string, language: Language): string {
  const parsed = partialDateSchema.parse(date);
  const isDay = date.length === 'YYYY-MM-DD'.length;
  return isDay ? formatDate(parsed, language) : formatShortMonth(parsed, language);
}
