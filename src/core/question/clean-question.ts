import { hiddenCharacter } from '../passages/hidden-characters.ts';

export const shortestQuestion = 1;
export const shortestClaim = 3;
export const longestQuestion = 500;
export const longestClaim = 1000;

export type CleanedQuestion =
  | { readonly ok: true; readonly question: string }
  | { readonly ok: false; readonly reason: 'too-short' | 'too-long'; readonly length: number };

// oxlint-disable-next-line no-control-regex
const terminalColour = /\u001B\[[0-9;?]*[ -/]*[@-~]/g;

/**
 * What makes text look otherwise and says nothing: tags, the targets of links, addresses, mentions, also
 * those that were cut off in front or behind.
 */
const markup: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\[([^\]]*)\]\(\s*<?[a-z]+:[^)]*\)/giu, '$1'],
  [/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<\/?[a-z][^<>]*>/giu, ' '],
  [/<(?:@[!&]?|#)\w*>?|<(?:a?:\w{1,40}:|t:|id:)[\w:-]*>?/giu, ' '],
  [/@[!&]?\d{15,}>?|@(?:everyone|here)\b/giu, ' '],
  [/\b(?:https?|ftp):\/\/\S+/giu, ' '],
];

const hidden = new RegExp(hiddenCharacter.source, 'gu');

/** Half of a character beyond the first 65,536, which no text can be sent with. */
const halfCharacter = /\p{Surrogate}/gu;

/** What is taken out may leave a mention behind; with more layers than this nobody asks anything. */
const mostLayers = 8;
const signsOfMarkup = /[<>@[\]]/g;

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
  const question = withoutMarkup(
    text
      .replace(terminalColour, '')
      .replace(/[\t\v\f\r\n]+/g, ' ')
      .replace(hidden, '')
      .replace(halfCharacter, '')
      .normalize('NFC'),
  )
    .replace(/\s+/gu, ' ')
    .trim();
  const { length } = Array.from(question);
  if (length < shortest) return { ok: false, reason: 'too-short', length };
  if (length > longest) return { ok: false, reason: 'too-long', length };
  return { ok: true, question };
}

function withoutMarkup(text: string): string {
  let rest = text;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const before = rest;
    for (const [pattern, by] of markup) rest = rest.replace(pattern, by);
    if (rest === before) return rest;
  }
  return rest.replace(signsOfMarkup, ' ');
}
