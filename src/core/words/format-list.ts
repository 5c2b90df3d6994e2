import type { Language } from '../passages/language.ts';

/** Items as a sentence lists them: a, b, and c; a, b y c; a、b和c. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
