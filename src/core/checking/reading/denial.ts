import type { Language } from '../../passages/language.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import type { Stated } from './read-stated.ts';
import { checkingWordsIn } from '../words/words.ts';

/**
 * What a denial denies, said plainly: "COSCO does not run Chancay" as "COSCO run Chancay". A claim that
 * denies what the collection holds is its contrary, and one that denies what it denies is supported.
 */
export function withoutDenial(text: string, language: Language): string {
  const { denials } = checkingWordsIn(language);
  return denials
    .reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)
    .replace(/\s{2,}/gu, ' ')
    .trim();
}

/** The same of the first word that denies, with what else is denied left as it is. */
export function withoutFirstDenial(text: string, language: Language): string {
  const [first] = text.matchAll(checkingWordsIn(language).negation);
  if (first === undefined) return text;
  const end = first.index + first[0].length;
  const plain = withoutDenial(text.slice(0, end), language);
  return language === 'zh' ? plain + text.slice(end) : `${plain} ${text.slice(end).trim()}`;
}

/** Whether a text denies something. */
export function isDenied(text: string, language: Language): boolean {
  return denialsIn(text, language) > 0;
}

/** How many words of a text deny. */
export function denialsIn(text: string, language: Language): number {
  const { negation, notNegation, notOnly } = checkingWordsIn(language);
  const plain = text.replace(notNegation, ' ').replace(everywhere(notOnly), ' ');
  return plain.match(negation)?.length ?? 0;
}

/** A pattern that is asked whether it fits may not be global: it would go on where it stopped. */
const everywhere = ({ source, flags }: RegExp) => new RegExp(source, `${flags}g`);

export function firstDenied(text: string, language: Language): string {
  const { negation, notNegation, notOnly } = checkingWordsIn(language);
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = text.replace(notNegation, blank).replace(everywhere(notOnly), blank);
  const [first] = plain.matchAll(negation);
  if (first === undefined) return '';
  const behind = plain.slice(first.index + first[0].length).replace(/^[\s\p{P}]+/u, '');
  if (language === 'zh') return behind.slice(0, 4);
  const words = behind.split(/\s+/u).filter((word) => !isStopWord(word.toLowerCase(), language));
  return words.slice(0, 2).join(' ');
}

/** The stretches of a text that deny something, and those that do not. */
export function partedByDenial(
  text: string,
  language: Language,
): Pick<Stated, 'denied' | 'affirmed'> {
  const { stretches } = checkingWordsIn(language);
  const parts = text.split(new RegExp(`(?=${stretches.source})`, stretches.flags));
  return {
    denied: parts.filter((each) => isDenied(each, language)).join(''),
    affirmed: parts.filter((each) => !isDenied(each, language)).join(''),
  };
}
