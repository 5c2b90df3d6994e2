import type { Comparison } from '../statements/compare-claim.ts';
import type { ClaimFinding } from './claim-check.ts';
import { closenessMargin } from './thresholds.ts';

/** A finding with what it is ranked by. */
export interface RankedFinding extends ClaimFinding {
  readonly agreement: Comparison['agreement'];
  readonly closeness: number;
  readonly hasNamesExchanged: boolean;
  readonly values: number;
}

const rank = { same: 0, contrary: 1, near: 2 } as const satisfies Record<
  Comparison['agreement'],
  number
>;

/**
 * Most telling first. What says the same goes first, with or without a reservation: where another
 * passage says otherwise, the collection holds both. What contradicts goes before what is only near.
 */
export function rankFindings(findings: readonly RankedFinding[]): RankedFinding[] {
  return findings.toSorted((a, b) => {
    const isDecided = a.agreement === 'same' || b.agreement === 'same';
    if (isDecided || Math.abs(a.closeness - b.closeness) <= closenessMargin) {
      const byAgreement = rank[a.agreement] - rank[b.agreement];
      if (byAgreement !== 0) return byAgreement;
      if (a.values !== b.values) return b.values - a.values;
      if (a.differs.length !== b.differs.length) return a.differs.length - b.differs.length;
    }
    return b.closeness - a.closeness;
  });
}

/** The findings that are nearly as close as the closest. */
export function closestFindings(findings: readonly RankedFinding[]): RankedFinding[] {
  const closest = Math.max(0, ...findings.map(({ closeness }) => closeness));
  return findings.filter(({ closeness }) => closeness >= closest - closenessMargin);
}

/** Each sentence of a passage once. */
export function distinctFindings(findings: readonly RankedFinding[]): RankedFinding[] {
  const seen = new Map<string, RankedFinding>();
  for (const found of findings) {
    const key = `${found.passage.id} ${found.sentence}`;
    if (!seen.has(key)) seen.set(key, found);
  }
  return [...seen.values()];
}

export function withoutRank(found: RankedFinding): ClaimFinding {
  const { passage, sentence, quote, agrees, differs, verdict } = found;
  return { passage, sentence, quote, agrees, differs, verdict };
}
