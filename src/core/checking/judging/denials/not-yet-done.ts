import type { Language } from '../../../passages/language.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from '../figures/figure-keys.ts';

/** Whether a claim has as done what by the sentence was only asked for. */
export function isOnlySought(claim: Stated, { stated }: HeldSentence, language: Language): boolean {
  const { sought } = checkingWordsIn(language);
  return sought.some(({ asking, done }) => {
    const isAsked = (text: string) => asking.test(text);
    return done.test(claim.text) && !isAsked(claim.text) && isAsked(stated.text);
  });
}

/** Whether a claim has as done what the sentence has as wanted or planned. */
export function isOnlyWanted(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const { done, seeks, wishes, beforehand } = checkingWordsIn(language);
  if (claim.isNegative || seeks.test(claim.text) || !done.test(claim.text)) return false;
  // What was wished before it came about is wished no more.
  if (wishes.test(stated.text)) return !beforehand.test(stated.text);
  if (done.test(stated.text)) return false;
  return seeks.test(stated.text) || (passage.status !== undefined && open.has(passage.status));
}

/** Whether all that a claim shares with a sentence but names stands behind a word for a wish there. */
export function isUnderWish(claim: Stated, { stated }: HeldSentence, language: Language): boolean {
  const { wishes, seeks, done } = checkingWordsIn(language);
  if (claim.isHedged || claim.isPending || claim.isNegative || claim.isReported) return false;
  if (wishes.test(claim.text) || seeks.test(claim.text) || done.test(stated.text)) return false;
  const wish = wishes.exec(stated.text);
  if (wish === null || language === 'zh') return false;
  const names = new Set(
    [claim, stated].flatMap(({ namedBy }) =>
      [...namedBy.values()].flatMap((name) => wordsOf(name, language)),
    ),
  );
  const said = new Set(wordsOf(claim.rest, language).filter((word) => !names.has(word)));
  const isSaid = (word: string) => said.has(word);
  const behind = wordsOf(stated.text.slice(wish.index + wish[0].length), language);
  return behind.some(isSaid) && !wordsOf(stated.text.slice(0, wish.index), language).some(isSaid);
}

/** Whether a claim has as so what the sentence has only as wished, by whatever words. */
export function isMoreThanWished(
  claim: Stated,
  { stated: told, passage }: HeldSentence,
  language: Language,
): boolean {
  const { wishes, seeks, beforehand, done } = checkingWordsIn(language);
  if (passage.status === undefined || !open.has(passage.status)) return false;
  if (claim.isHedged || claim.isPending || claim.isNegative || claim.isReported) return false;
  return (
    wishes.test(told.text) &&
    !seeks.test(claim.text) &&
    !wishes.test(claim.text) &&
    !beforehand.test(told.text) &&
    !done.test(told.text)
  );
}

const open: ReadonlySet<string> = new Set(['proposed', 'planned', 'announced']);

/** Whether a claim has something as to come of which the sentence tells nothing to come. */
export function isStillToCome(
  claim: Stated,
  { stated }: HeldSentence,
  language: Language,
): boolean {
  const { future } = checkingWordsIn(language);
  return (
    future.test(claim.text) &&
    !claim.isNegative &&
    !future.test(stated.text) &&
    !stated.isHedged &&
    !stated.isPending
  );
}
