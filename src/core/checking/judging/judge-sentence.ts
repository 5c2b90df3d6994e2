import type { Language } from '../../passages/language.ts';
import type { Aspect, Verdict } from '../claim-check.ts';
import {
  compareDates,
  compareFigures,
  datesOtherwise,
  isCount,
  isIncidental,
  match,
} from './figures/compare-values.ts';
import { contraryIn, excludedBy } from './contraries.ts';
import type { NearSentence } from '../reading/held-sentence.ts';
import { deniesTheSame } from './denials/denies-the-same.ts';
import { meetsOnlyDenied } from './denials/denied-words.ts';
import { datesAnew } from './figures/dates-anew.ts';
import { doubtOf, type Doubt } from './doubts.ts';
import { undoneIn } from './denials/undone.ts';
import { standsForAnother } from './parties/in-place-of.ts';
import { isInSlotOfAnother } from './parties/in-the-slot-of.ts';
import { isOfOtherGoods, isTradeUntold } from './goods-and-trade.ts';
import type { Evidence, Judging } from './judging.ts';
import { isOnlySought, isOnlyWanted, isStillToCome } from './denials/not-yet-done.ts';
import { hasName, namesAllOf } from './parties/naming.ts';
import { givesToAnother } from './parties/other-party.ts';
import { isToldToHold, ownerOf } from './parties/ownership.ts';
import type { Stated } from '../reading/read-stated.ts';
import { hasParties } from '../reading/read-transfer.ts';
import { isToldOfAnother, tellsHappening } from './told-of-another.ts';
import { measuresAnew } from './figures/measures-anew.ts';
import { sharesWords } from './shared-words.ts';
import { reservationsOf } from './reservations.ts';
import { closeEnough } from '../thresholds.ts';
import { checkingWordsIn } from '../words/words.ts';

export interface Judged {
  readonly near: NearSentence;
  readonly verdict: Verdict;
  readonly differs: readonly Aspect[];
  readonly isRounded: boolean;
  readonly score: number;
  readonly values: number;
  /** Whether all the claim's figures stand there, and whether its dates do. */
  readonly hasFigures: boolean;
  /** Whether all of them stand in the sentence itself. */
  readonly hasFiguresHere: boolean;
  /** The same where it has none. */
  readonly lacksNoFigure: boolean;
  readonly hasDates: boolean;
  /** Whether each part of its dates stands in the sentence itself. */
  readonly hasAllDates: boolean;
  /** Whether what it shows is told by the very places of figures, parties and denials. */
  readonly isSure: boolean;
  /** Whether the claim's parties stand in each other's place there. */
  readonly isCrossed: boolean;
  /** Whether it tells as much as would support the claim, and some part of it otherwise or not. */
  readonly isDoubted: boolean;
  /** Whether the claim denies as often as the sentence does. */
  readonly deniesAlike: boolean;
}

/** Judges a claim by one sentence. */
export function judgeSentence(
  claim: Stated,
  near: NearSentence,
  judging: Judging,
  language: Language,
): Judged {
  const { held, passageShare, sentenceShare } = near;
  const figures = compareFigures(claim.figures, held.said.figures, held.around.figures, language);
  const dates = datesOtherwise(claim.dates, claim.relations, held.passage.tells)
    ? 'other'
    : compareDates(claim.dates, held.said.dates, held.around.dates);
  const missing = judging.missingFrom(claim, held);
  const strangers = claim.unknownNames.filter((name) => !hasName(held.wording, name));
  const countries = claim.countries.filter((code) => !held.around.countries.includes(code));
  const strange = [...strangers, ...countries];
  const sharesRelation = held.tells.some(({ what }) => claim.relations.has(what));
  const score =
    passageShare +
    sentenceShare +
    (sharesRelation ? 0.15 : 0) +
    0.15 * figures.met +
    (dates === 'same' ? 0.15 : 0);
  const foreign = { missing, strangers, countries };
  const evidence = { figures, dates, missing, strange, foreign, sharesRelation, score };
  const judged = decide(claim, near, evidence, judging, language);
  return {
    near,
    ...judged,
    isRounded: figures.isRounded && judged.verdict !== 'contradicted',
    score: score - 0.3 * (missing.length + strange.length),
    values: figures.met + (dates === 'same' ? 1 : 0),
    hasFigures: claim.figures.length > 0 && figures.isMet && dates !== 'other',
    hasFiguresHere:
      claim.figures.length > 0 && figures.isMet && figures.metHere === claim.figures.length,
    lacksNoFigure: figures.isMet,
    hasDates: dates === 'same',
    hasAllDates: claim.dates.every((date) =>
      held.said.dates.some(({ unit, value }) => unit === date.unit && value === date.value),
    ),
    isSure: judged.isSure === true,
    isCrossed: judged.isCrossed === true,
    isDoubted: judged.isDoubted === true,
    deniesAlike: claim.isNegative && claim.denials === held.stated.denials,
  };
}

/** What comes about once, so that another date for it is wrong; a yearly figure has one for each year. */
const happenings: ReadonlySet<string> = new Set([
  'acquisition',
  'agreement',
  'arms-purchase',
  'donation',
  'eviction',
  'in-force',
  'lawsuit',
  'market-access',
  'opening-date',
  'operation-start',
  'ruling',
  'seller',
  'signing-date',
  'training',
  'visit',
]);

type Decision = Pick<Judged, 'verdict' | 'differs'> & {
  readonly isSure?: boolean;
  readonly isCrossed?: boolean;
  readonly isDoubted?: boolean;
};

const notCovered = (...differs: Aspect[]): Decision => ({ verdict: 'not-covered', differs });
const contradicted = (...differs: Aspect[]): Decision => ({ verdict: 'contradicted', differs });

function decide(
  claim: Stated,
  near: NearSentence,
  evidence: Evidence,
  judging: Judging,
  language: Language,
): Decision {
  const { figures, dates, missing, strange, score } = evidence;
  const limits = closeEnough[language];
  if (score < limits.near) return notCovered();
  if (isToldOfAnother(claim, near.held, judging, language)) return notCovered('names');
  const isClose =
    score >= limits.contrary &&
    (near.wordShare >= limits.words.contrary || measuresAnew(claim, near.held, figures.others));
  if (missing.length > 0 || strange.length > 0) {
    const isAnother =
      givesToAnother(claim, near.held, evidence, judging) ||
      (dates !== 'other' && figures.isMet && isInSlotOfAnother(claim, near, judging, language)) ||
      (dates !== 'other' && standsForAnother(claim, near, evidence.foreign, judging, language));
    return score >= limits.near && isAnother ? contradicted('names') : notCovered('names');
  }
  // What is nearly a sentence is told by what it changes.
  const doubt = doubtOf(claim, near, judging, language);
  if (doubt?.verdict === 'contradicted' && near.sentenceShare >= leastOfChanged)
    return ofDoubt(doubt);
  const isReplaced =
    dates !== 'other' && figures.isMet && isInSlotOfAnother(claim, near, judging, language);
  if (isReplaced) return contradicted('names');
  if (dates === 'other') {
    const isOnce = near.held.tells.some(
      ({ what, when }) => what === 'event-date' || (when !== undefined && happenings.has(what)),
    );
    return isClose && (isOnce || datesAnew(claim, near)) && figures.others.length === 0
      ? contradicted('dates')
      : notCovered('dates');
  }
  if (isClose) {
    const contrary = contraryIn(claim, near, evidence, judging, language);
    if (contrary !== undefined) {
      const isDone = contrary === 'status' && tellsHappening(claim, near.held, judging);
      return { ...contradicted(contrary), isSure: isDone };
    }
  }
  if (!figures.isMet) return notCovered('figures');
  // A figure that only another sentence has is no figure of this one.
  const isElsewhere = figures.met > 0 && figures.metHere === 0;
  if (isElsewhere && near.sentenceShare < leastOfElsewhere) return notCovered('figures');
  if (excludedBy(claim, near.held, checkingWordsIn(language).predicates).length > 0)
    return notCovered('wording');
  if (isOnlySought(claim, near.held, language)) return notCovered('status');
  if (isOnlyWanted(claim, near.held, language)) {
    return isClose ? contradicted('status') : notCovered('status');
  }
  if (isTradeUntold(claim, near.held, judging)) return notCovered('wording');
  if (isOfOtherGoods(claim, near.held, judging, language)) return notCovered('names');
  if (isStillToCome(claim, near.held, language)) return notCovered('status');
  if (ownerOf(claim, judging) === 'unheld' || !namesAllOf(claim, near.held, judging)) {
    return notCovered('names');
  }
  const isSameTime = dates === 'same';
  // A date tells little alone: much else is of the same year.
  const isOfTime =
    isSameTime &&
    ((near.sentenceShare >= leastOfDated && near.wordShare >= 0.1) ||
      (near.sentenceShare >= 0.45 && near.wordShare >= 0.3));
  const hasValues =
    isOfTime ||
    (figures.met > 0 && near.sentenceShare >= 0.45) ||
    (figures.metHere > 0 && isSameTime && near.sentenceShare >= 0.3);
  const own = [...claim.entities].filter(
    (id) => !judging.everywhere.has(id) && !judging.abroad.has(id),
  );
  const together = own.filter((id) => near.held.stated.entities.has(id));
  // Three names in one sentence tell as much as words.
  const isPlaced = near.held.tells.some(
    ({ of, what, by }) =>
      what === 'location' && by !== undefined && together.includes(of) && claim.entities.has(by),
  );
  const isNamedSo = (together.length >= 3 || isPlaced) && near.sentenceShare >= 0.7;
  // Parties in their places, or two things that the sentence names, tell as much with all the values.
  const counted = claim.figures.filter((figure) => !isIncidental(figure));
  const hasAllHere =
    counted.length > 0 &&
    counted.every(
      (figure) =>
        !isCount(figure) && near.held.stated.figures.some((told) => match(figure, told) !== 'none'),
    );
  const isToldSo =
    hasAllHere &&
    ((isSameTime && hasParties(claim.transfer, near.held.transfers)) || together.length >= 2);
  const least = limits.words[own.length > 0 ? 'same' : 'unnamed'];
  if (own.length === 0 && claim.figures.length === 0 && !sharesWords(claim, near.held, language)) {
    return notCovered('wording');
  }
  // What names no one known is told by a sentence that tells the same of it, or in the same words.
  if (
    own.length === 0 &&
    claim.figures.length === 0 &&
    claim.relations.size > 0 &&
    !evidence.sharesRelation &&
    near.wordShare < leastUntold
  ) {
    return notCovered('wording');
  }
  const isHeldSo = isToldToHold(claim, near.held, judging, language);
  const isSame = score >= limits.same && (near.wordShare >= least || hasValues || isNamedSo);
  if (!isSame && !isToldSo && !isHeldSo) {
    return notCovered('wording');
  }
  if (claim.isNegative && !deniesTheSame(claim, near, language)) {
    return notCovered('negation');
  }
  const { isPending, isHedged } = near.held.stated;
  if (claim.isPending && !isPending && !isHedged) return notCovered('status');
  if (doubt !== undefined) return ofDoubt(doubt);
  if (meetsOnlyDenied(claim, near, language)) return contradicted('negation');
  switch (undoneIn(claim, near.held, language)) {
    case 'undone':
      return { ...contradicted('newer'), isSure: true };
    case 'unclear':
      return notCovered('newer');
    case undefined:
  }
  const differs = reservationsOf(claim, near.held, judging.knowledge, language);
  if (differs.length > 0) return { verdict: 'partly', differs };
  // What a passage is asked helps to find it, and says nothing.
  const isWorded = near.toldShare >= leastInText * least;
  if (isHeldSo) return { verdict: 'supported', differs, isSure: true };
  return isWorded || hasValues || isNamedSo || isToldSo
    ? { verdict: 'supported', differs }
    : notCovered('wording');
}

const ofDoubt = ({ verdict, differs }: Doubt): Decision => ({
  verdict,
  differs: [differs],
  isSure: verdict === 'contradicted',
  isCrossed: differs === 'roles',
  isDoubted: true,
});

/** From this share of a claim in a sentence, what stands otherwise in it contradicts. */
const leastOfChanged = 0.6;

/** How much of a claim a sentence must have whose passage has the claim's figures elsewhere. */
const leastOfElsewhere = 0.3;

/** Of the words that a claim needs, so many must be the passage's own and not only those of what it is asked. */
const leastInText = 0.5;

/** So many of its words tell a claim whose relation the sentence does not tell. */
const leastUntold = 0.7;

/** What a date tells with so much of the claim in one sentence. */
const leastOfDated = 0.55;
