import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, Passage, Tell } from '../passages/passage.ts';
import type { Aspect, Verdict } from './claim-check.ts';
import {
  compareDates,
  compareFigures,
  type ComparedFigures,
  type DateMatch,
} from './compare-values.ts';
import type { Links } from './links.ts';
import { givesToAnother, joinsOthers, tradesPlaces } from './other-party.ts';
import { hasKeysSwapped } from './figure-keys.ts';
import { hasPairsSwapped, type Pair } from './pairs.ts';
import type { StatedDate, StatedFigure } from './read-values.ts';
import type { Stated } from './read-stated.ts';
import { isInverted, isReversed } from './read-transfer.ts';
import type { Holding } from './read-holding.ts';
import { closeEnough } from './thresholds.ts';
import type { TextTerms } from '../retrieval/coverage.ts';
import { checkingWordsIn } from './words/words.ts';

/** A sentence of a passage as a claim is compared with it. */
export interface HeldSentence {
  readonly passage: Passage;
  /** Its place in the passage. */
  readonly sentence: number;
  readonly stated: Stated;
  /** What it says beside figures and dates, and what of it is denied and what is not. */
  readonly terms: Readonly<Record<'rest' | 'denied' | 'affirmed', TextTerms>>;
  readonly tells: readonly Tell[];
  /** What the whole passage has, to fall back on. */
  readonly around: {
    readonly figures: readonly StatedFigure[];
    readonly dates: readonly StatedDate[];
    readonly pairs: readonly Pair[];
    readonly isEvent: boolean;
    readonly countries: readonly string[];
    readonly text: string;
  };
  readonly named: ReadonlySet<EntityId>;
  /** What its title names. */
  readonly titled: ReadonlySet<EntityId>;
  /** All that the passage says and is asked for, in lower case. */
  readonly wording: string;
}

/** A sentence with what a claim has to do with it; all shares run from 0 to 1. */
export interface NearSentence {
  readonly held: HeldSentence;
  /** Share of the claim that the passage meets, with the words by which it is asked for. */
  readonly passageShare: number;
  /** The same without names. */
  readonly wordShare: number;
  /** Share of the claim that the sentence itself has. */
  readonly sentenceShare: number;
  /** The same of what the sentence denies, and of what it does not. */
  readonly deniedShare: number;
  readonly affirmedShare: number;
}

export interface Judged {
  readonly near: NearSentence;
  readonly verdict: Verdict;
  readonly differs: readonly Aspect[];
  readonly isRounded: boolean;
  readonly score: number;
  readonly values: number;
  /** Whether all the claim's figures stand there, and whether its dates do. */
  readonly hasFigures: boolean;
  readonly hasDates: boolean;
}

/** What judging takes beside the claim and the sentence. */
export interface Judging {
  readonly knowledge: Knowledge;
  readonly links: Links;
  readonly everywhere: ReadonlySet<string>;
}

/** Judges a claim by one sentence. */
export function judgeSentence(
  claim: Stated,
  near: NearSentence,
  judging: Judging,
  language: Language,
): Judged {
  const { held, passageShare, sentenceShare } = near;
  const { everywhere } = judging;
  const figures = compareFigures(claim.figures, held.stated.figures, held.around.figures, language);
  const dates = compareDates(claim.dates, held.stated.dates, held.around.dates);
  const missing = [...claim.entities].filter(
    (id) =>
      !held.named.has(id) &&
      !everywhere.has(id) &&
      !held.wording.includes(claim.namedBy.get(id) ?? ''),
  );
  const strange = [
    ...claim.unknownNames.filter((word) => !held.wording.includes(word.toLowerCase())),
    ...claim.countries.filter((code) => !held.around.countries.includes(code)),
  ];
  const sharesRelation = held.tells.some(({ what }) => claim.relations.has(what));
  const score =
    passageShare +
    sentenceShare +
    (sharesRelation ? 0.15 : 0) +
    0.15 * figures.met +
    (dates === 'same' ? 0.15 : 0);
  const evidence = { figures, dates, missing, strange, sharesRelation, score };
  const judged = decide(claim, near, evidence, judging, language);
  return {
    near,
    ...judged,
    isRounded: figures.isRounded && judged.verdict !== 'contradicted',
    score: score - 0.3 * (missing.length + strange.length),
    values: figures.met + (dates === 'same' ? 1 : 0),
    hasFigures: claim.figures.length > 0 && figures.isMet && dates !== 'other',
    hasDates: dates === 'same',
  };
}

interface Evidence {
  readonly figures: ComparedFigures;
  readonly dates: DateMatch;
  /** Known things that the claim names and the passage does not. */
  readonly missing: readonly EntityId[];
  /** Unknown names of the claim that the passage does not have. */
  readonly strange: readonly string[];
  readonly sharesRelation: boolean;
  readonly score: number;
}

type Decision = Pick<Judged, 'verdict' | 'differs'>;

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
  const isClose = score >= limits.contrary && near.wordShare >= limits.words.contrary;
  if (missing.length > 0 || strange.length > 0) {
    return score >= limits.contrary && givesToAnother(claim, near.held, evidence, judging)
      ? contradicted('names')
      : notCovered('names');
  }
  if (dates === 'other') {
    const isOnce = near.held.tells.some(({ what }) => what === 'event-date');
    return isClose && isOnce && figures.others.length === 0
      ? contradicted('dates')
      : notCovered('dates');
  }
  if (isClose) {
    const contrary = contraryIn(claim, near, evidence, judging, language);
    if (contrary !== undefined) return contradicted(contrary);
  }
  if (!figures.isMet) return notCovered('figures');
  if (excludedBy(claim, near.held, checkingWordsIn(language).predicates).length > 0)
    return notCovered('wording');
  if (ownerOf(claim, judging) === 'unheld' || !namesAllOf(claim, near.held, judging)) {
    return notCovered('names');
  }
  const hasValues = (figures.met > 0 || dates === 'same') && near.sentenceShare >= 0.45;
  if (score < limits.same || (near.wordShare < limits.words.same && !hasValues)) {
    return notCovered('wording');
  }
  if (claim.isNegative && !deniesTheSame(claim, near, language)) {
    return notCovered('negation');
  }
  const { isPending, isHedged } = near.held.stated;
  if (claim.isPending && !isPending && !isHedged) return notCovered('status');
  const differs = reservationsOf(claim, near.held, judging.knowledge);
  return { verdict: differs.length > 0 ? 'partly' : 'supported', differs };
}

/** In what a claim says otherwise than a sentence that is about the same. */
function contraryIn(
  claim: Stated,
  near: NearSentence,
  { figures, sharesRelation }: Evidence,
  judging: Judging,
  language: Language,
): Aspect | undefined {
  const { held, sentenceShare } = near;
  const isOfOne = sharesRelation || claim.relations.size === 0 || sentenceShare >= 0.6;
  const told = ownerOf(claim, judging);
  const tellsOfIt =
    claim.holding !== undefined &&
    held.passage.tells.some(({ of, what }) => tellsHolding(claim, of, what));
  if (told === 'reversed') return 'roles';
  if (tellsOfIt && told === 'another' && !claim.isNegative) return 'names';
  if (tellsOfIt && told === 'same' && claim.isNegative) return 'negation';
  if (isSwapped(claim, held, judging, language)) return 'roles';
  if (claim.isOnly && held.stated.isNotOnly) return 'quantifier';
  if (!claim.isNegative && isOpposite(claim, held, language)) return 'wording';
  if (figures.others.length > 0 && isOfOne) return 'figures';
  if (claim.isPending) {
    const isDone = held.around.isEvent && !held.stated.isHedged && !held.stated.isPending;
    return isDone && !held.stated.isNegative ? 'status' : undefined;
  }
  // What has no verb names a subject and denies nothing.
  if (!checkingWordsIn(language).verb.test(claim.text)) return undefined;
  if (claim.isNegative) {
    const isPlain =
      !held.stated.isNegative && !checkingWordsIn(language).adverse.test(held.stated.text);
    return isPlain && near.affirmedShare >= 0.45 ? 'negation' : undefined;
  }
  const isDenied = near.deniedShare >= 0.4 && near.affirmedShare < 0.6 * near.deniedShare;
  return isDenied ? 'negation' : undefined;
}

/** Whether a sentence names, or is told of, all that a claim names. */
function namesAllOf(
  claim: Stated,
  { stated, tells, titled }: HeldSentence,
  { everywhere }: Judging,
): boolean {
  return [...claim.entities].every(
    (id) =>
      everywhere.has(id) ||
      stated.entities.has(id) ||
      titled.has(id) ||
      tells.some(({ of, by }) => of === id || by === id) ||
      stated.text.toLowerCase().includes(claim.namedBy.get(id) ?? ''),
  );
}

/** Whether what the sentence denies is what the claim denies: the same things are named. */
function deniesTheSame(
  claim: Stated,
  { held, deniedShare }: NearSentence,
  language: Language,
): boolean {
  if (deniedShare >= 0.3) return true;
  const { countries } = checkingWordsIn(language);
  return (['peru', 'china'] as const).some(
    (country) =>
      countries[country].test(held.stated.denied) && countries[country].test(claim.denied),
  );
}

function tellsHolding({ holding }: Stated, of: EntityId, what: string): boolean {
  if (holding?.thing !== of) return false;
  return what === holding.relation || (holding.relation === 'owner' && what === 'acquisition');
}

/** Relations by which one may be said to own or run a thing without being told so. */
const akin = {
  owner: new Set(['owner', 'media-owned', 'acquisition']),
  operator: new Set(['operator', 'owner', 'exclusivity']),
} as const satisfies Record<Holding['relation'], ReadonlySet<string>>;

/** How who owns or runs a thing, by a claim, stands to what the passages tell of it. */
function ownerOf(
  { holding }: Stated,
  { links }: Judging,
): 'none' | 'same' | 'another' | 'reversed' | 'unheld' {
  if (holding === undefined) return 'none';
  const { relation, holder, thing } = holding;
  const told = new Set([
    ...links.valuesOf(thing, relation),
    ...(relation === 'owner' ? links.valuesOf(thing, 'acquisition') : []),
  ]);
  const isOf = (one: EntityId, other: EntityId) => links.valuesOf(one, 'owner').has(other);
  // Whose subsidiary or parent has it has it too.
  if ([...told].some((each) => each === holder || isOf(each, holder) || isOf(holder, each))) {
    return 'same';
  }
  if (isOf(holder, thing)) return 'reversed';
  if ([...links.between(holder, thing)].some((what) => akin[relation].has(what))) return 'none';
  return told.size > 0 ? 'another' : 'unheld';
}

/** Whether a claim gives one thing's share to another, or makes the giver the taker. */
function isSwapped(
  claim: Stated,
  held: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  const { transfer } = held.stated;
  if (
    claim.transfer !== undefined &&
    transfer !== undefined &&
    isReversed(claim.transfer, transfer)
  ) {
    return true;
  }
  const { acts } = held.stated;
  if (claim.acts !== undefined && acts !== undefined && isInverted(claim.acts, acts)) return true;
  return (
    tradesPlaces(claim, judging) ||
    hasKeysSwapped(claim, held.stated, language) ||
    hasPairsSwapped(claim, held.around.pairs, judging.knowledge) ||
    joinsOthers(claim, held, judging)
  );
}

/** Whether a claim has one of some words that exclude each other, and the sentence another. */
function isOpposite(claim: Stated, held: HeldSentence, language: Language): boolean {
  const { opposites, predicates } = checkingWordsIn(language);
  return excludedBy(claim, held, [...opposites, ...predicates]).some((others) =>
    others.some((other) => other.test(held.stated.rest)),
  );
}

/** The other words of each group of which a claim has one that the passage has not. */
function excludedBy(
  claim: Stated,
  held: HeldSentence,
  groups: readonly (readonly RegExp[])[],
): RegExp[][] {
  return groups.flatMap((group) => {
    const said = group.filter((word) => word.test(claim.rest));
    if (said.length !== 1 || said.some((word) => word.test(held.around.text))) return [];
    return [group.filter((word) => !said.includes(word))];
  });
}

function reservationsOf(
  claim: Stated,
  { stated, passage }: HeldSentence,
  { successors }: Knowledge,
): Aspect[] {
  const { kind, saidBy } = passage;
  const isAttributed = claim.isReported || saidBy.some((id) => claim.entities.has(id));
  return [
    ...(claim.isOnly && !stated.isOnly ? (['quantifier'] as const) : []),
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
