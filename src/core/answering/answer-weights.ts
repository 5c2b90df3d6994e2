import type { Language } from '../passages/language.ts';
import type { AnswerEvidence } from './answer-evidence.ts';

/** A logistic model of whether the best passage answers a question. */
export interface AnswerWeights {
  readonly base: Readonly<Record<Language, number>>;
  readonly weights: Readonly<Record<keyof AnswerEvidence, number>>;
}

/** Fitted by scripts/fit-answerability.ts on the chosen half of the eval set; they mean nothing one by one. */
export const answerWeights: AnswerWeights = {
  base: { en: -0.86, es: -0.19, zh: 0.43 },
  weights: {
    weightMet: 1.07,
    likestAsk: 2.06,
    asksOfKind: 4.97,
    amountNamed: 0.86,
    unmetShare: -4.68,
    focusUnmet: -0.61,
    nobodyNamed: -3.09,
    nothingNamed: -4.16,
    asksWhich: -1.39,
    asksAmount: -1.84,
  },
};
