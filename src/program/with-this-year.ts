import type { Answering } from '../core/answering/answering.ts';

/** Tells the core with each question in which year it is asked, which it cannot know. */
export function withThisYear(answering: Answering, thisYear: () => number): Answering {
  return {
    ...answering,
    answerQuestion: (question, options) =>
      answering.answerQuestion(question, { thisYear: thisYear(), ...options }),
    answerExtractively: (question, options) =>
      answering.answerExtractively(question, { thisYear: thisYear(), ...options }),
    explain: (question, options) =>
      answering.explain(question, { thisYear: thisYear(), ...options }),
    converse: (conversation, question, options) =>
      answering.converse(conversation, question, { thisYear: thisYear(), ...options }),
  };
}
