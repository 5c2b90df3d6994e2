// The numbers that a check of a claim turns on.

/** Passages that each sentence of a claim is compared with, best first. */
export const passagesCompared = 8;

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
