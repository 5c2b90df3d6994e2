import { type Language, languages } from '../core/passages/language.ts';

/** The language and the time zone of whoever sits at the terminal. */
export interface Locality {
  readonly language: Language;
  readonly timeZone: string;
}

/** The locality of this machine; English where its language is none of ours. */
export function localityHere(): Locality {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    language: languages.find((language) => locale.startsWith(language)) ?? 'en',
    timeZone,
  };
}
