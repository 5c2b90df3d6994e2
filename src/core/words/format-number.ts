import type { Language } from '../passages/language.ts';

/** A whole number as the passages write it: 12,345; in Spanish 12 345, apart by a non-breaking space; in Chinese 12345. */
export function formatNumber(value: number, language: Language): string {
  const said = value.toLocaleString(language, { useGrouping: language !== 'zh' });
  return language === 'es' ? said.replaceAll('.', '\u00A0') : said;
}
