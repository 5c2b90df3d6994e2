import type { Language } from '../../passages/language.ts';
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
