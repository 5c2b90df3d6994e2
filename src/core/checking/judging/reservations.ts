import type { Knowledge } from '../../passages/knowledge.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Aspect } from '../claim-check.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';

/** What makes a true claim true only in part. */
export function reservationsOf(
  claim: Stated,
  { stated, passage }: HeldSentence,
  { successors }: Knowledge,
): Aspect[] {
  const { kind, saidBy } = passage;
  const isAttributed =
    claim.isReported || (kind !== 'position' && saidBy.some((id) => claim.entities.has(id)));
  return [
    ...(claim.isOnly && !stated.isOnly ? (['quantifier'] as const) : []),
    ...(stated.isHedged && !claim.isHedged && !isAttributed && kind !== 'fact' && kind !== 'figure'
      ? (['hedge'] as const)
      : []),
    // What held for a period still does once the period is over.
    ...(successors.has(passage.id) && claim.dates.length === 0 ? (['newer'] as const) : []),
    ...(isWordOfSomeone(passage) && !isAttributed && !(kind === 'projection' && claim.isHedged)
      ? (['kind'] as const)
      : []),
  ];
}

/** An analysis that nobody contradicts stands as it is. */
function isWordOfSomeone({ kind, contradicts }: Passage): boolean {
  switch (kind) {
    case 'fact':
    case 'figure':
      return false;
    case 'analysis':
      return contradicts.length > 0;
    case 'projection':
    case 'allegation':
    case 'position':
      return true;
  }
}
