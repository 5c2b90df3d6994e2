// Comparing a claim with a sentence. Shares run from 0 to 1 of the weight of terms, which is their
// IDF over the passages; they were chosen so that no wrong sentence made from the collection counts
// as the same as the right one.

/** Below this share of its terms in the sentence, a claim is about something else. */
export const leastNear = 0.55;

/** The same without names: to share only the name of a thing is not to be about the same. */
export const leastNearWithoutNames = 0.5;

/** The share from which another value in the claim contradicts the sentence and does not merely differ. */
export const leastNearForContrary = 0.75;

/** The share of the sentence that a claim must say to count as its contrary, or as the same. */
export const leastOfSentence = { contrary: 0.15, same: 0.4 } as const;

/** Below this share of the sentence, a claim is short: what it leaves out may matter. */
export const leastOfWhole = 0.65;

/** The value of a term that stands only in the title or the passage's names, or by its meaning. */
export const nearlyPresent = 0.85;

/** The share of the claim's pairs of neighbours that are near each other in the sentence too. */
export const leastInOrder = { whole: 0.5, short: 0.8 } as const;
