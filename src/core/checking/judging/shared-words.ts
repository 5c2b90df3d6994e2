import type { Language } from '../../passages/language.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { checkingWordsIn } from '../words/words.ts';
import { wordsOf } from './figures/figure-keys.ts';

/** Whether a sentence has some of a claim's own words, and not only what is akin to them. */
export function sharesWords(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const { countries } = checkingWordsIn(language);
  const words = wordsOf(claim.rest, language).filter(
    (word) => !countries.peru.test(word) && !countries.china.test(word),
  );
  const told = new Set(wordsOf(`${passage.texts[language].title}. ${stated.text}`, language));
  const shared = words.filter((word) => told.has(word)).length;
  return words.length === 0 || shared / words.length >= leastShared[language];
}

const leastShared = { en: 0.2, es: 0.2, zh: 0.2 } as const satisfies Record<Language, number>;
