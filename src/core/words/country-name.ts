import { languages, type Language } from '../passages/language.ts';

// Making one costs a hundred times as much as using it.
const displays = new Map(
  languages.map((language) => [language, new Intl.DisplayNames([language], { type: 'region' })]),
);

/** The name of a country by its ISO 3166-1 code. */
export function countryName(code: string, language: Language): string {
  return displays.get(language)?.of(code) ?? code;
}
