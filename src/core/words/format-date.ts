import type { Language } from '../passages/language.ts';
import type { PartialDate } from '../passages/partial-date.ts';

const locales = { en: 'en-GB', es: 'es-PE', zh: 'zh-CN' } as const satisfies Record<
  Language,
  string
>;

// Making a formatter costs a hundred times what using it does.
const formatters = {
  en: formattersOf(locales.en),
  es: formattersOf(locales.es),
  zh: formattersOf(locales.zh),
} as const satisfies Record<Language, unknown>;

function formattersOf(locale: string) {
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return {
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
  };
}

/** A day, month or year in words: 14 November 2024, noviembre de 2024, 2024年11月14日. */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return formatYear(date, language);
  const { month: byMonth, day: byDay } = formatters[language];
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1));
  return (day === undefined ? byMonth : byDay).format(moment);
}

export function formatYear(date: PartialDate, language: Language): string {
  const year = date.slice(0, 4);
  return language === 'zh' ? `${year}年` : year;
}
