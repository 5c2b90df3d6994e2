import type { Language } from '../passages/language.ts';

// The numbers that a check of a claim turns on.

/** Passages that each sentence of a claim is compared with, best first. */
export const passagesCompared = 24;

/** Passages beside those that have a claim's own figure; claims that people make have 10 at most. */
export const mostWithFigures = 12;

/** Claims of a text that are compared; a text of more is told so. */
export const mostParts = 6;

/** Joints of all claims of a text at which one that is not covered is tried in halves. */
export const mostHalved = 4;

/** Findings shown, unless more decide on the sentences of the claim. */
export const mostFindings = 4;

/** Passages named where nothing is near enough to compare. */
export const mostNear = 3;

/** Share of the claim's weight, 0 to 1, that a passage must meet to be named as near. */
export const leastCoverageOfNear = 0.2;

/**
 * Closeness, 0 to 1, by which a finding may fall short of the closest: one that is farther says nothing
 * that the closest does not. Within it, findings are ordered by what they say.
 */
export const closenessMargin = 0.12;

/**
 * How near a sentence must be to a claim, as the sum of the shares of the claim that its passage and the
 * sentence have and what else agrees: to be about the same at all, to contradict it, to support it.
 */
export const closeEnough = {
  en: { near: 0.8, contrary: 0.85, same: 0.9, words: { contrary: 0.3, same: 0.4, unnamed: 0.6 } },
  es: { near: 0.8, contrary: 0.85, same: 0.9, words: { contrary: 0.3, same: 0.4, unnamed: 0.6 } },
  zh: { near: 0.6, contrary: 0.7, same: 0.75, words: { contrary: 0.2, same: 0.25, unnamed: 0.4 } },
} as const satisfies Record<Language, CloseEnough>;

export interface CloseEnough {
  readonly near: number;
  readonly contrary: number;
  readonly same: number;
  /** Shares of the claim's words without names. */
  /** `unnamed`: to support what names nothing but Peru or China. */
  readonly words: { readonly contrary: number; readonly same: number; readonly unnamed: number };
}

/** How far a sentence's score may stay behind the nearest one's. */
export const scoreMargin = 0.35;

/** The same for one that contradicts. */
export const contraryMargin = 0.2;
