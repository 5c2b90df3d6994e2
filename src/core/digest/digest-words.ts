import { formatDate, formatWeekday } from '../words/format-date.ts';
import { wordsIn } from '../words/words.ts';
import type { Language } from '../passages/language.ts';
import { partialDateSchema } from '../passages/partial-date.ts';
import type { FactNote } from './digest-log.ts';
import type { LocalDate } from './zoned-time.ts';

/** A day as a sentence names it: 25 November 2026. */
export function dayInWords(date: LocalDate, language: Language): string {
  return formatDate(partialDateSchema.parse(date), language);
}

export function digestTitle(date: LocalDate, language: Language): string {
  return wordsIn(language).digest.title(formatWeekday(partialDateSchema.parse(date), language));
}

/** The reason why a fact is shown; undefined where it is only its turn. */
export function noteText(note: FactNote, language: Language): string | undefined {
  const { onThisDay, corrected, updates } = wordsIn(language).digest;
  switch (note.kind) {
    case 'plain':
      return undefined;
    case 'on-this-day':
      return onThisDay(note.year);
    case 'corrected':
      return corrected(dayInWords(note.shownOn, language));
    case 'updates':
      return updates(dayInWords(note.shownOn, language));
  }
}
