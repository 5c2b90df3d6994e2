import type { Language } from '../passages/language.ts';
import { perLanguage } from '../passages/per-language.ts';

// Making one costs a hundred times as much as using it.
const displayIn = perLanguage((language) => new Intl.DisplayNames([language], { type: 'region' }));

/** The name of a country by its ISO 3166-1 code. */
export function countryName(code: string, language: Language): string {
  return displayIn(language).of(code) ?? code;
}
