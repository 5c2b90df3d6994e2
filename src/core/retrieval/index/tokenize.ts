import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import type { Language } from '../../passages/language.ts';
import { isStopWord } from './stop-words.ts';

const han = /\p{Script=Han}/u;

/** Numbers with separators stay whole (3.5, 1,300.5); everything else is a run of letters and digits. */
const wordPattern = /\d+(?:[.,]\d+)+(?!\p{L})|[\p{L}\p{N}\p{M}]+/gu;

/** The same with each Han character on its own. */
const hanPattern = /\d+(?:[.,]\d+)+|\p{Script=Han}|[^\P{L}\p{Script=Han}]+|[\p{N}\p{M}]+/gu;

/**
 * Splits text into lower-case surface words, in order: runs of letters and digits, and for
 * Chinese single characters beside runs of other scripts. Stop words are still among them.
 */
export function splitWords(text: string, language: Language): string[] {
  const pattern = language === 'zh' ? hanPattern : wordPattern;
  return withWholeNumbers(text).normalize('NFKC').toLowerCase().match(pattern) ?? [];
}

/** A word as it stands in a text, from text[start] to text[end - 1]. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The same words, lower-case, with their places in the text. */
export function placeWords(text: string, language: Language): PlacedWord[] {
  const pattern = language === 'zh' ? hanPattern : wordPattern;
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word: word.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Thousands apart by a non-breaking space are one number; normalising would make it a plain one. */
function withWholeNumbers(text: string): string {
  return text.includes('\u00A0') ? text.replace(/(?<=\d)\u00A0(?=\d{3})/gu, '') : text;
}

const accented = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** Letters without their accents; ñ becomes n, as people type it. */
export function foldAccents(word: string): string {
  // Most words have none, and normalising costs more than looking.
  return accented.test(word) ? word.normalize('NFD').replace(/\p{M}+/gu, '') : word;
}

/**
 * The index term of one surface word, or undefined for a stop word. English and Spanish words are
 * stemmed and then lose their accents, in that order: the Spanish stemmer reads accents.
 * Thousands separators go, so that 18,000 and 18.000 are one term.
 */
export function toTerm(word: string, language: Language): string | undefined {
  if (isStopWord(foldAccents(word), language)) return undefined;
  if (/^\d/.test(word)) return word.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  if (language === 'zh') return han.test(word) ? word : foldAccents(word);
  return foldAccents(language === 'en' ? stemEnglish(word) : stemSpanish(word));
}
