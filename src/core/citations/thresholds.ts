// The numbers that a trim is held against.

/** The share of a sentence's terms, 0 to 1, that a trim must keep to say the same. */
export const leastKept = 0.6;

/** Stretches of a sentence that are tried in every combination, so that there are at most 31 trims. */
export const mostStretches = 5;
