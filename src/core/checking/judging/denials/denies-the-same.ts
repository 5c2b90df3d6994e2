import type { Language } from '../../../passages/language.ts';
import type { NearSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import { isNeverUntold } from './untold-never.ts';

/** Whether a sentence has the word that a claim denies first, and only where it denies nothing: "they need one". */
function affirmsFirst(
  { deniedFirst, denials }: Stated,
  { affirmed, denied }: Stated,
  language: Language,
): boolean {
  const [word] = wordsOf(deniedFirst, language);
  return (
    denials === 1 &&
    word !== undefined &&
    wordsOf(affirmed, language).includes(word) &&
    !wordsOf(denied, language).includes(word)
  );
}

/** Whether a sentence has a word, and not only a name, of what a claim denies. */
function sharesDenied(claim: Stated, told: Stated, language: Language): boolean {
  const names = new Set([...claim.namedBy.values()].flatMap((name) => wordsOf(name, language)));
  const said = wordsOf(claim.denied, language).filter((word) => !names.has(word));
  const has = new Set(wordsOf(told.text, language));
  return said.length === 0 || said.some((word) => has.has(word));
}

/** Whether what the sentence denies is what the claim denies: the same things are named. */
export function deniesTheSame(
  claim: Stated,
  { held, deniedShare, affirmedShare, meetsDenied }: NearSentence,
  language: Language,
): boolean {
  if (affirmsFirst(claim, held.stated, language)) return false;
  if (isNeverUntold(claim, held.stated, language)) return false;
  const isBare = claim.figures.length === 0 && claim.dates.length === 0;
  if (isBare && !meetsDenied && !sharesDenied(claim, held.stated, language)) return false;
  if (deniedShare >= 0.3) return true;
  const { countries, scant } = checkingWordsIn(language);
  // What is said of both to be little denies nothing.
  if (scant.test(held.stated.text) && !scant.test(claim.text) && affirmedShare >= 0.6) return true;
  return (['peru', 'china'] as const).some(
    (country) =>
      countries[country].test(held.stated.denied) && countries[country].test(claim.denied),
  );
}
