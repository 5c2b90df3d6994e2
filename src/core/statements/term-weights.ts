import type { Language } from '../passages/language.ts';
import { splitWords, toTerm } from '../retrieval/index/tokenize.ts';
import { nameTerm, termPlace } from './statement-terms.ts';

export type WeighTerm = (term: string) => number;

/** A text with what it names. */
export interface NamingText {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** Room for the words of the folder; what strangers type fills no more than this. */
const mostKnown = 20_000;

/** The weight of terms by how rarely they stand in some texts: the most for one that never does. */
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
