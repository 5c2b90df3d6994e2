import type { Language } from '../../passages/language.ts';
import type { Aspect } from '../claim-check.ts';
import type { NearSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { affirmsDenied, isWithout } from './denied-words.ts';
import type { Judging } from './judging.ts';
import { isFigureOfAnother, isOfOtherYear, isPartOfSum, isTurned } from './misplaced-figures.ts';
import { isCountryMissing } from './parties/missing-country.ts';
import { isOfOtherObject } from './parties/other-object.ts';
import {
  crossedIn,
  hasOtherAgent,
  isElsewhere,
  isOfOtherClause,
  isSoldBack,
} from './parties/misplaced-parties.ts';

/** What keeps a sentence that is near to a claim from supporting it. */
export interface Doubt {
  readonly verdict: 'contradicted' | 'not-covered';
  readonly differs: Aspect;
}

/**
 * Asks of a sentence that has a claim's words whether it tells each part of it: the figure of the same
 * subject and year, the parties in their places, what is denied as denied. None of it goes by what the
 * words mean, but by where they stand.
 */
export function doubtOf(
  claim: Stated,
  near: NearSentence,
  judging: Judging,
  language: Language,
): Doubt | undefined {
  const { held } = near;
  const { stated, around, passage } = held;
  if (isTurned(claim, stated, language)) return against('wording');
  if (isOfOtherYear(claim, stated)) return against('figures');
  if (claim.isNotOnly && stated.isOnly) return against('quantifier');
  if (affirmsDenied(claim, stated, language)) {
    const isOpen = passage.contradicts.length > 0 || judging.knowledge.successors.has(passage.id);
    return isOpen ? unsaid('negation') : against('negation');
  }
  if (isWithout(claim, stated, language)) return against('negation');
  if (hasOtherAgent(claim, near, language) || isSoldBack(claim, held)) return against('roles');
  switch (isElsewhere(claim, held, judging, language)) {
    case true:
      return against('names');
    case false:
      return unsaid('names');
    case undefined:
  }
  const isAbroad = (code: string) =>
    !stated.countries.includes(code) && !around.titledCountries.includes(code);
  if (claim.countries.some(isAbroad)) return unsaid('names');
  if (isCountryMissing(claim, held, judging.knowledge)) return unsaid('names');
  if (isOfOtherObject(claim, held, judging.knowledge, language)) return unsaid('roles');
  if (isPartOfSum(claim, held, judging, language)) return unsaid('figures');
  switch (isFigureOfAnother(claim, held, judging)) {
    case true:
      return against('figures');
    case false:
      return unsaid('figures');
    case undefined:
  }
  switch (crossedIn(claim, held, judging, language)) {
    case 'same deed':
      return against('roles');
    case 'any deed':
      return unsaid('roles');
    case undefined:
  }
  return isOfOtherClause(claim, held, judging, language) ? unsaid('names') : undefined;
}

const against = (differs: Aspect): Doubt => ({ verdict: 'contradicted', differs });
const unsaid = (differs: Aspect): Doubt => ({ verdict: 'not-covered', differs });
