import type { Language } from '../../passages/language.ts';
import { foldAccents } from '../../retrieval/index/tokenize.ts';

/** A question of which it is known where each of its words stands. */
export interface PlacedQuestion {
  readonly question: string;
  readonly language: Language;
  /** In lower case without accents. */
  readonly words: readonly string[];
  /** The words as one text. */
  readonly text: string;
  /** The places of the words in which a pattern is found. */
  readonly finds: (pattern: RegExp) => ReadonlySet<number>;
}

export function placedQuestion(
  question: string,
  language: Language,
  typed: readonly string[],
): PlacedQuestion {
  const words = typed.map(foldAccents);
  const space = language === 'zh' ? '' : ' ';
  const text = words.join(space);
  const placeAt = words.flatMap((word, place) =>
    Array.from({ length: word.length + space.length }, () => place),
  );
  return {
    question,
    language,
    words,
    text,
    finds: (pattern) =>
      new Set(
        [...text.matchAll(pattern)].flatMap(({ 0: said, index }) =>
          placeAt.slice(index, index + said.length),
        ),
      ),
  };
}
