import type { Language } from '../../passages/language.ts';
import { partialDateSchema, type PartialDate } from '../../passages/partial-date.ts';
import { perLanguage } from '../../passages/per-language.ts';
import { formatDate, formatShortMonth } from '../../words/format-date.ts';
import { wordsIn } from '../../words/words.ts';
import { pictureWords } from '../words/words.ts';

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

// Making one costs a hundred times as much as using it.
const dayFormats = perLanguage((language) => {
  const { locale } = wordsIn(language);
  const month = { timeZone: 'UTC', month: 'short' } as const;
  return {
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
    // The long month of Chinese is a word, 五月, which no date has.
    month: new Intl.DateTimeFormat(locale, language === 'zh' ? month : { ...month, month: 'long' }),
  };
});

/** A day or month without its year: 14 Nov, noviembre, 11月14日. */
export function formatDayOfYear(date: PartialDate, language: Language): string | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1));
  const { day: byDay, month: byMonth } = dayFormats(language);
  if (day === undefined) return byMonth.format(moment);
  return pictureWords(language).dayOfYear(byDay.format(moment));
}
