import type { Language } from '../passages/language.ts';
import type { PartialDate } from '../passages/partial-date.ts';
import { perLanguage } from '../passages/per-language.ts';
import { wordsIn } from './words.ts';

// Making a formatter costs a hundred times as much as using it.
const formattersIn = perLanguage((language) => {
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  const { locale } = wordsIn(language);
  return {
    month: new Intl.DateTimeFormat(locale, month),
    shortMonth: new Intl.DateTimeFormat(locale, { ...month, month: 'short' }),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
    weekday: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric', weekday: 'long' }),
  };
});

/** A day, month or year in words: 14 November 2024, noviembre de 2024, 2024年11月14日. */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return formatYear(date, language);
  const { month: byMonth, day: byDay } = formattersIn(language);
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1));
  return (day === undefined ? byMonth : byDay).format(moment);
}

/** The month of a day, or what is known: November 2024, noviembre de 2024, 2024年11月. */
export function formatMonth(date: PartialDate, language: Language): string {
  const moment = monthOf(date);
  return moment === undefined
    ? formatYear(date, language)
    : formattersIn(language).month.format(moment);
}

/** The same as short as it is written: Nov 2024, nov. 2024, 2024年11月. */
export function formatShortMonth(date: PartialDate, language: Language): string {
  const moment = monthOf(date);
  if (moment === undefined) return formatYear(date, language);
  return wordsIn(language).shortMonth(formattersIn(language).shortMonth.format(moment));
}

function monthOf(date: PartialDate): Date | undefined {
  const [year = 0, month] = date.split('-').map(Number);
  return month === undefined ? undefined : new Date(Date.UTC(year, month - 1));
}

/** A day with the day of the week: Thursday 14 November 2024. */
export function formatWeekday(date: PartialDate, language: Language): string {
  return formattersIn(language).weekday.format(Date.parse(date));
}

/** As of when something holds, as a label says it: as of 2024, en 2024, al 3 de abril de 2024. */
export function formatAsOf(date: PartialDate, language: Language): string {
  const isDay = date.length === 'YYYY-MM-DD'.length;
  return wordsIn(language).passage.asOf(formatDate(date, language), isDay);
}

export function formatYear(date: PartialDate, language: Language): string {
  return wordsIn(language).year(date.slice(0, 4));
}
