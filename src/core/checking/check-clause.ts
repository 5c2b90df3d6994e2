import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Steps } from '../steps.ts';
import { changesWords } from './changed-words.ts';
import { changesGuards, isIdentical, isLetterForLetter } from './changed-guards.ts';
import type { CheckedSentence } from './check-literally.ts';
import type { Aspect } from './claim-check.ts';
import type { ClauseFindings, JudgeClause } from './judging/judge-claim.ts';
import type { Judged } from './judging/judge-sentence.ts';
import type { RankedFinding } from './rank-findings.ts';
import { plainText } from './reading/read-values.ts';
import type { Clause } from './reading/split-claim.ts';
import { checkingWordsIn } from './words/words.ts';

/** From this closeness a claim is a sentence of the collection with something changed. */
const leastClosenessOfChanged = 0.85;

interface Checking {
  readonly judgeClause: JudgeClause;
  readonly literally: (text: string, language: Language) => Steps<CheckedSentence>;
  readonly knowledge: Knowledge;
}

export type CheckClause = (clause: Clause, language: Language) => Steps<CheckedSentence>;

/** Checks a clause as the collection says it, or else as far as values, names and relations tell. */
export function createCheckClause({ judgeClause, literally, knowledge }: Checking): CheckClause {
  /** An act that a later one undid is no more: what rests on it today is contradicted. */
  function withUndone(clause: Clause, found: ClauseFindings, language: Language): ClauseFindings {
    const [first, ...further] = found.judged;
    if (first === undefined || (first.verdict !== 'supported' && first.verdict !== 'partly')) {
      return found;
    }
    const { passage } = first.near.held;
    const isUndone = passage.kind === 'fact' && knowledge.successors.has(passage.id);
    const { past, present } = checkingWordsIn(language);
    // What is dated was so at its time.
    const isDated = first.hasDates || /(?:19|20)\d\d/u.test(clause.text);
    const isPast = (isDated || past.test(clause.text)) && !present.test(clause.text);
    if (!isUndone || isPast) return found;
    return {
      ...found,
      judged: [{ ...first, verdict: 'contradicted', differs: ['newer'] }, ...further],
    };
  }

  return function* (clause, language) {
    const literal = yield* literally(clause.text, language);
    const found = yield* judgeClause(clause, language);
    return decide(clause, literal, withUndone(clause, found, language), language);
  };
}

function decide(
  clause: Clause,
  literal: CheckedSentence,
  { judged, against }: ClauseFindings,
  language: Language,
): CheckedSentence {
  const [nearest] = literal.deciding;
  const [first, ...further] = judged;
  const isItself = nearest !== undefined && isIdentical(clause.text, nearest.quote, language);
  const isSame = nearest?.agreement === 'same' && (isItself || !isDoubted(nearest, judged));
  if (!isItself) {
    const ofJudged = first?.verdict === 'supported' ? quoteOf(first, language) : '';
    const quote = isSame ? nearest.quote : ofJudged;
    if (changesWords(plainText(clause.text, language), plainText(quote, language), language))
      return atMostPartly(literal, first, language);
  }
  if (
    isSame &&
    (isItself || !isReversed(first)) &&
    !isSetStraight(literal, first, against) &&
    !isAmongFewer(nearest, first)
  ) {
    return literal;
  }
  const isSurer = checkingWordsIn(language).surer.test(clause.text);
  if (
    first?.verdict === 'supported' &&
    (isSurer || isChanged(clause.text, nearest, first, language))
  ) {
    return lessThanContrary(literal, first);
  }
  const near = literal.near;
  if (first === undefined || first.verdict === 'not-covered') {
    return { verdict: 'not-covered', deciding: [], further: [], near };
  }
  const isDisputed = against.length > 0 && first.verdict !== 'contradicted';
  return {
    verdict: isDisputed ? 'partly' : first.verdict,
    deciding: [
      findingOf(first, language, isDisputed ? ['other-side'] : []),
      ...against.map((each) => findingOf(each, language)),
    ],
    further: further
      .filter(({ verdict }) => verdict === first.verdict)
      .map((each) => findingOf(each, language)),
    near,
  };
}

/** Whether a sentence that has all the words of a claim tells some part of it otherwise, or not. */
function isDoubted({ passage, sentence }: RankedFinding, judged: readonly Judged[]): boolean {
  const own = judged.find(
    ({ near: { held } }) => held.passage === passage && held.sentence === sentence,
  );
  return own !== undefined && (own.verdict === 'contradicted' || own.isDoubted);
}

const quoteOf = ({ near: { held } }: Judged, language: Language) =>
  held.passage.texts[language].sentences[held.sentence] ?? '';

/** What a claim has of a sentence with a word changed is told by it in part at most. */
function atMostPartly(
  literal: CheckedSentence,
  first: Judged | undefined,
  language: Language,
): CheckedSentence {
  const { near } = literal;
  const [nearest] = literal.deciding;
  const isTold = first !== undefined && first.verdict === 'supported';
  const found = isTold ? findingOf(first, language, ['wording']) : nearest;
  if (found === undefined) return literal;
  const differs: readonly Aspect[] = [...new Set([...found.differs, 'wording' as const])];
  return {
    verdict: 'partly',
    deciding: [{ ...found, differs, verdict: 'partly', agreement: 'near' }],
    further: [],
    near,
  };
}

/** A word that guards a claim changed, where its values are right, makes it partly right. */
function lessThanContrary(literal: CheckedSentence, first: Judged): CheckedSentence {
  const isRight = first.lacksNoFigure && first.isRounded;
  if (literal.verdict !== 'contradicted' || !isRight) return literal;
  const [nearest, ...others] = literal.deciding;
  return {
    ...literal,
    verdict: 'partly',
    deciding: nearest === undefined ? [] : [{ ...nearest, verdict: 'partly' }, ...others],
  };
}

/** Whether a claim is a sentence of the collection, as it stands or with something changed. */
export function isSentenceOf(nearest: RankedFinding | undefined): boolean {
  if (nearest === undefined) return false;
  if (nearest.agreement === 'same') return true;
  return nearest.closeness >= leastClosenessOfChanged && !nearest.differs.includes('short');
}

/** Whether it is another sentence of the passage that others contradict or supersede, or another time. */
function isSetStraight(
  { deciding: [nearest] }: CheckedSentence,
  first: Judged | undefined,
  against: readonly Judged[],
): boolean {
  return (
    nearest !== undefined &&
    nearest.verdict === 'partly' &&
    first?.verdict === 'supported' &&
    // A closed period is not weakened by a later one.
    nearest.differs.every(
      (aspect) => aspect === 'other-side' || (aspect === 'newer' && first.hasDates),
    ) &&
    against.length === 0
  );
}

/** Whether a claim has parties in each other's place, or the like, which the words alone do not show. */
function isReversed(first: Judged | undefined): boolean {
  if (first?.verdict === 'not-covered') {
    return first.differs.includes('roles') || first.differs.includes('comparative');
  }
  return first?.verdict === 'contradicted' && (first.isSure || first.differs.includes('roles'));
}

/** Whether a claim leaves out what a sentence is narrowed down to, and is else the same in its words. */
function isAmongFewer({ verdict }: RankedFinding, first: Judged | undefined): boolean {
  return (
    verdict === 'supported' &&
    first?.verdict === 'partly' &&
    (first.differs.includes('quantifier') || first.differs.includes('status'))
  );
}

/**
 * Whether a claim is a sentence of the collection with something changed that is more than another
 * notation or a rounding of its values: then the change decides, whatever else agrees. A claim that
 * says only part of a sentence leaves out what goes with the rest.
 */
function isChanged(
  claim: string,
  nearest: RankedFinding | undefined,
  first: Judged,
  language: Language,
): boolean {
  if (nearest === undefined || !isSentenceOf(nearest)) return false;
  const { held } = first.near;
  const isOther = held.passage !== nearest.passage || held.sentence !== nearest.sentence;
  // The claim's values stand in another sentence.
  if (isOther && first.values > nearest.values) return false;
  const explained = new Set<Aspect>([
    ...(first.lacksNoFigure ? (['figures'] as const) : []),
    ...(first.deniesAlike ? (['negation'] as const) : []),
    ...(first.hasAllDates ? (['dates'] as const) : []),
    ...(first.isRounded ? (['hedge', 'comparative', 'quantifier'] as const) : []),
  ]);
  const isOtherValue = (['figures', 'dates'] as const).some(
    (aspect) => nearest.differs.includes(aspect) && !explained.has(aspect),
  );
  return (
    isOtherValue ||
    (isLetterForLetter(claim, nearest.quote, language) &&
      (nearest.hasNamesExchanged || changesGuards(claim, nearest.quote, explained, language)))
  );
}

function findingOf(
  { near: { held }, verdict, differs, isRounded, score, values }: Judged,
  language: Language,
  more: readonly Aspect[] = [],
): RankedFinding {
  const { passage, sentence } = held;
  return {
    passage,
    sentence,
    quote: passage.texts[language].sentences[sentence] ?? '',
    agrees: [],
    differs: [...differs, ...more, ...(isRounded ? (['rounded'] as const) : [])],
    verdict: verdict === 'not-covered' ? 'partly' : verdict,
    agreement: verdict === 'contradicted' ? 'contrary' : 'near',
    closeness: score,
    hasNamesExchanged: false,
    values,
  };
}
