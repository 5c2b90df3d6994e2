import { isStated, type Kind } from '../../passages/passage.ts';
import type { Aspect } from '../claim-check.ts';
import type { Judged } from './judge-sentence.ts';
import { areToldSo } from './parties/misplaced-parties.ts';
import type { Stated } from '../reading/read-stated.ts';
import { hasParties, isReversed } from '../reading/read-transfer.ts';
import { contraryMargin, scoreMargin } from '../thresholds.ts';

/**
 * What some sentences show about a claim, most telling first. What does not bear on it is left out: a
 * party's word against it, the reverse of what another sentence tells, and, beside a sentence that
 * denies the same, what says something of the same.
 */
export function rankJudged(claim: Stated, judged: readonly Judged[]): Judged[] {
  const told = withoutReversed(
    claim,
    withoutBesideReversed(claim, withoutCrossed(withoutBesideDoubted(judged))),
  );
  const fair = withoutDenied(told).filter((each) => !isPartyWord(each, claim));
  return rank(claim.isNegative ? withoutAffirmed(fair) : fair);
}

/** Beside a sentence that has the parties the other way round, none that says less of it supports. */
function withoutCrossed(judged: readonly Judged[]): readonly Judged[] {
  const crossed = judged.filter(({ isCrossed }) => isCrossed);
  return judged.filter(
    ({ verdict, near }) =>
      (verdict !== 'supported' && verdict !== 'partly') ||
      !crossed.some(
        (other) =>
          (other.near.held.passage === near.held.passage &&
            other.near.sentenceShare >= near.sentenceShare) ||
          other.near.wordShare >= near.wordShare + moreOfWords,
      ),
  );
}

/**
 * Beside a sentence of its passage that says more of a claim and is doubted, none that says less of it supports:
 * that it leaves out what the other has otherwise makes it no better.
 */
function withoutBesideDoubted(judged: readonly Judged[]): readonly Judged[] {
  const doubted = judged.filter(({ isDoubted }) => isDoubted);
  const isOutdone = ({ near, values }: Judged) =>
    doubted.some(
      (other) =>
        other.near.held.passage === near.held.passage &&
        other.near.sentenceShare >= near.sentenceShare + moreOfClaim &&
        other.values >= values,
    );
  return judged.filter((each) => each.verdict !== 'supported' || !isOutdone(each));
}

/** So much more of a claim has a sentence beside which another supports nothing. */
const moreOfClaim = 0.1;

/** With so much more of a claim's words a sentence of another passage tells more of it. */
const moreOfWords = 0.3;

/**
 * Beside a sentence by which the giver of a claim takes and its taker gives, one of the same passage supports
 * nothing that names both and says nothing of who gives: "China's police was donating vests" beside "China gave
 * Peru's police vests".
 */
function withoutBesideReversed(claim: Stated, judged: readonly Judged[]): readonly Judged[] {
  const { transfer } = claim;
  if (transfer === undefined || transfer.giver.length === 0 || transfer.taker.length === 0) {
    return judged;
  }
  const reversed = new Set(
    judged
      .filter(
        ({ verdict, differs, near: { held } }) =>
          verdict === 'contradicted' &&
          differs.includes('roles') &&
          held.transfers.some((told) => isReversed(transfer, told)),
      )
      .map(({ near }) => near.held.passage),
  );
  return judged.filter(
    ({ verdict, near: { held } }) =>
      (verdict !== 'supported' && verdict !== 'partly') ||
      !reversed.has(held.passage) ||
      hasParties(transfer, held.transfers),
  );
}

/**
 * Beside a sentence that denies as much of the claim as another tells of it, the other supports nothing: what
 * only names the same things tells less than what says that it is not so.
 */
function withoutDenied(judged: readonly Judged[]): readonly Judged[] {
  const denied = judged.filter(
    ({ verdict, differs }) => verdict === 'contradicted' && differs.includes('negation'),
  );
  const isDeniedBy = (each: Judged, other: Judged) =>
    other.values >= each.values &&
    // One that has a claim's own figures is outdone by none that has them not.
    (other.hasFigures || !each.hasFigures) &&
    other.near.wordShare >= each.near.wordShare &&
    other.near.deniedShare >=
      each.near.sentenceShare + (each.values > 0 ? moreDenied : -lessDenied);
  return judged.filter(
    (each) => each.verdict !== 'supported' || !denied.some((other) => isDeniedBy(each, other)),
  );
}

/** How much less of a claim may be denied than another sentence tells of it, and how much more it takes where that has its values. */
const lessDenied = 0.05;
const moreDenied = 0.1;

/** Who does what to whom as a claim has it may be told by one sentence, and the reverse by another. */
function withoutReversed(claim: Stated, judged: readonly Judged[]): readonly Judged[] {
  const isTold = judged.some(
    ({ verdict, near: { held } }) => verdict === 'supported' && areToldSo(claim, held),
  );
  return isTold
    ? judged.filter(
        ({ verdict, differs }) => verdict !== 'contradicted' || !differs.includes('roles'),
      )
    : judged;
}

/** Of a denial, a sentence that denies the same tells more than one that says something of the same. */
function withoutAffirmed(judged: readonly Judged[]): readonly Judged[] {
  const denying = judged.filter(
    ({ verdict, near }) => verdict === 'supported' && near.held.stated.isNegative,
  );
  const isAnswered = ({ near: { held }, score }: Judged) =>
    denying.some(
      (each) =>
        each.near.deniedShare >= 0.4 ||
        (each.near.held.passage === held.passage && each.score >= score - answerMargin),
    );
  return judged.filter(
    (each) =>
      each.verdict !== 'contradicted' || !each.differs.includes('negation') || !isAnswered(each),
  );
}

/** How far a denial may stay behind another sentence of its passage that it outdoes. */
const answerMargin = 0.25;

/** Most telling first of those that are nearly as near as the nearest; the rest is left out. */
function rank(judged: readonly Judged[]): Judged[] {
  const best = Math.max(0, ...judged.map(({ score }) => score));
  // What has the claim's values is not too far where the nearest has others.
  const isValued = ({ verdict, values, hasFigures, hasDates, differs }: Judged) =>
    hasDates &&
    ((verdict === 'supported' && hasFigures && values > 1) ||
      (verdict === 'contradicted' && differs.includes('figures')));
  const isDatedFact = ({ verdict, hasDates, hasAllDates, score, near: { held } }: Judged) =>
    verdict === 'supported' &&
    hasDates &&
    hasAllDates &&
    held.passage.kind === 'fact' &&
    score >= best - behindDate;
  const all = judged.filter(
    (each) => each.score >= best - scoreMargin || isValued(each) || isDatedFact(each),
  );
  const hasFigures = all.some((each) => each.hasFigures);
  const hasDates = all.some((each) => each.hasDates);
  const opposed = new Set(
    all
      .filter(({ verdict, differs }) => verdict === 'contradicted' && differs.includes('wording'))
      .map((each) => each.near.held.passage),
  );
  // A neighbour with other values contradicts nothing where the values stand elsewhere.
  // A sentence that has all the claim's values outdoes its neighbour, which has others of its own.
  const isOutdone = ({ verdict, differs, near: { held, sentenceShare } }: Judged) =>
    verdict === 'contradicted' &&
    differs.includes('figures') &&
    all.some(
      (other) =>
        other.verdict === 'supported' &&
        other.hasFiguresHere &&
        other.hasDates === hasDates &&
        other.near.held.passage === held.passage &&
        other.near.sentenceShare >= sentenceShare,
    );
  const near = all.filter((each) => {
    if (isOutdone(each)) return false;
    const { verdict, differs, score } = each;
    const { held } = each.near;
    return (
      (verdict !== 'contradicted' && !(verdict === 'supported' && opposed.has(held.passage))) ||
      (verdict === 'contradicted' &&
        (each.isSure ||
          differs.includes('roles') ||
          differs.includes('figures') ||
          score >= best - contraryMargin ||
          isValued(each)) &&
        (each.isSure ||
          (!(hasFigures && differs.includes('figures')) &&
            !(hasDates && differs.includes('dates')))))
    );
  });
  // A fact that tells the same goes before the word of someone, and a sentence with the day before one without.
  const facts = near.filter(
    ({ verdict, near: { held } }) => verdict === 'supported' && isStated(held.passage.kind),
  );
  const isBesideFact = (each: Judged) =>
    each.verdict === 'partly' &&
    each.differs.every((aspect) => weakening.has(aspect)) &&
    facts.some(
      (fact) =>
        fact.score >= each.score - (each.differs.includes('dates') ? behindDate : behindWord) &&
        (fact.isSure || fact.near.wordShare >= each.near.wordShare) &&
        (!each.differs.includes('dates') || fact.hasAllDates),
    );
  return near
    .filter((each) => !isBesideFact(each))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || b.values - a.values);
}

/** What only makes a sentence a weaker word for the same. */
const weakening: ReadonlySet<Aspect> = new Set(['kind', 'hedge', 'dates']);

/** How far a fact may stay behind the word of someone that tells the same, and one with the very day behind others. */
const behindWord = 0.2;
const behindDate = 0.5;

/** How telling a finding is: how near, and how sure what it shows. */
function weightOf({ verdict, differs, score, values, isSure }: Judged): number {
  const sure = score + 0.05 * values;
  switch (verdict) {
    case 'supported':
      return sure + 0.2;
    case 'partly':
      return sure + 0.1;
    case 'contradicted':
      return sure + (isSure || differs.some((aspect) => decisive.has(aspect)) ? 0.25 : 0);
    case 'not-covered':
      return sure - 1;
  }
}

/** Whether one says the opposite of a claim who has a quarrel with others about it. */
function isPartyWord({ verdict, differs, near: { held } }: Judged, claim?: Stated): boolean {
  const { kind, contradicts } = held.passage;
  return (
    verdict === 'contradicted' &&
    kind === 'position' &&
    contradicts.length > 0 &&
    // What one is said to say is set against what one said.
    !(claim?.names ?? []).some((own) => held.stated.persons.has(own.name)) &&
    (differs.includes('wording') || differs.includes('negation'))
  );
}

/** Whether a sentence of a passage that contradicts one of some kind says otherwise than the claim. */
export function isAgainst(judged: Judged, kind: Kind): boolean {
  const {
    verdict,
    differs,
    near: { held, sentenceShare, wordShare },
    score,
  } = judged;
  if (kind === 'fact' && isPartyWord(judged)) return false;
  // One name in the place of another is no other side of the same.
  if (differs.includes('names')) return false;
  if (verdict === 'contradicted') {
    const isValue = differs.every((aspect) => aspect === 'dates' || aspect === 'figures');
    return isValue || sentenceShare >= 0.6 || (wordShare >= 0.4 && !differs.includes('negation'));
  }
  if (verdict !== 'not-covered') return false;
  if (held.stated.isPending && score >= 1) return true;
  return held.around.isEvent && differs.includes('dates');
}

/** What shows parties in each other's place, or a thing as done, goes before what does not show it. */
const decisive: ReadonlySet<Aspect> = new Set(['roles', 'wording', 'names', 'status']);
