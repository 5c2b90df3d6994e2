import type { PartAnswer } from '../part-answer.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

/**
 * From this margin an extractive answer is not taken away by a model's "no": one that is wrong or
 * hostile could make the folder look empty. Of the answers in the chosen half of the eval set that
 * should not be, 59 % are below it, of the others 16 %.
 */
const clearMargin = 1.5;

export function isClear({ answered, margin }: Pick<PartAnswer, 'answered' | 'margin'>): boolean {
  return answered && margin >= clearMargin;
}

/**
 * The excerpts that answer a part which asks for one thing, a date, an amount or who, where the folder
 * clearly answers it: what a model chooses beside may not push them out. They are those of the first
 * passage; since when something has been, what came first tells, which may rank below what came after.
 * None for any other part.
 */
export function directExcerptsOf(part: PartAnswer, form: QuestionForm): Excerpt[] {
  const { language, asks } = part.asked.question;
  const asksOne = asks.isAmount || asks.asked === 'who';
  if (!asksOne || !isClear(part)) return [];
  // What brings the answer up to date may stand before it, and tell no such thing.
  const telling = part.excerpts.filter(({ passage, sentence }) =>
    hasAnswerType(passage.texts[language].sentences[sentence] ?? '', asks.type, language),
  );
  const [first] = telling;
  return form === 'timeline'
    ? telling
    : telling.filter(({ passage }) => passage.id === first?.passage.id);
}
