import type { Language } from '../passages/language.ts';
import type { PartialDate } from '../passages/partial-date.ts';

const locales = { en: 'en-GB', es: 'es-PE', zh: 'zh-CN' } as const satisfies Record<
  Language,
  string
>;

/** A day, month or year in words: 14 November 2024, noviembre de 2024, 2024年11月14日. */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return language === 'zh' ? `${year}年` : `${year}`;
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}
