import { formatDate } from '../words/format-date.ts';
import type { Language } from '../passages/language.ts';
import { partialDateSchema } from '../passages/partial-date.ts';
import type { FactNote } from './digest-log.ts';
import type { LocalDate } from './zoned-time.ts';

interface DigestWords {
  readonly title: (day: string) => string;
  readonly onThisDay: (year: number) => string;
  readonly corrected: (day: string) => string;
  readonly updates: (day: string) => string;
}

const words: Readonly<Record<Language, DigestWords>> = {
  en: {
    title: (day) => `Facts of the day: ${day}`,
    onThisDay: (year) => `On this day in ${year}`,
    corrected: (day) => `Revised or corrected since it was shown here on ${day}`,
    updates: (day) => `Brings up to date what was shown here on ${day}`,
  },
  es: {
    title: (day) => `Datos del día: ${day}`,
    onThisDay: (year) => `Un día como hoy, en ${year}`,
    corrected: (day) => `Revisado o corregido después de que se mostrara aquí el ${day}`,
    updates: (day) => `Actualiza lo que se mostró aquí el ${day}`,
  },
  zh: {
    title: (day) => `每日事实：${day}`,
    onThisDay: (year) => `${year}年的今天`,
    corrected: (day) => `${day}在此展示之后已有修订或更正`,
    updates: (day) => `更新${day}在此展示的内容`,
  },
};

/** A day as a sentence names it: 25 November 2026. */
export function dayInWords(date: LocalDate, language: Language): string {
  return formatDate(partialDateSchema.parse(date), language);
}

export function digestTitle(date: LocalDate, language: Language): string {
  return words[language].title(dayInWords(date, language));
}

/** Why a fact is shown; undefined where it is only its turn. */
export function noteText(note: FactNote, language: Language): string | undefined {
  const { onThisDay, corrected, updates } = words[language];
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
