import type { PersonId } from '../conversation/place.ts';
import type { Answered, AnswerExtractively, ExtractiveOptions } from './answer-extractively.ts';

export interface AskOptions extends ExtractiveOptions {
  /** Who asks, whose share of a model's budget it takes; nobody in the terminal. */
  readonly person?: PersonId | undefined;
}

export type AnswerQuestion = (question: string, options: AskOptions) => Promise<Answered>;

/** The use case: question in, checked answer or abstention out. */
export function createAnswerQuestion(answerExtractively: AnswerExtractively): AnswerQuestion {
  return async (question, options) => answerExtractively(question, options);
}
