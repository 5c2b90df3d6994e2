import type { PassageId } from '../passages/passage.ts';
import { otherLanguageWeight } from './constants.ts';
import type { RankedPassage, SaidSlot } from './retrieval.ts';

export interface FoundPassage extends RankedPassage {
  /** The things that the question says and the passage does too. */
  readonly told: readonly SaidSlot[];
}

/**
 * Adds the rankings of other languages to that of the question's own: a passage that one language puts
 * in other words than the question, another may put in the same.
 */
export function fuseRankings(
  own: readonly FoundPassage[],
  others: readonly FoundPassage[],
): RankedPassage[] {
  const fused = new Map<PassageId, RankedPassage>(own.map((ranked) => [ranked.passage.id, ranked]));
  for (const other of others) {
    const known = fused.get(other.passage.id);
    const share = { ...other, score: otherLanguageWeight * other.score };
    fused.set(
      other.passage.id,
      known === undefined
        ? share
        : {
            ...known,
            score: known.score + share.score,
            coverage: Math.max(known.coverage, other.coverage),
            matched: Math.max(known.matched, other.matched),
            unmet: known.unmet.filter((slot) => !isToldElsewhere(slot, other.told)),
          },
    );
  }
  return [...fused.values()].toSorted((a, b) => b.score - a.score);
}

/** Whether a word that the question's own language does not know is one of another that met it. */
function isToldElsewhere({ start, end, rarity }: SaidSlot, told: readonly SaidSlot[]): boolean {
  return rarity === 1 && told.some((slot) => slot.start < end && start < slot.end);
}
