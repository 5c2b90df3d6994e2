import type { Language } from '../../passages/language.ts';
import { detach, type TermOf } from './term-reader.ts';

/** Stands for a stop word, an unknown word, or the border between two texts. */
export const noTerm = 0xffffffff;

const hanCharacter = /^\p{Script=Han}$/u;

/** Numbers the terms of one language while an index is built. */
export class TermTable {
  readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];
  readonly #surface = new Map<string, number>();
  readonly #language: Language;
  readonly #termOf: TermOf;

  constructor(language: Language, termOf: TermOf) {
    this.#language = language;
    this.#termOf = termOf;
  }

  /** Term number of a surface word, or noTerm for a stop word. */
  ofWord(word: string): number {
    const known = this.#surface.get(word);
    if (known !== undefined) return known;
    const term = this.#termOf(word, this.#language);
    const number = term === undefined ? noTerm : this.ofTerm(term);
    this.#surface.set(detach(word), number);
    return number;
  }

  ofTerm(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.texts.length;
    const text = detach(term);
    this.numbers.set(text, number);
    this.texts.push(text);
    return number;
  }

  /** Every surface word that is a term, as it stood in the text. */
  *surfaceWords(): Iterable<readonly [word: string, term: number]> {
    for (const entry of this.#surface) if (entry[1] !== noTerm) yield entry;
  }
}

export function isHanCharacter(word: string): boolean {
  return hanCharacter.test(word);
}
