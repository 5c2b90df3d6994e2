import { editDistance } from '../../retrieval/index/spelling.ts';
import { chineseKeys } from './keys/zh.ts';
import { englishKeys } from './keys/en.ts';
import { foldText, tokensOf } from './fold-text.ts';
import { spanishKeys } from './keys/es.ts';

/** True for a word that the collection holds: then it is no slip. */
export type KnowsWord = (word: string) => boolean;

/** Shorter words are too near to others. */
const shortestMistyped = 5;

const telling = [englishKeys, spanishKeys, chineseKeys].flatMap(({ mistyped }) =>
  tokensOf(foldText(mistyped)),
);

/** Tokens with the slips of typing put right in the words that tell acts; undefined where there are none. */
export function repairTypos(
  tokens: readonly string[],
  knowsWord: KnowsWord,
): readonly string[] | undefined {
  const repaired = tokens.map((token) => {
    if (token.length < shortestMistyped || telling.includes(token) || knowsWord(token))
      return token;
    return telling.find((word) => isSlipOf(word, token)) ?? token;
  });
  return repaired.some((token, place) => token !== tokens[place]) ? repaired : undefined;
}

/** One letter changed, missing, added or swapped, and not the first. */
function isSlipOf(word: string, token: string): boolean {
  return word[0] === token[0] && editDistance(token, word, 1) === 1;
}
