import type { Language } from '../passages/language.ts';
import type { AnswerEvidence } from './answer-evidence.ts';

/** A logistic model of whether the best passage answers a question. */
export interface AnswerWeights {
  readonly base: Readonly<Record<Language, number>>;
  readonly weights: Readonly<Record<keyof AnswerEvidence, number>>;
}

/** Fitted by scripts/fit-answerability.ts on the chosen half of the eval set; they mean nothing one by one. */
export const answerWeights: AnswerWeights = {
  base: { en: -1.19, es: -0.48, zh: 0.13 },
  weights: {
    weightMet: 1.15,
    likestAsk: 2.1,
    asksOfKind: 4.8,
    amountNamed: 0.73,
    unmetShare: -4.5,
    focusUnmet: -0.46,
    nobodyNamed: -3.23,
    nothingNamed: -5.71,
    asksWhich: -1.37,
    asksAmount: -1.68,
  },
};
