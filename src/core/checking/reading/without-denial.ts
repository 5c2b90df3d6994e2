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
