import { tellsAt } from '../../passages/passage.ts';
import { asksForOtherSide } from '../../question/leaning/follow-up.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { saysNothing } from '../fill-part.ts';
import type { PartAnswer, UnderstoodAnswer } from '../part-answer.ts';
import { hasSum } from '../evidence/answer-type.ts';
import { partOfShown } from '../shown/part-of-shown.ts';
import { withAmountOfShown } from '../shown/amount-of-shown.ts';
import { compareShown } from '../shown/compare-shown.ts';
import { contentOfShown } from '../shown/content-of-shown.ts';
import { withDateOfShown } from '../shown/date-of-shown.ts';
import { otherSide } from '../shown/other-side.ts';
import { weighShown } from '../shown/weigh-shown.ts';
import type { AskedAfter, FollowUpSources } from './follow-up-sources.ts';
import { isOnSpoken } from './is-on-spoken.ts';

/** Who says otherwise than what was shown, which of two amounts is more, whether one is much. */
export function aboutShown(
  { question, language, turns }: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const { knowledge, askQuestion } = sources;
  const last = turns.at(-1);
  const other = asksForOtherSide(question, language)
    ? otherSide(question, language, followUp, knowledge, askQuestion)
    : undefined;
  return (
    other ??
    compareShown(question, language, turns, followUp, knowledge, askQuestion) ??
    sumAtStake({ question, language, turns }, followUp, sources) ??
    (last && weighShown(question, language, last, followUp, knowledge, askQuestion)) ??
    (last && contentOfShown(question, language, last, followUp, knowledge, askQuestion))
  );
}

/**
 * "How much?" after a fine asks for what stands there, and for no other fine: where what is read is on
 * nothing that was spoken of, what was shown answers; "why?" is declined. Undefined for what else is read.
 */
export function ofShownWhereLost(
  asked: AskedAfter,
  followUp: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const [bare, ...further] = read.parts;
  const { asks } = sources.readQuestion(asked.question, asked.language);
  const isLost = !isOnSpoken(read, asked.turns, followUp, sources);
  if (!isLost || bare === undefined) return undefined;
  if (followUp.isOpen && further.length === 0) {
    const part = filledByShown({ ...bare, answered: false }, asked, followUp, sources);
    if (part.answered) return { ...read, parts: [part] };
  }
  return asks.asked === 'why' && saysNothing(bare.asked.question)
    ? { ...read, parts: [{ ...bare, answered: false, excerpts: [] }] }
    : undefined;
}

/** What is read, with what was shown where that answers what says no name and is else not answered. */
export function withShown(
  asked: AskedAfter,
  followUp: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): UnderstoodAnswer {
  const [part, ...more] = read.parts;
  if (part === undefined || more.length > 0 || !followUp.isOpen) return read;
  return { ...read, parts: [filledByShown(part, asked, followUp, sources)] };
}

/** "When?", "how much?": what was shown answers what says no more and is else not answered. */
function filledByShown(
  part: PartAnswer,
  { question, language }: AskedAfter,
  { shown }: SpokenFollowUp,
  { knowledge, readQuestion }: FollowUpSources,
): PartAnswer {
  const read = readQuestion(question, language);
  const dated = withDateOfShown(part, shown, knowledge, read);
  return withAmountOfShown(dated, shown, knowledge, read);
}

/** Relations of sums that are told of disputes and gifts, and of no price. */
const sumsAtStake: ReadonlySet<string> = new Set([
  'compensation',
  'debt',
  'donation',
  'fine',
  'lawsuit',
  'ruling',
  'tax',
]);

/** Relations that say no more than that a sum is asked for: "how much money was it?" */
const ofAnySum: ReadonlySet<string> = new Set(['cost', 'count', 'price']);

/**
 * "How much money was it?" after a lawsuit, a fine or a gift: the sum that stands in what was shown, and
 * not what the mine cost; undefined for another question, and where no such sum stands there.
 */
export function sumAtStake(
  { question, language }: AskedAfter,
  followUp: SpokenFollowUp,
  { knowledge, readQuestion, askQuestion }: FollowUpSources,
): UnderstoodAnswer | undefined {
  const read = readQuestion(question, language);
  const isBare =
    followUp.isOpen &&
    read.asks.asked === 'how-many' &&
    saysNothing(read) &&
    read.relations.every(({ relation }) => ofAnySum.has(relation));
  const excerpts = followUp.shown.flatMap(({ passage: id, sentence }) => {
    const passage = knowledge.passages.get(id);
    const isOfStake = tellsAt(passage, sentence).some(({ what }) => sumsAtStake.has(what));
    const wording = passage?.texts[language].sentences[sentence] ?? '';
    const isSum = passage !== undefined && isOfStake && hasSum(wording, language);
    return isSum ? [{ passage, sentence }] : [];
  });
  if (!isBare || excerpts.length === 0) return undefined;
  const part = partOfShown(question, askQuestion(question, language, followUp), excerpts, [
    ...followUp.carried,
  ]);
  return { question, context: followUp.context, parts: [part] };
}
