import type { Language } from '../passages/language.ts';
import { perLanguage } from '../passages/per-language.ts';

// Making one costs a hundred times as much as using it.
const listIn = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** Items as a sentence lists them: a, b, and c; a, b y c; a、b和c. */
export function formatList(items: readonly string[], language: Language): string {
  return listIn(language).format(items);
}
