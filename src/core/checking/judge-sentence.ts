import type { Language } from '../passages/language.ts';
import type { EntityId, Passage, Tell } from '../passages/passage.ts';
import type { Aspect, Verdict } from './claim-check.ts';
import {
  compareDates,
  compareFigures,
  match,
  type ComparedFigures,
  type DateMatch,
} from './compare-values.ts';
import type { StatedDate, StatedFigure } from './read-values.ts';
import type { Stated } from './read-stated.ts';
import { isReversed } from './read-transfer.ts';
import { closeEnough } from './thresholds.ts';

/** A sentence of a passage as a claim is compared with it. */
export interface HeldSentence {
  readonly passage: Passage;
  /** Its place in the passage. */
  readonly sentence: number;
  readonly stated: Stated;
  /** Its stretches, each denied or not on its own. */
  readonly stretches: readonly { readonly text: string; readonly isNegative: boolean }[];
  readonly tells: readonly Tell[];
  /** The figures and dates of the rest of the passage, and the dates by which it holds. */
  readonly around: {
    readonly figures: readonly StatedFigure[];
    readonly dates: readonly StatedDate[];
  };
  readonly named: ReadonlySet<EntityId>;
  /** All that the passage says and is asked for, in lower case. */
  readonly wording: string;
}

/** A sentence with what a claim has to do with it. */
export interface NearSentence {
  readonly held: HeldSentence;
  /** Share of the claim that the passage meets, with the words by which it is asked for, 0 to 1. */
  readonly passageShare: number;
  /** Share of the claim that the sentence itself has, 0 to 1. */
  readonly sentenceShare: number;
  /** The stretch of the sentence nearest to the claim. */
  readonly nearest: { readonly isNegative: boolean; readonly share: number };
}

export interface Judged {
  readonly near: NearSentence;
  readonly verdict: Verdict;
  readonly differs: readonly Aspect[];
  readonly isRounded: boolean;
  readonly score: number;
  readonly values: number;
}

/** What only changes with time, as against what happens once. */
const eventRelation = 'event-date';

/** Judges a claim by one sentence. */
export function judgeSentence(
  claim: Stated,
  near: NearSentence,
  everywhere: ReadonlySet<string>,
  language: Language,
): Judged {
  const { held, passageShare, sentenceShare } = near;
  const figures = compareFigures(claim.figures, held.stated.figures, held.around.figures, language);
  const dates = compareDates(claim.dates, held.stated.dates, held.around.dates);
  const missing = [...claim.entities].filter((id) => !held.named.has(id) && !everywhere.has(id));
  const strange = claim.unknownNames.filter((word) => !held.wording.includes(word.toLowerCase()));
  const sharesRelation = held.tells.some(({ what }) => claim.relations.has(what));
  const score =
    passageShare +
    sentenceShare +
    (sharesRelation ? 0.15 : 0) +
    0.15 * figures.met +
    (dates === 'same' ? 0.15 : 0) -
    0.3 * (missing.length + strange.length);
  const judged = decide(
    claim,
    near,
    { figures, dates, missing, strange, sharesRelation, score },
    language,
  );
  return {
    near,
    ...judged,
    isRounded: figures.isRounded && judged.verdict !== 'contradicted',
    score,
    values: figures.met + (dates === 'same' ? 1 : 0),
  };
}

interface Evidence {
  readonly figures: ComparedFigures;
  readonly dates: DateMatch;
  readonly missing: readonly string[];
  readonly strange: readonly string[];
  readonly sharesRelation: boolean;
  readonly score: number;
}

function decide(
  claim: Stated,
  near: NearSentence,
  { figures, dates, missing, strange, sharesRelation, score }: Evidence,
  language: Language,
): { readonly verdict: Verdict; readonly differs: readonly Aspect[] } {
  const { held, nearest } = near;
  const limits = closeEnough[language];
  const isAbout = score >= limits.near;
  if (!isAbout) return { verdict: 'not-covered', differs: [] };
  const isClose = score >= limits.contrary && strange.length === 0;
  const isEvent = held.tells.some(({ what }) => what === eventRelation);
  if (isClose && missing.length === 0) {
    if (isSwapped(claim, held)) return { verdict: 'contradicted', differs: ['roles'] };
    if (dates === 'other') {
      return isEvent && figures.others.length === 0
        ? { verdict: 'contradicted', differs: ['dates'] }
        : { verdict: 'not-covered', differs: ['dates'] };
    }
    if (
      figures.others.length > 0 &&
      (sharesRelation || claim.relations.size === 0 || near.sentenceShare >= 0.6)
    ) {
      return { verdict: 'contradicted', differs: ['figures'] };
    }
    const isDone = isEvent && !held.stated.isHedged && !held.stated.isPending;
    if (claim.isPending && !held.stated.isPending && isDone) {
      return { verdict: 'contradicted', differs: ['status'] };
    }
    if (claim.isNegative !== nearest.isNegative && !claim.isPending) {
      return { verdict: 'contradicted', differs: ['negation'] };
    }
  }
  if (dates === 'other') return { verdict: 'not-covered', differs: ['dates'] };
  if (!figures.isMet) return { verdict: 'not-covered', differs: ['figures'] };
  if (missing.length > 0 || strange.length > 0)
    return { verdict: 'not-covered', differs: ['names'] };
  if (score < limits.same) return { verdict: 'not-covered', differs: ['wording'] };
  if (claim.isNegative !== nearest.isNegative) return { verdict: 'partly', differs: ['negation'] };
  const differs: Aspect[] = [
    ...(claim.isOnly && !held.stated.isOnly ? (['quantifier'] as const) : []),
    ...(held.stated.isHedged &&
    !claim.isHedged &&
    !claim.isReported &&
    near.held.passage.kind !== 'fact'
      ? (['hedge'] as const)
      : []),
    ...(isWordOfSomeone(held.passage) &&
    !claim.isReported &&
    !(held.passage.kind === 'projection' && claim.isHedged)
      ? (['kind'] as const)
      : []),
  ];
  return { verdict: differs.length > 0 ? 'partly' : 'supported', differs };
}

function isWordOfSomeone({ kind }: Passage): boolean {
  switch (kind) {
    case 'fact':
    case 'figure':
    case 'analysis':
      return false;
    case 'projection':
    case 'allegation':
    case 'position':
      return true;
  }
}

/** Whether a claim gives one thing's share to another, or makes the giver the taker. */
function isSwapped(claim: Stated, held: HeldSentence): boolean {
  if (
    claim.transfer !== undefined &&
    held.stated.transfer !== undefined &&
    isReversed(claim.transfer, held.stated.transfer)
  ) {
    return true;
  }
  const claimed = pairsOf(claim);
  const told = pairsOf(held.stated);
  return claimed.some(({ names, figure }) => {
    const own = told.filter((pair) => names.some((name) => pair.names.includes(name)));
    const ofUnit = own.filter((pair) => pair.figure.unit === figure.unit);
    return (
      ofUnit.length > 0 &&
      ofUnit.every((pair) => match(figure, pair.figure) === 'none') &&
      told.some((pair) => match(figure, pair.figure) !== 'none')
    );
  });
}

interface Pair {
  readonly names: readonly string[];
  readonly figure: StatedFigure;
}

/** Each share with the names that stand before it, or else behind it, up to the next. */
function pairsOf({ figures, names }: Stated): Pair[] {
  const shares = figures.filter(({ unit }) => unit === 'percent');
  return shares.map((figure, place) => {
    const from = shares[place - 1]?.at ?? -1;
    const to = shares[place + 1]?.at ?? Number.POSITIVE_INFINITY;
    const before = names.filter(({ at }) => at > from && at < figure.at);
    const behind = names.filter(({ at }) => at > figure.at && at < to);
    const found = before.length > 0 && place >= 0 ? before : behind;
    const nearest = before.length > 0 ? found.slice(-2) : found;
    return { names: nearest.map(({ name }) => name), figure };
  });
}
