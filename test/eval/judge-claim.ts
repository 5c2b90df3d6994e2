import type { CheckClaim } from '../../src/core/checking/check-claim.ts';
import type { ClaimCheck } from '../../src/core/checking/claim-check.ts';
import type { SetClaim } from './claims-set.ts';

export interface JudgedClaim {
  readonly claim: SetClaim;
  readonly check: ClaimCheck;
  readonly isRight: boolean;
  /** A claim that the collection supports, called contradicted. */
  readonly isTrueDenied: boolean;
  /** A claim that the collection contradicts or does not hold, called supported. */
  readonly isFalseSupported: boolean;
  /** Whether a sentence shown comes from a passage that decides; undefined where none does. */
  readonly showsDeciding: boolean | undefined;
}

/** Judges the verdict on a claim by the one that its writer says is due. */
export function judgeClaim(claim: SetClaim, checkClaim: CheckClaim): JudgedClaim {
  const check = checkClaim(claim.claim, { fallback: claim.lang });
  const { verdict } = check;
  const isDue = verdict === claim.verdict || claim.also.includes(verdict);
  const deciding = new Set(claim.passages.map((id) => id.split('#')[0]));
  return {
    claim,
    check,
    isRight: isDue,
    isTrueDenied: claim.verdict === 'supported' && verdict === 'contradicted',
    isFalseSupported:
      verdict === 'supported' && ['contradicted', 'not-covered'].includes(claim.verdict) && !isDue,
    showsDeciding:
      deciding.size === 0
        ? undefined
        : check.findings.some(({ passage }) => deciding.has(passage.id)),
  };
}
