import type { Language } from '../passages/language.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../retrieval/index/tokenize.ts';

/** From so many words in order, and this share of a claim, it is a sentence, or a part of it, in the sentence's words. */
interface Likeness {
  readonly words: number;
  readonly share: number;
}

/** To tell that two words have changed places, and that one stands for another. */
const leastLike = {
  exchanged: {
    en: { words: 5, share: 0.7 },
    es: { words: 5, share: 0.7 },
    zh: { words: 8, share: 0.7 },
  },
  replaced: {
    en: { words: 9, share: 0.86 },
    es: { words: 9, share: 0.86 },
    zh: { words: 22, share: 0.91 },
  },
} as const satisfies Record<string, Record<Language, Likeness>>;

/** What stands in the place of more words than these is left out, and not changed. */
const mostChanged = { en: 4, es: 4, zh: 6 } as const satisfies Record<Language, number>;

/** First letters by which two words are told to be of one stem: Peru and Peruvian. */
const stemLetters = 4;

/**
 * Whether a claim repeats a sentence, or a part of it, and has some word where the sentence has another: a claim
 * in the collection's own words that is not its own sentence says something else, whatever the words are.
 */
export function changesWords(claim: string, sentence: string, language: Language): boolean {
  const said = splitWords(claim, language).map(foldAccents);
  const told = splitWords(sentence, language).map(foldAccents);
  const pairs = inOrder(said, told);
  const isLike = ({ words, share }: Likeness) =>
    pairs.length >= words && pairs.length / Math.max(said.length, 1) >= share;
  if (!isLike(leastLike.exchanged[language])) return false;
  const saying = (words: readonly string[]) => words.filter((word) => isSaying(word, language));
  const gaps = [...pairs, [said.length, told.length] as const]
    .map(([to, toTold], place) => {
      const [from, fromTold] = pairs[place - 1] ?? [-1, -1];
      return {
        own: saying(said.slice(from + 1, to)),
        others: saying(told.slice(fromTold + 1, toTold)),
      };
    })
    .filter(({ own, others }) => own.length > 0 && others.length > 0);
  const has = (words: readonly string[], word: string) =>
    words.some((other) => isAkin(word, other, language));
  const areExchanged = gaps.some((one, place) =>
    gaps
      .slice(place + 1)
      .some(
        (other) =>
          one.own.some((word) => has(other.others, word) && !has(one.others, word)) &&
          other.own.some((word) => has(one.others, word) && !has(other.others, word)),
      ),
  );
  if (areExchanged || !isLike(leastLike.replaced[language])) return areExchanged;
  return gaps.some(
    ({ own, others }) =>
      own.length <= mostChanged[language] &&
      others.length <= mostChanged[language] &&
      own.some((word) => !has(others, word)),
  );
}

/** Figures and dates are compared by their values. */
function isSaying(word: string, language: Language): boolean {
  return !/\d/u.test(word) && !isStopWord(word, language);
}

function isAkin(one: string, other: string, language: Language): boolean {
  return language === 'zh'
    ? one === other
    : one.slice(0, stemLetters) === other.slice(0, stemLetters);
}

/** The places of the words that two texts have in the same order. */
function inOrder(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  );
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const longest =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.splice(column, 1, longest);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
