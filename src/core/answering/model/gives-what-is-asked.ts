import type { Excerpt } from '../../citations/excerpt.ts';
import type { EntityId } from '../../passages/passage.ts';
import { findQuantities } from '../../passages/quantities.ts';
import type { Asked } from '../../question/kinds.ts';
import type { Question } from '../../question/question.ts';
import type { AskedRelation } from '../../question/relations.ts';
import type { Answerability } from '../evidence/answerability.ts';
import type { AskedQuestion } from '../evidence/asked-question.ts';
import { isOwnAsk } from '../evidence/choose-excerpts.ts';
import type { ReadPart } from './reread-parts.ts';

/**
 * The most of a question that a sentence may leave unsaid where what it gives was only heard, as the rarest terms
 * weigh: of an amount or a date next to nothing, since there is always one of something else.
 */
const mostUnsaid = { amount: 0.083, other: 0.25 };

/** The kinds of answer that a relation may have for each word that asks; any for the others. */
const answersTo: Readonly<Partial<Record<Asked, readonly AskedRelation['answer'][]>>> = {
  who: ['company', 'person', 'institution', 'list', 'share'],
  when: ['date'],
  where: ['place'],
  why: ['reason', 'text'],
  'how-many': ['count', 'share', 'money', 'amount'],
};

/**
 * True where a sentence gives what a part of a question asks for, of what it asks of: by the ask of a passage
 * that the part is next to the same as, or by what the passage's writer says that the sentence tells. The words
 * of the question count before what a model heard in it, which must be of the kind that the question asks for.
 */
export function givesWhatIsAsked(
  { asked, again, answered }: Pick<ReadPart, 'asked' | 'again' | 'answered'>,
  { passage, sentence }: Excerpt,
  { gather }: Pick<Answerability, 'gather'>,
): boolean {
  const { question } = asked;
  if (!saysNoOtherYear(passage.texts[question.language].sentences[sentence] ?? '', asked)) {
    return false;
  }
  const evidence = [asked, again]
    .flatMap((each) => (each === undefined ? [] : gather(each)))
    .find((each) => each.ranked.passage.id === passage.id && each.sentence === sentence)?.evidence;
  if (evidence !== undefined && isOwnAsk(evidence)) return true;
  const subjects = subjectsOf(asked, again);
  const isOfSubject = (id: EntityId | undefined) => id !== undefined && subjects.includes(id);
  const told = passage.tells.filter(
    ({ of, by, in: numbers }) =>
      numbers.includes(sentence + 1) &&
      (subjects.length === 0 || isOfSubject(of) || isOfSubject(by)),
  );
  const tells = (relations: readonly AskedRelation[]) =>
    told.some(({ what }) => relations.some(({ relation }) => relation === what));
  if (tells(heldIn(question))) return true;
  // Of what the rules answer, their own reading decides what takes its place.
  if (answered) return false;
  // By what was only heard, nothing is answered that leaves much of the question's own words unsaid.
  if (evidence === undefined) return false;
  // What says all of it of what it asks of needs no relation to be heard.
  if (evidence.residualWeight <= mostUnsaid.amount && told.length > 0) return true;
  if (evidence.residualWeight > (question.asks.isAmount ? mostUnsaid.amount : mostUnsaid.other))
    return false;
  const kinds = answersTo[question.asks.asked];
  const isOfKind = ({ answer }: AskedRelation) => kinds === undefined || kinds.includes(answer);
  return tells(heldIn(again?.question).filter(isOfKind));
}

const heldIn = (question: Question | undefined) =>
  (question?.relations ?? []).filter(({ isHeld }) => isHeld);

/** What a question names, or else leans on. */
function subjectsOf(
  { question, leaning }: AskedQuestion,
  again: AskedQuestion | undefined,
): readonly EntityId[] {
  const named = [question, again?.question].map((each) => each?.anchors.entities ?? []);
  return [...named, leaning?.carried ?? []].find((ids) => ids.length > 0) ?? [];
}

/** A sentence on one year tells nothing of another that is asked for. */
function saysNoOtherYear(text: string, { question }: AskedQuestion): boolean {
  const { years, isSpan } = question.anchors;
  if (years.length === 0 || isSpan) return true;
  const said = findQuantities(text, question.language).filter(({ unit }) => unit === 'year');
  return said.length === 0 || said.some(({ value }) => years.includes(value));
}
