import type { FollowUp } from '../question/follow-up.ts';
import { thresholds } from './evidence/thresholds.ts';

/** How good a reading is. */
export interface Measure {
  readonly answered: boolean;
  /** How far the first part that is answered is above where to decline; -Infinity where none is. */
  readonly margin: number;
  /** How much the question says, in terms as rare as can be. */
  readonly weight: number;
}

/**
 * Chooses how a question is read, alone or as leaning on what was asked before, by its words and by the
 * answers. One that names what it is about stands alone; any other leans on the turn before, unless
 * that is not answered, its words do not refer back, and it says enough to be answered well alone.
 */
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
  if (followUp.certain || measure(leaning).answered) return leaning;
  const alone = readAlone();
  const { margin, weight } = measure(alone);
  const stands = margin >= thresholds.leastAloneAfter && weight >= thresholds.leastSaidAlone;
  return stands ? alone : leaning;
}
