import { sentencesOf, type Answer } from '../../src/core/answering/answer.ts';
import type { CitedSentence } from '../../src/core/citations/citation.ts';
import type { Language } from '../../src/core/passages/language.ts';
import type { Outcome } from './ask-eval-set.ts';
import type { EvalQuestion } from './eval-set.ts';

/** Questions that figures are told of apart: of one language, or of one kind. */
export type Group = 'all' | Language | EvalQuestion['category'];

export const outcomesOf = (group: Group, outcomes: readonly Outcome[]) =>
  outcomes.filter(
    ({ question }) => group === 'all' || question.lang === group || question.category === group,
  );

/** A figure of some outcomes; undefined where it is about none of them. */
interface Measure {
  readonly unit: '%' | '';
  /** Which way a figure improves. */
  readonly better: 'higher' | 'lower';
  readonly of: (outcomes: readonly Outcome[]) => number | undefined;
}

type Condition = (outcome: Outcome) => boolean;

export const citedBy = (answer: Answer) =>
  sentencesOf(answer).flatMap(({ citations }) => citations);

/** Talk claims nothing either. */
export const isDeclined: Condition = ({ answer }) =>
  answer.status === 'abstained' || answer.status === 'chat';

/** Each part of the question has one of its passages in the answer. */
export const isRight: Condition = (outcome) => {
  const { question, answer } = outcome;
  if (question.expect === 'abstain') return isDeclined(outcome);
  if (question.expect === 'either' && isDeclined(outcome)) return true;
  if (question.expect === 'partial' && answer.status !== 'partial') return false;
  const ids = new Set(citedBy(answer));
  return question.passages.every((part) => part.some((id) => ids.has(id)));
};

const isFirst: Condition = ({ question, answer }) => {
  const [first] = citedBy(answer);
  return first !== undefined && question.passages.flat().includes(first);
};

const isAnswerable: Condition = ({ question }) => question.expect === 'answer';

/** Answerable by one claim, and by itself. */
const isSingle: Condition = ({ question }) =>
  question.expect === 'answer' &&
  question.passages.length === 1 &&
  question.category !== 'follow-up';

const isAny: Condition = () => true;

const percentage = (part: number, whole: number) =>
  whole === 0 ? undefined : (100 * part) / whole;

const share = (better: Measure['better'], among: Condition, holds: Condition): Measure => ({
  unit: '%',
  better,
  of: (outcomes) => {
    const counted = outcomes.filter(among);
    return percentage(counted.filter(holds).length, counted.length);
  },
});

/** A share of the shown sentences of some outcomes. */
const shareOfSentences = (
  among: Condition,
  holds: (sentence: CitedSentence, place: number, outcome: Outcome) => boolean,
): Measure => ({
  unit: '%',
  better: 'lower',
  of: (outcomes) => {
    const shown = outcomes
      .filter(among)
      .flatMap((outcome) =>
        sentencesOf(outcome.answer).map((sentence, place) => holds(sentence, place, outcome)),
      );
    return percentage(shown.filter(Boolean).length, shown.length);
  },
});

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

export const measures = {
  right: share('higher', isAny, isRight),
  declined: share('lower', isAny, isDeclined),
  'recall@1': share('higher', isSingle, ({ rank }) => rank === 1),
  'recall@3': share('higher', isSingle, ({ rank }) => rank >= 1 && rank <= 3),
  'MRR@10': {
    unit: '',
    better: 'higher',
    of: (outcomes) =>
      meanOf(outcomes.filter(isSingle).map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
  },
  'right claim in answer': share('higher', isSingle, isRight),
  'right claim first': share('higher', isSingle, isFirst),
  'declined wrongly': share('lower', isAnswerable, isDeclined),
  'answered wrongly': share(
    'lower',
    ({ question }) => question.expect === 'abstain',
    (outcome) => !isDeclined(outcome),
  ),
  'sentences an answer': {
    unit: '',
    better: 'lower',
    of: (outcomes) =>
      meanOf(
        outcomes
          .filter((outcome) => isSingle(outcome) && !isDeclined(outcome))
          .map(({ answer }) => sentencesOf(answer).length),
      ),
  },
  'beside the point': shareOfSentences(
    isSingle,
    ({ citations }, _, { question }) =>
      !citations.some((id) => question.passages.flat().includes(id)),
  ),
  repeated: shareOfSentences(isAny, ({ claim }, place, { answer }) =>
    sentencesOf(answer)
      .slice(0, place)
      .some((earlier) => likeness(earlier.claim, claim) >= muchAlike),
  ),
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/** Two sentences with this likeness say the same to a reader. */
const muchAlike = 0.5;

/** Dice's coefficient over runs of three letters, in any script; it shares no code with the program. */
function likeness(one: string, other: string): number {
  const [first, second] = [trigramsOf(one), trigramsOf(other)];
  const shared = [...first].filter((trigram) => second.has(trigram)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

function trigramsOf(text: string): Set<string> {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(letters.map((_, place) => letters.slice(place, place + 3).join('')));
}
