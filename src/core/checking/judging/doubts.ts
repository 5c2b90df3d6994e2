import type { Language } from '../../passages/language.ts';
import type { Tell } from '../../passages/passage.ts';
import type { Aspect } from '../claim-check.ts';
import type { HeldSentence, NearSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { isNeverUntold } from './denials/untold-never.ts';
import { affirmsDenied, isNamedAsDenied, isWithout } from './denials/denied-words.ts';
import { comparisonIn } from './figures/comparisons.ts';
import { isContrasted } from './contrasted.ts';
import { isDeniedBeside } from './residue.ts';
import { isOfOtherBearer } from './parties/other-bearer.ts';
import { isTopOfAnother, isTopRanked, isTopUntold, saysAllOfShare } from './figures/extent.ts';
import type { Judging } from './judging.ts';
import { isKindUntold } from './untold-kind.ts';
import { isDeedUntold } from './untold-deeds.ts';
import { isOneForAll, isSubjectUnheld, isWeightUntold } from './weighty-words.ts';
import { shareWordIn } from './figures/share-words.ts';
import { turnToldIn } from './figures/turns-told.ts';
import { isOfOtherYear } from './figures/figures-by-year.ts';
import {
  isFigureOfAnother,
  isFigureOfOtherSentence,
  isPartOfSum,
  isTurned,
} from './figures/misplaced-figures.ts';
import { isOfOtherLabel } from './figures/misplaced-labels.ts';
import { areScattered } from './figures/scattered-values.ts';
import { isOfAnotherSite, isToldAroundOfAnother } from './told-of-another.ts';
import { isInOtherCountry, isPlaceUntold } from './parties/untold-place.ts';
import { areNamesOfOneTurned } from './parties/changed-places.ts';
import { ownerOf } from './parties/ownership.ts';
import { isOfOtherSpeaker } from './other-speaker.ts';
import { isCountryMissing, isJoinedToAnother } from './parties/missing-country.ts';
import { isOfOtherObject } from './parties/other-object.ts';
import {
  crossedIn,
  hasOtherAgent,
  isDoneByOther,
  isElsewhere,
  isExchanged,
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
  if (areNamesOfOneTurned(claim, stated, language)) return against('roles');
  if (saysAllOfShare(claim, held, language)) return against('quantifier');
  switch (shareWordIn(claim, held, judging, language)) {
    case 'told':
    case undefined:
      break;
    case 'contrary':
      return near.wordShare >= leastOfShared ? against('quantifier') : unsaid('quantifier');
    case 'untold':
      return unsaid('quantifier');
  }
  switch (turnToldIn(claim, near, judging, language)) {
    case 'told':
    case undefined:
      break;
    case 'contrary':
      return against('wording');
    case 'untold':
      return unsaid('wording');
  }
  const compared = comparisonIn(claim, held, judging, language);
  switch (compared) {
    case 'told':
    case undefined:
      break;
    case 'contrary':
      return against('comparative');
    case 'untold':
      return unsaid('comparative');
  }
  if (compared === undefined && isContrasted(claim, held, language)) {
    return near.sentenceShare >= leastOfContrasted ? against('wording') : unsaid('wording');
  }
  if (isOwningUntold(claim, held) || isWeightUntold(claim, held, language)) {
    return unsaid('wording');
  }
  if (isDeniedBeside(claim, held, language)) return unsaid('negation');
  if (isDeedUntold(claim, held, language)) return unsaid('wording');
  if (isKindUntold(claim, held, judging, language)) return unsaid('wording');
  if (isNeverUntold(claim, stated, language)) return unsaid('negation');
  if (isOneForAll(claim, held, judging.everywhere, language)) return unsaid('quantifier');
  if (isSubjectUnheld(claim, held, language)) return unsaid('names');
  if (isOfOtherSpeaker(claim, held, judging, language)) return unsaid('attribution');
  if (isTopRanked(claim, held, language)) return against('quantifier');
  if (isTopUntold(claim, held, language) || isTopOfAnother(claim, held, language))
    return unsaid('quantifier');
  if (isOfOtherYear(claim, stated) || isOfOtherLabel(claim, stated, judging.knowledge, language)) {
    return against('figures');
  }
  if (isFigureOfOtherSentence(claim, held)) {
    const isSame = near.sentenceShare >= leastOfSame && claim.figures.length === 1;
    return isSame ? against('figures') : unsaid('figures');
  }
  if (claim.isNotOnly && stated.isOnly) return against('quantifier');
  if (affirmsDenied(claim, stated, language)) {
    const isOpen = passage.contradicts.length > 0 || judging.knowledge.successors.has(passage.id);
    return isOpen ? unsaid('negation') : against('negation');
  }
  if (isWithout(claim, stated, language)) return against('negation');
  if (isNamedAsDenied(claim, stated, language)) return unsaid('negation');
  if (hasOtherAgent(claim, near, language) || isSoldBack(claim, held)) return against('roles');
  // Who runs a mine through another is no other than that other.
  const isHolder = ownerOf(claim, judging) === 'same';
  if (!isHolder && isDoneByOther(claim, held)) return unsaid('names');
  switch (isElsewhere(claim, held, judging, language)) {
    case true:
      return against('names');
    case false:
      return unsaid('names');
    case undefined:
  }
  if (isPlaceUntold(claim, held, judging, language)) return unsaid('names');
  if (isOfOtherBearer(claim, held, judging, language)) return unsaid('names');
  if (isToldAroundOfAnother(claim, held, judging, language)) return unsaid('names');
  if (areScattered(claim, held)) return unsaid('figures');
  if (isOfAnotherSite(claim, held, judging)) {
    return unsaid('names');
  }
  const isAbroad = (code: string) =>
    !stated.countries.includes(code) && !around.titledCountries.includes(code);
  if (claim.countries.some(isAbroad)) return unsaid('names');
  if (isCountryMissing(claim, held, judging.knowledge)) return unsaid('names');
  if (
    isJoinedToAnother(claim, held, judging, language) ||
    isInOtherCountry(claim, held, language)
  ) {
    return unsaid('names');
  }
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
  if (isExchanged(claim, held, judging, language)) return unsaid('roles');
  return isOfOtherClause(claim, held, judging, language) ? unsaid('names') : undefined;
}

/** So much of a claim has a sentence that says the opposite of the same. */
const leastOfContrasted = 0.5;

/** So many of a claim's words has a sentence whose share goes against the claim's word for it. */
const leastOfShared = 0.5;

/** From this share of a claim in a sentence, the sentence's own figure is the one that the claim has otherwise. */
const leastOfSame = 0.97;

/** Relations by which a sentence tells whose a thing is. */
const owning: ReadonlySet<string> = new Set([
  'owner',
  'operator',
  'media-owned',
  'acquisition',
  'seller',
  'ownership',
  'founding',
  'affiliation',
  'market-share',
]);

/** Whether a claim says whose a thing is, and a sentence tells of no such thing. */
function isOwningUntold(claim: Stated, { stated, tells, passage }: HeldSentence): boolean {
  if (!claim.isOwning || claim.isNegative || claim.figures.length > 0 || stated.isOwning)
    return false;
  const isOfClaim = ({ of, what, by }: Tell) =>
    owning.has(what) && (claim.entities.has(of) || (by !== undefined && claim.entities.has(by)));
  return (
    claim.entities.size > 0 && !stated.isHaving && ![...tells, ...passage.tells].some(isOfClaim)
  );
}

const against = (differs: Aspect): Doubt => ({ verdict: 'contradicted', differs });
const unsaid = (differs: Aspect): Doubt => ({ verdict: 'not-covered', differs });
