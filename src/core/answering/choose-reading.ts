import type { FollowUp } from '../question/follow-up.ts';

/** A question without names that might refer back does so unless it is met this much better alone. */
const asGoodLeaning = 0.75;

/** Among other turns a question without names stands alone only where it is met this well: more, where its words refer back. */
const leastAlone = 0.35;
const leastAloneOfLeaning = 0.85;

/** And only where it says this much, in the rarest terms. */
const leastSaidAlone = 1;

/** How good a reading is. */
export interface Measure {
  readonly answered: boolean;
  /** How much of the question the best answering passage meets; 0 where none answers. */
  readonly coverage: number;
  /** How much the question says, in terms as rare as can be. */
  readonly weight: number;
}

/** Alone or as leaning on what was asked before, whichever the words and the answers speak for. */
export function chooseReading<Read>(
  followUp: FollowUp,
  readAlone: () => Read,
  readLeaning: () => Read,
  measure: (read: Read) => Measure,
): Read {
  if (followUp.names) {
    const alone = readAlone();
    return measure(alone).answered ? alone : readLeaning();
  }
  const leaning = readLeaning();
  const leans = measure(leaning);
  if (followUp.certain && leans.answered) return leaning;
  const alone = readAlone();
  const stands = measure(alone);
  if (!stands.answered) return leaning;
  if (leans.answered) {
    return leans.coverage >= asGoodLeaning * stands.coverage ? leaning : alone;
  }
  const least = followUp.certain ? leastAloneOfLeaning : leastAlone;
  return stands.coverage >= least && stands.weight >= leastSaidAlone ? alone : leaning;
}
