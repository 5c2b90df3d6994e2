import type { Steps } from '../../../steps.ts';
import type { Language } from '../../../passages/language.ts';
import { isWordy } from '../../../question/is-long.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import type { ClauseFindings, JudgeClause } from '../judge-claim.ts';
import type { Judged } from '../judge-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import type { Clause } from '../../reading/split-claim.ts';
import {
  denialsIn,
  isDenied,
  partedByDenial,
  withoutDenial,
  withoutFirstDenial,
} from '../../reading/denial.ts';
import { checkingWordsIn } from '../../words/words.ts';

/**
 * Judges a clause, and where it denies something that no passage denies, what it denies: if the
 * collection supports that, the denial is contradicted, and if the collection denies it, supported.
 */
export function judgeWithDenial(judge: JudgeClause): JudgeClause {
  const judgeDenial: JudgeClause = function* (clause, language) {
    const direct = yield* judge(clause, language);
    if (isWordy(clause.text)) return direct;
    const [first] = direct.judged;
    // What is contradicted by more than its denial is so whatever is denied.
    const isDone =
      first?.verdict === 'contradicted' &&
      (first.isSure || first.differs.some((aspect) => aspect === 'status' || aspect === 'figures'));
    if (isDone || !denies(clause, language)) return direct;
    const text = withoutDenial(clause.text, language);
    if (text === clause.text || text === '') return direct;
    const doubled =
      first === undefined ? undefined : yield* doublyDenied(clause, first, judge, language);
    if (doubled !== undefined) return doubled;
    const affirmed = yield* judge({ ...clause, text }, language);
    if (first?.verdict === 'supported' && !isToldElsewhere(affirmed, first)) return direct;
    const { scant, pending, ceased } = checkingWordsIn(language);
    const [told] = affirmed.judged;
    // What is no longer so is told by what ended it.
    const over = affirmed.judged.find(
      ({ verdict, differs, score }) =>
        (verdict === 'contradicted' || verdict === 'not-covered') &&
        differs.includes('newer') &&
        score >= (told?.score ?? 0) - deniedMargin.score,
    );
    const isOver = ceased.test(clause.text);
    if (over !== undefined) return isOver ? borneOut(over) : direct;
    // What was done once goes against nothing that is said to be over.
    if (
      isOver &&
      first?.verdict !== 'contradicted' &&
      told?.verdict === 'supported' &&
      told.near.held.stated.isPast
    ) {
      return direct;
    }
    // What is not so yet by a claim is not so yet by the sentence.
    if (
      told?.verdict === 'supported' &&
      told.near.held.stated.isPending &&
      pending.test(clause.text)
    ) {
      return affirmed;
    }
    // What is still to come bears out no denial, and what was not decided is in no list of choices.
    const isOpen =
      told?.verdict === 'supported' &&
      (told.near.held.stated.isPending || checkingWordsIn(language).asking.test(clause.text));
    const isScant = told?.near.held.stated.text.match(scant) != null;
    // "Does not want it supervised" denies wanting, of which "resists supervision" says the same.
    const { adverse, wishes } = checkingWordsIn(language);
    const isOther = direct.judged.some(
      ({ near }) =>
        wishes.test(clause.text) &&
        near.held === told?.near.held &&
        !near.meetsDenied &&
        adverse.test(near.held.stated.text),
    );
    // What someone denies in a sentence goes against nothing that denies it too.
    const { denying } = checkingWordsIn(language);
    const isDenying = told !== undefined && denying.test(told.near.held.stated.text);
    if (isScant || isOther || isDenying) return direct;
    const denied = turned(affirmed, text, isOpen, language) ?? direct;
    // Who stayed away once may have come before: that bears out no "never".
    const [borne] = denied.judged;
    const { never } = checkingWordsIn(language);
    const isBorne = borne?.verdict === 'supported' && !never.test(borne.near.held.stated.text);
    return isBorne && never.test(clause.text) ? direct : denied;
  };
  return function* (clause, language) {
    const found = yield* judgeDenial(clause, language);
    if (isWordy(clause.text) || !saysMore(clause, language)) return found;
    // What is denied may be contradicted by itself, whatever else is said.
    const { denied, affirmed } = partedByDenial(clause.text, language);
    const { judged } = yield* judgeDenial({ text: denied, before: affirmed }, language);
    const [alone] = judged;
    const isSame =
      alone?.verdict === 'contradicted' &&
      alone.near.held.passage === found.judged[0]?.near.held.passage;
    return isSame ? found : lessSure(found);
  };
}

/**
 * What is shown of a clause that denies once more than the sentence that supports it: "does not recognise it
 * as free of the disease" is not what "free of the disease" supports. A second denial only stresses the
 * first in Spanish.
 */
function* doublyDenied(
  clause: Clause,
  { verdict, near: { held } }: Judged,
  judge: JudgeClause,
  language: Language,
): Steps<ClauseFindings | undefined> {
  const told = held.stated.denials;
  if (language === 'es' || verdict !== 'supported' || told === 0) return undefined;
  if (denialsIn(clause.text, language) !== told + 1) return undefined;
  const once = yield* judge(
    { ...clause, text: withoutFirstDenial(clause.text, language) },
    language,
  );
  const [first] = once.judged;
  return first?.verdict === 'supported' && first.near.held === held
    ? { judged: [{ ...first, verdict: 'contradicted', differs: ['negation'] }], against: [] }
    : undefined;
}

/** Whether a clause denies one thing and says another: then the one is not all of it. */
function saysMore({ text }: Clause, language: Language): boolean {
  const { denied, affirmed } = partedByDenial(text, language);
  const least = language === 'zh' ? 8 : 30;
  return (
    denied !== '' &&
    affirmed.trim().length >= least &&
    checkingWordsIn(language).verb.test(affirmed)
  );
}

/** What only a denial contradicts is contradicted in part. */
function lessSure(found: ClauseFindings): ClauseFindings {
  const [first, ...further] = found.judged;
  const isByDenial =
    first?.verdict === 'contradicted' && first.differs.every((aspect) => aspect === 'negation');
  if (first === undefined || !isByDenial) return found;
  return { ...found, judged: [{ ...first, verdict: 'partly' }, ...further] };
}

/** How far a sentence that denies the same may stay behind the nearest one, and behind its share. */
const deniedMargin = { score: 0.3, share: 0.12 } as const;

/** Whether another passage has what is denied in more words than the one that denies something alike. */
function isToldElsewhere({ judged: [told] }: ClauseFindings, first: Judged): boolean {
  return (
    told?.verdict === 'supported' &&
    told.near.held.passage !== first.near.held.passage &&
    told.near.sentenceShare >= first.near.deniedShare + moreWords
  );
}

const moreWords = 0.08;

function denies({ text }: Clause, language: Language): boolean {
  return isDenied(text, language) || checkingWordsIn(language).pending.test(text);
}

/** What is shown about a denial by what is shown about its contrary; undefined where that is not clear. */
function turned(
  { judged, against }: ClauseFindings,
  text: string,
  isOpen: boolean,
  language: Language,
): ClauseFindings | undefined {
  const [nearest] = judged;
  if (nearest === undefined) return undefined;
  // A sentence that denies it is the answer to a denial, even where another says more of the same.
  const denied = judged.find(
    ({ verdict, differs, near, score }) =>
      verdict !== 'supported' &&
      differs.every((aspect) => aspect === 'negation' || aspect === 'wording') &&
      (differs.includes('negation') ||
        (near.held.stated.isNegative &&
          near.deniedShare > near.affirmedShare &&
          deniesWordOf(near.held.stated, text, language))) &&
      score >= nearest.score - deniedMargin.score &&
      near.deniedShare >= nearest.near.sentenceShare - deniedMargin.share,
  );
  const first = denied ?? nearest;
  // What denies something of the same too is no sure word against a denial.
  const { stated } = nearest.near.held;
  const deniesSome =
    stated.isNegative &&
    (nearest.near.deniedShare >= 0.2 || sharesWord(stated.deniedFirst, text, language));
  if (denied === undefined && (isOpen || deniesSome)) return undefined;
  if (first.verdict === 'supported') {
    const verdict = against.length > 0 ? 'partly' : 'contradicted';
    return { judged: [{ ...first, verdict, differs: ['negation'] }], against: [] };
  }
  return denied === undefined ? undefined : borneOut(denied);
}

/** Whether a sentence denies a word of a text, and not only names something in what it denies. */
function deniesWordOf(
  { denied, mentions, text: told }: Stated,
  text: string,
  language: Language,
): boolean {
  const rest = mentions.reduce(
    (left, { at, end }) => left.replaceAll(told.slice(at, end), ' '),
    denied,
  );
  return wordsOf(rest, language).length === 0 || sharesWord(rest, text, language);
}

function sharesWord(one: string, other: string, language: Language): boolean {
  const words = new Set(wordsOf(other, language));
  return wordsOf(one, language).some((word) => words.has(word));
}

const borneOut = (denied: Judged): ClauseFindings => ({
  judged: [{ ...denied, verdict: 'supported', differs: [] }],
  against: [],
});
