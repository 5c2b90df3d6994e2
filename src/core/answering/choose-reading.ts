import type { FollowUp } from '../question/leaning/follow-up.ts';
import type { Steps } from '../steps.ts';
import { thresholds } from './evidence/thresholds.ts';

/** How good a reading is. */
export interface Measure {
  readonly answered: boolean;
  /** How far the first part that is answered is above where to decline; -Infinity where none is. */
  readonly margin: number;
  /** True where the first of what is shown is on what was spoken of; undefined where that is not asked. */
  readonly isOnSpoken?: boolean;
  /** How much the question says, in terms as rare as can be. */
  readonly weight: number;
}

/**
 * Chooses how a question is read, alone or as leaning on what was asked before, by its words and by the
 * answers. One that names what it is about stands alone, and so does one without a word that refers
 * back that alone is answered clearly. Any other leans on the turn before, unless that is not
 * answered, its words do not refer back, and it says enough to be answered well alone. One that says
 * whole what it asks is declined as it stands.
 */
export function* chooseReading<Read>(
  followUp: FollowUp,
  readAlone: () => Steps<Read>,
  readLeaning: () => Steps<Read>,
  measure: (read: Read) => Measure,
): Steps<Read> {
  const { certain, names, isOfSame, isWhole, isOpen } = followUp;
  if (!names && certain) return yield* readLeaning();
  const alone = yield* readAlone();
  const { answered, margin, weight, isOnSpoken = true } = measure(alone);
  // What names nothing turns to something else only where that is answered beyond doubt.
  const isElsewhere = isOpen && !isOnSpoken;
  const saysEnough = isWhole || weight >= thresholds.leastSaidAlone;
  if (names) return answered ? alone : yield* readLeaning();
  if (
    !isOfSame &&
    saysEnough &&
    margin >= (isElsewhere ? thresholds.clearlyElsewhere : thresholds.clearlyAlone)
  )
    return alone;
  const leaning = yield* readLeaning();
  if (measure(leaning).answered) return leaning;
  if (!answered) return isWhole ? alone : leaning;
  return saysEnough && !isElsewhere && margin >= thresholds.leastAloneAfter ? alone : leaning;
}
