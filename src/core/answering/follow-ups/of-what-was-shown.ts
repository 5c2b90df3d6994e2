import { asksForOtherSide } from '../../question/leaning/follow-up.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { saysNothing } from '../fill-part.ts';
import type { PartAnswer, UnderstoodAnswer } from '../part-answer.ts';
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
  { knowledge, askQuestion }: FollowUpSources,
): UnderstoodAnswer | undefined {
  const last = turns.at(-1);
  const other = asksForOtherSide(question, language)
    ? otherSide(question, language, followUp, knowledge, askQuestion)
    : undefined;
  return (
    other ??
    compareShown(question, language, turns, followUp, knowledge, askQuestion) ??
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
