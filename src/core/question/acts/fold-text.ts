import { foldAccents } from '../../retrieval/index/tokenize.ts';

/**
 * A text without what differs when people type in haste: case, accents, apostrophes, and how often a
 * letter is repeated.
 */
export function foldText(text: string): string {
  return foldAccents(text.normalize('NFKC').toLowerCase())
    .replace(/['’‘`´]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The words of a folded text, and each Chinese character on its own. */
export function tokensOf(folded: string): string[] {
  return folded.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
}

/** Tokens as text again, with a space between words and none beside a Chinese character. */
export function joinTokens(tokens: readonly string[]): string {
  return tokens
    .map((token, place) => {
      const isApart = place > 0 && !isHan(token) && !isHan(tokens[place - 1]);
      return isApart ? ` ${token}` : token;
    })
    .join('');
}

function isHan(token: string | undefined): boolean {
  return token !== undefined && /\p{Script=Han}/u.test(token);
}
