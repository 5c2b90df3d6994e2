import type { Language } from '../core/passages/language.ts';
import { perLanguage } from '../core/passages/per-language.ts';

const namesIn = perLanguage(
  (language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }),
);

/** The name of a language by its code, in one of ours. */
export function languageName(code: string, language: Language): string {
  return namesIn(language).of(code) ?? code;
}
