import type { Language } from '../../../passages/language.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import type { Judging } from '../judging.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** So many words beside names and denial leave room for nothing that is denied but the act itself. */
const fewWords = { en: 1, es: 1, zh: 3 } as const satisfies Record<Language, number>;

/**
 * Where a fact tells when that came about of which a claim denies, without more, that it did: "Chancay was
 * never inaugurated".
 */
export function neverDone(claim: Stated, { links, everywhere }: Judging, language: Language) {
  const { begun, negation } = checkingWordsIn(language);
  if (claim.denials !== 1 || claim.isHedged || claim.isPending) return undefined;
  if (claim.dates.length > 0 || claim.figures.length > 0) return undefined;
  const [thing, ...others] = [...claim.entities].filter((id) => !everywhere.has(id));
  if (thing === undefined || others.length > 0 || !begun.test(claim.deniedFirst)) return undefined;
  const names = new Set([...claim.namedBy.values()].flatMap((name) => wordsOf(name, language)));
  const plain = claim.text.replace(negation, ' ');
  const words = wordsOf(plain, language).filter((word) => !names.has(word));
  return words.length > fewWords[language]
    ? undefined
    : links.doneAt(thing, ['opening-date', 'operation-start']);
}
