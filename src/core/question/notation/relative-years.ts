import type { Language } from '../../passages/language.ts';
import { questionWords } from '../words/words.ts';

/**
 * Writes the years that a text counts from now as figures: asked in 2026, "last year" is 2025. Where it is
 * not known when it is asked, they stay as they are.
 */
export function withYearsFrom(
  text: string,
  language: Language,
  thisYear: number | undefined,
): string {
  if (thisYear === undefined) return text;
  return questionWords[language].relativeYears.reduce(
    (rest, [pattern, shift, written]) =>
      rest.replace(pattern, written.replace('year', String(thisYear + shift))),
    text,
  );
}
