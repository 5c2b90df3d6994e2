import type { Language } from '../../passages/language.ts';
import type { AnswerEvidence } from './answer-evidence.ts';

/** A logistic model of whether the best passage answers a question. */
export interface AnswerWeights {
  readonly base: Readonly<Record<Language, number>>;
  readonly weights: Readonly<Record<keyof AnswerEvidence, number>>;
}

/** Fitted by scripts/fit-answerability.ts on the chosen half of the eval set; they mean nothing one by one. */
export const answerWeights: AnswerWeights = {
  base: { en: -1.04, es: -0.38, zh: 0.38 },
  weights: {
    weightMet: 1.13,
    likestAsk: 2.03,
    asksOfKind: 5.16,
    amountNamed: 0.63,
    unmetShare: -4.81,
    focusUnmet: -0.67,
    nobodyNamed: -3.26,
    nothingNamed: -5.56,
    asksWhich: -1.51,
    asksAmount: -1.66,
  },
};
