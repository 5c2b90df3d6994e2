import type { Language } from '../passages/language.ts';

/** The name of a country by its ISO 3166-1 code. */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
