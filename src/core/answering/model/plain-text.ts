import { hiddenCharacter } from '../../passages/hidden-characters.ts';

// Addresses, mentions, Discord's tags, formatting, markers, and more than one line.
const formatted = /https?:|www\.|:\/\/|@|[<>]|[*_`~|\\#]|\[|\]|^\s*(?:[-+>]|\d+[.)])\s|[\r\n\t]/iu;

const firstPerson: RegExp =
  /\b(?:I|I'm|I’m|we|my|our|as an ai)\b(?!\.)|(?<!\p{L})(?:yo|nosotr[oa]s|nuestr[oa]s?|mi)(?!\p{L})|我(?!国)|作为(?:一个)?(?:AI|人工智能)/iu;

/** Whether a text is one line of plain words: no link, mention, markup, hidden character or first person. */
export function isPlainText(text: string): boolean {
  return !formatted.test(text) && !hiddenCharacter.test(text) && !firstPerson.test(text);
}
