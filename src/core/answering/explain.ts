import { readAct, type Act } from '../question/act.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { AnswerBasis, AnswerExtractively, ExtractiveOptions } from './answer-extractively.ts';
import type { PartAnswer } from './part-answer.ts';
import type { Answer } from './answer.ts';
import type { Answerability } from './evidence/answerability.ts';
import { explainChoice, type ExplainedChoice } from './evidence/explain-choice.ts';

/** How a text was read, and why it was answered or not, without a model. */
export interface Explanation {
  /** Where it does not ask, the rest is what it would be if it did. */
  readonly act: Act;
  readonly answer: Answer;
  readonly basis: AnswerBasis;
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedPart {
  readonly read: PartAnswer;
  readonly choice: ExplainedChoice;
}

export type Explain = (question: string, options: ExtractiveOptions) => Explanation;

/** Answers a question once more and keeps all that was weighed for it. */
export function createExplain(
  answerExtractively: AnswerExtractively,
  answerability: Answerability,
  retriever: Retriever,
): Explain {
  return (question, options) => {
    const { answer, basis } = answerExtractively(question, options);
    return {
      act: readAct(retriever.simplified(question), (word) => retriever.knowsWord(word)),
      answer,
      basis,
      parts: basis.parts.map((read) => ({
        read,
        choice: explainChoice(read.asked, answerability),
      })),
    };
  };
}
