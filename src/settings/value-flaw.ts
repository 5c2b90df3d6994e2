import { hiddenCharacter } from '../core/passages/hidden-characters.ts';

const quotes = '"\'`´‘’‚‛“”„‟«»‹›「」『』＂＇';
const isQuote = (character: string) => quotes.includes(character);

/**
 * What is to be done about the first character of a value that may not stand there, as words that go on
 * from "it should hold a token, ". It names no character that could be a part of a secret.
 */
export function flawOf(
  value: string,
  isAllowed: (character: string) => boolean,
): string | undefined {
  const characters = Array.from(value);
  const [first = '', last = ''] = [characters[0], characters.at(-1)];
  if (characters.length > 1 && isQuote(first) && isQuote(last)) {
    return 'without the quotation marks around it';
  }
  const place = characters.findIndex(
    (character, at) =>
      !isAllowed(character) ||
      // A quotation mark of which the other is lost.
      (isQuote(character) && (at === 0 || at === characters.length - 1)),
  );
  const flaw = characters[place];
  if (flaw === undefined) return undefined;
  const where =
    place === 0
      ? 'at its start'
      : place === characters.length - 1
        ? 'at its end'
        : `at its character ${place + 1}`;
  return `without ${nameOf(flaw)} ${where}`;
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\n\r\u2028\u2029]/.test(character)) return 'the line break';
  if (character === '\t') return 'the tab';
  if (/\s/.test(character)) return `the blank${character === ' ' ? '' : ` ${code}`}`;
  if (isQuote(character)) return `the quotation mark ${code}`;
  if (hiddenCharacter.test(character)) return `the invisible character ${code}`;
  return `the character ${/^[!-/:-@[-`{-~]$/.test(character) ? `"${character}"` : code}`;
}

/** What a header can carry. */
export function isPlain(character: string): boolean {
  return /^[!-~]$/.test(character);
}

/** What an address or a name can hold: letters of any script too, but in no other width. */
export function isVisible(character: string): boolean {
  if (/^[\uFF00-\uFFEF]$/.test(character)) return false;
  return isPlain(character) || /^[\p{L}\p{M}\p{N}]$/u.test(character);
}

/** What the name of a file can hold: blanks too. */
export function isOfPath(character: string): boolean {
  return character === ' ' || (!/\s/.test(character) && !hiddenCharacter.test(character));
}

/** A value as a message shows it: on one line, with what is invisible made visible. */
export function shownValue(value: string): string {
  const open = value.replace(credentials, '$1…@');
  const shown = open.length > mostShown ? `${open.slice(0, mostShown)}…` : open;
  return JSON.stringify(shown).replaceAll(
    hidden,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const mostShown = 200;
/** Name and password in an address, which may hold signs that end them for a parser. */
const credentials = /^(\w+:\/\/)?.+@/s;
const hidden = new RegExp(hiddenCharacter.source, 'gu');
