import type { Knowledge } from '../../passages/knowledge.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Language } from '../../passages/language.ts';
import type { Aspect } from '../claim-check.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import { checkingWordsIn } from '../words/words.ts';
import { isTopAmongFewer } from './figures/extent.ts';
import { isMoreThanWished, isUnderWish } from './denials/not-yet-done.ts';
import type { Stated } from '../reading/read-stated.ts';

/** What makes a true claim true only in part. */
export function reservationsOf(
  claim: Stated,
  held: HeldSentence,
  { successors }: Knowledge,
  language: Language,
): Aspect[] {
  const { stated, passage, around } = held;
  const { kind, saidBy } = passage;
  const isAttributed =
    claim.isReported ||
    (['analysis', 'figure', 'fact'].includes(kind) &&
      saidBy.some((id) => claim.entities.has(id))) ||
    // That one accuses or inquires is no accusation.
    (kind === 'allegation' &&
      saidBy.some((id) => claim.entities.has(id) && stated.entities.has(id)));
  const { universal, partial, mutual, opinion } = checkingWordsIn(language);
  // What another sentence says of most of them, or this one of a number, is not said of all.
  const isOfSome =
    partial.test(stated.text) ||
    (claim.figures.length === 0 && around.sentences.some(({ text }) => partial.test(text))) ||
    (claim.figures.length === 0 && stated.figures.some(({ unit }) => unit === 'number'));
  const isSaidOfAll = universal.test(claim.text) && !universal.test(stated.text) && isOfSome;
  const isMutual = mutual.test(claim.text) && !mutual.test(stated.text);
  const isDated = claim.dates.every(
    ({ unit, value }) =>
      unit !== 'day' ||
      [...stated.dates, ...around.dates].some((date) => date.unit === unit && date.value === value),
  );
  return [
    ...((claim.isOnly && !stated.isOnly) ||
    isSaidOfAll ||
    isMutual ||
    isTopAmongFewer(claim, stated, language)
      ? (['quantifier'] as const)
      : []),
    ...(isDated ? [] : (['dates'] as const)),
    ...(isMoreThanWished(claim, held, language) || isUnderWish(claim, held, language)
      ? (['status'] as const)
      : []),
    ...(kind === 'analysis' && opinion.test(stated.text) && !isAttributed
      ? (['attribution'] as const)
      : []),
    ...(stated.isHedged && !claim.isHedged && !isAttributed && kind !== 'fact' && kind !== 'figure'
      ? (['hedge'] as const)
      : []),
    // What held for a period still does once the period is over.
    ...(successors.has(passage.id) && claim.dates.length === 0 ? (['newer'] as const) : []),
    ...(isWordOfSomeone(passage) && !isAttributed && !(kind === 'projection' && claim.isHedged)
      ? (['kind'] as const)
      : []),
  ];
}

/** An analysis that nobody contradicts stands as it is. */
function isWordOfSomeone({ kind, contradicts }: Passage): boolean {
  switch (kind) {
    case 'fact':
    case 'figure':
      return false;
    case 'analysis':
      return contradicts.length > 0;
    case 'projection':
    case 'allegation':
    case 'position':
      return true;
  }
}
