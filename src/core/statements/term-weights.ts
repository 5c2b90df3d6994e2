import type { Language } from '../passages/language.ts';
import { splitWords, toTerm } from '../retrieval/index/tokenize.ts';
import { nameTerm, termPlace } from './statement-terms.ts';

export type WeighTerm = (term: string) => number;

/** A text with the entities that it names. */
export interface NamingText {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** Most weights that are remembered: room for the words of the passages, and a limit on what strangers type. */
const mostKnown = 20_000;

/** Weighs terms by their rarity in some texts; one that stands in none weighs most. */
export function createTermWeights(texts: readonly NamingText[], language: Language): WeighTerm {
  const places = texts.map(({ text, names }) => {
    const words = splitWords(text, language).flatMap((word) => toTerm(word, language) ?? []);
    const terms = [...words, ...[...names].map(nameTerm)];
    return termPlace(
      text,
      terms.map((term) => ({ term, isProper: false })),
      language,
    );
  });
  const known = new Map<string, number>();
  return (term) => {
    const weight =
      known.get(term) ??
      Math.log(1 + places.length / (0.5 + places.filter((place) => place.has(term)).length));
    if (known.size < mostKnown) known.set(term, weight);
    return weight;
  };
}
