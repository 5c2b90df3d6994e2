import type { Language } from '../../passages/language.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { checkingWordsIn } from '../words/words.ts';
import { wordsOf } from './figures/figure-keys.ts';

/** So many words, or pairs of signs, that another sentence has are no chance. */
const leastShared = { en: 1, es: 1, zh: 2 } as const satisfies Record<Language, number>;

/** The words of a claim, without names, that neither a sentence nor the title of its passage has. */
function residueOf(claim: Stated, { stated, passage }: HeldSentence, language: Language): string[] {
  const names = new Set(
    [claim, stated].flatMap(({ namedBy }) =>
      [...namedBy.values()].flatMap((name) => wordsOf(name, language)),
    ),
  );
  const told = new Set(wordsOf(`${passage.texts[language].title}. ${stated.text}`, language));
  return [...new Set(wordsOf(claim.rest, language))].filter(
    (word) => !names.has(word) && !told.has(word),
  );
}

/**
 * Whether what a claim has beyond a sentence stands in what another sentence of the passage denies: "went to
 * China" by "ten were chosen" beside "they went to El Salvador rather than China".
 */
export function isDeniedBeside(claim: Stated, held: HeldSentence, language: Language): boolean {
  const { adverse } = checkingWordsIn(language);
  if (claim.isNegative || adverse.test(claim.text)) return false;
  const residue = residueOf(claim, held, language);
  if (residue.length < leastShared[language]) return false;
  return held.around.sentences.some((other) => {
    if (other === held.stated || !other.isNegative) return false;
    const affirmed = new Set(wordsOf(other.affirmed, language));
    const denied = new Set(wordsOf(other.denied, language).filter((word) => !affirmed.has(word)));
    return residue.filter((word) => denied.has(word)).length >= leastShared[language];
  });
}
