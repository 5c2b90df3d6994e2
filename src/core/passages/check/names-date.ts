import type { Language } from '../language.ts';
import type { PartialDate } from '../partial-date.ts';
import { findQuantities } from '../quantities.ts';

/** Whether a text names every part of a date. */
export function namesDate(text: string, language: Language, date: PartialDate): boolean {
  const quantities = findQuantities(text, language);
  return date.split('-').every((part, place) => {
    const unit = (['year', 'month', 'day'] as const)[place];
    return quantities.some((found) => found.unit === unit && found.value === Number(part));
  });
}
