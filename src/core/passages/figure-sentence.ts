import type { Language } from './language.ts';
import type { Figure, Passage } from './passage.ts';
import { findQuantities } from './quantities.ts';

const mostDifference = 1e-9;

/**
 * The sentence that gives a figure, letter for letter; the whole text where it stands in none as figures, as a
 * small count in words does.
 */
export function sentenceWithFigure(figure: Figure, passage: Passage, language: Language): string {
  const { sentences, text } = passage.texts[language];
  return sentences[placeOfFigure(figure, passage) ?? -1] ?? text;
}

/** The place of that sentence, from 0; the same place says the same in every language. */
export function placeOfFigure({ value }: Figure, { texts }: Passage): number | undefined {
  const isSame = (other: number) =>
    Math.abs(other - value) <= mostDifference * Math.max(1, Math.abs(value));
  // Figures are checked against the English text.
  const place = texts.en.sentences.findIndex((sentence) =>
    findQuantities(sentence, 'en').some((quantity) => isSame(quantity.value)),
  );
  return place < 0 ? undefined : place;
}
