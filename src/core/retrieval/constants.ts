import type { Language } from '../passages/language.ts';

// The numbers that ranking turns on. Scores are sums of IDF (natural logarithm), so that a weight of
// 1 counts a word as often as it stands; shares run from 0 to 1.

/** BM25's saturation k1 and length normalisation b of a body, chosen on XQuAD by language. */
export const bm25 = {
  en: { k1: 0.9, b: 0.5 },
  es: { k1: 0.6, b: 0.75 },
  zh: { k1: 0.6, b: 0.2 },
} as const satisfies Record<Language, { k1: number; b: number }>;

/** BM25's b of an ask: asks are of like length, and little of it is to be normalised away. */
export const askB = 0.3;

/** Weight of a word in a passage's title, where one in its text has 1. */
export const titleWeight = 1.5;

/** The same for a word of all asks together, as a part of the body: a question may mix several. */
export const askedWordWeight = 1;

/** Weight of the best matching ask's score, where the body's has 1. */
export const askWeight = 1;

/** Weight of a word that was repaired, where one that is spelt as in the passages has 1. */
export const repairWeight = 0.95;

/** Weight of a word that only helps, such as one whose meaning a label has counted already. */
export const helpingWeight = 0.35;

// Signals beside BM25, each a sum of IDF before its weight; chosen on XQuAD for English and Spanish
// together.

/** Weight of BM25 over four-letter grams. */
export const gramWeight = 0.2;

/** BM25's parameters for grams, with the length in words that counts as average. */
export const gramBm25 = { k1: 0.9, b: 0.5, averageLength: 60 } as const;

/** Weight of pairs of the question's neighbouring words that stand side by side. */
export const pairWeight = 0.3;

/** Weight of the window of words that gathers most of the question's IDF, and its length. */
export const windowWeight = 0.4;
export const windowLength = { en: 40, es: 30, zh: 20 } as const satisfies Record<Language, number>;

/** Postings read from end to end in one search; a rare term's postings are always read. */
export const postingBudget = 64_000;

/** Things that a question says which are looked up: of more, the rarest. People's questions have half of it. */
export const mostSlots = 120;

/** Unknown words of a text for which a known one that is spelt like it is looked for. */
export const mostMisspelt = 12;

/** Documents in which the commonest terms are still looked up, once the budget is spent. */
export const mostCandidates = 100;

/** Documents for which the costlier signals are computed. */
export const mostReranked = 30;

/** Best documents whose asks are compared one by one. */
export const mostAskFits = 6;

/** Share of a passage's score in a language that the question is not in. */
export const otherLanguageWeight = 0.15;

/** Factor that brings a question's mass of IDF to that of an English one: Chinese has more terms. */
export const massScale = { en: 1, es: 1, zh: 0.6 } as const satisfies Record<Language, number>;

/** Letters of the shortest name that is recognised when misspelt: a shorter one is too easily another word. */
export const shortestMisspeltName = 6;

/** Letters from which a word is believed to have one slip, and two. */
export const shortestWithSlips = { one: 5, two: 9 } as const;

/** Letters below which a misspelt word must keep its first one. */
export const shortestWithOtherInitial = 7;

/** Points for the language of a text: signs that only Spanish has, and each word by what it is. */
export const languagePoints = {
  spanishSign: 2,
  spanishAccent: 0.5,
  hanCharacter: 0.5,
  stopWord: 1,
  knownWord: 0.75,
  /** Once, for names that are spelled so in one language only. */
  ownName: 0.5,
} as const;

/** Passages that are read between two steps of building. */
export const stepPassages = 25;
