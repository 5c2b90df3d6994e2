import type { Knowledge } from '../passages/knowledge.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { createAnchorFinder, type AnchorFinder } from '../question/anchors.ts';
import { createAnswerability, type Answerability } from './evidence/answerability.ts';

/** What tells whether the folder answers a question. */
export interface QuestionJudges {
  readonly anchorFinder: AnchorFinder;
  readonly answerability: Answerability;
}

export function createQuestionJudges(knowledge: Knowledge, retriever: Retriever): QuestionJudges {
  const anchorFinder = createAnchorFinder(knowledge, retriever);
  return { anchorFinder, answerability: createAnswerability(knowledge, retriever, anchorFinder) };
}
