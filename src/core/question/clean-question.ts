import { hiddenCharacter } from '../passages/hidden-characters.ts';

export const shortestQuestion = 1;
export const shortestClaim = 3;
export const longestQuestion = 500;
export const longestClaim = 1000;

export type CleanedQuestion =
  | { readonly ok: true; readonly question: string }
  | { readonly ok: false; readonly reason: 'too-short' | 'too-long'; readonly length: number };

/** What makes text look otherwise and says nothing: terminal colours, tags, the targets of links, addresses, mentions. */
const markup: readonly (readonly [pattern: RegExp, by: string])[] = [
  // oxlint-disable-next-line no-control-regex
  [/\u001B\[[0-9;?]*[ -/]*[@-~]/g, ''],
  [/\[([^\]]*)\]\(\s*<?[a-z]+:[^)]*\)/giu, '$1'],
  [/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<\/?[a-z][^<>]*>/giu, ' '],
  [/@(?:everyone|here)\b/giu, ' '],
  [/\b(?:https?|ftp):\/\/\S+/giu, ' '],
];

const hidden = new RegExp(hiddenCharacter.source, 'gu');

/**
 * A question without markup, hidden and control characters, and with single spaces. Its length counts in
 * characters as people see them in text, not in bytes; what is too long is refused, never cut.
 */
export function cleanQuestion(text: string): CleanedQuestion {
  return cleanWithin(text, shortestQuestion, longestQuestion);
}

/** The same for a claim to check, which may be longer. */
export function cleanClaim(text: string): CleanedQuestion {
  return cleanWithin(text, shortestClaim, longestClaim);
}

function cleanWithin(text: string, shortest: number, longest: number): CleanedQuestion {
  const question = markup
    .reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)
    .replace(/[\t\v\f\r\n]+/g, ' ')
    .replace(hidden, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const { length } = Array.from(question);
  if (length < shortest) return { ok: false, reason: 'too-short', length };
  if (length > longest) return { ok: false, reason: 'too-long', length };
  return { ok: true, question };
}
