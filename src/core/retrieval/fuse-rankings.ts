import type { PassageId } from '../passages/passage.ts';
import type { RankedPassage, SaidSlot } from './retrieval.ts';

/** What the score in a language that the question is not in adds. */
const otherWeight = 0.15;

export interface FoundPassage extends RankedPassage {
  /** What the question says and the passage does too. */
  readonly told: readonly SaidSlot[];
}

/**
 * The ranking of the question's own language, helped by those of the others: what one language says
 * in other words than the question, another may say in its words.
 */
export function fuseRankings(
  own: readonly FoundPassage[],
  others: readonly FoundPassage[],
): RankedPassage[] {
  const fused = new Map<PassageId, RankedPassage>(own.map((ranked) => [ranked.passage.id, ranked]));
  for (const other of others) {
    const known = fused.get(other.passage.id);
    const share = { ...other, score: otherWeight * other.score };
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

/** A word that the question's own language does not know may be one of another. */
function isToldElsewhere({ start, end, rarity }: SaidSlot, told: readonly SaidSlot[]): boolean {
  return rarity === 1 && told.some((slot) => slot.start < end && start < slot.end);
}
