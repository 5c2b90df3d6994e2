import type { Language } from '../../passages/language.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { deeds } from '../words/deeds.ts';
import { checkingWordsIn } from '../words/words.ts';
import { wordsOf } from './figures/figure-keys.ts';

/** How far from a word for a deed a sentence may name what it is done to. */
const reach = { en: 70, es: 80, zh: 24 } as const satisfies Record<Language, number>;

/** How much of a claim behind its deed names what it is done to. */
const objectOf = { en: 36, es: 36, zh: 10 } as const satisfies Record<Language, number>;

/**
 * Whether a claim tells of a deed that a sentence and the title of its passage do not tell of, or, for deeds
 * against a thing, not of that thing: "cancelled the port" beside "revoked the ruling on the port's supervision".
 * What a passage is asked is no word for it.
 */
export function isDeedUntold(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const { passive } = checkingWordsIn(language);
  const texts = [passage.texts[language].title, stated.text];
  return deeds.some(({ said, told, isAgainst }) => {
    const found = said[language].exec(claim.text);
    if (found === null) return false;
    // In the passive what it is done to stands before.
    const isBehind = isAgainst === true && !passive.test(claim.text);
    const words = new Set(isBehind ? objectBehind(claim, found, language) : []);
    return !texts.some((text) =>
      placesOf(told[language], text).some(
        ({ at, end }) =>
          words.size === 0 ||
          wordsOf(
            text.slice(Math.max(0, at - reach[language]), end + reach[language]),
            language,
          ).some((word) => words.has(word)),
      ),
    );
  });
}

/** The first words behind a deed: what it is done to; none where the deed stands last. */
function objectBehind({ text }: Stated, found: RegExpExecArray, language: Language): string[] {
  const end = found.index + found[0].length;
  const behind = wordsOf(text.slice(end, end + objectOf[language]), language);
  return language === 'zh' ? behind : behind.slice(0, 2);
}

function placesOf({ source, flags }: RegExp, text: string): { at: number; end: number }[] {
  return [...text.matchAll(new RegExp(source, `${flags}g`))].map(({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
  }));
}
