import type { ClaimGroup, ClaimMeasureName } from './claim-measures.ts';

type ClaimFloor = readonly [
  group: ClaimGroup,
  measure: ClaimMeasureName,
  bound: number,
  today: number,
];

/**
 * The figures that checks of the claims for choosing must keep, and those of the day they were written.
 * `node scripts/eval-claims.ts --floors` prints this table anew: a change that lowers one says why.
 */
export const claimFloors: readonly ClaimFloor[] = [
  ['all', 'right', 91.7, 91.8],
  ['all', 'true, contradicted', 1, 1],
  ['all', 'false, supported', 5, 5],
  ['all', 'shows what decides', 88.2, 88.24],
  ['en', 'right', 91.4, 91.45],
  ['en', 'true, contradicted', 0, 0],
  ['en', 'false, supported', 1, 1],
  ['en', 'shows what decides', 87.5, 87.58],
  ['es', 'right', 90.1, 90.13],
  ['es', 'true, contradicted', 1, 1],
  ['es', 'false, supported', 4, 4],
  ['es', 'shows what decides', 87.7, 87.73],
  ['zh', 'right', 94, 94],
  ['zh', 'true, contradicted', 0, 0],
  ['zh', 'false, supported', 0, 0],
  ['zh', 'shows what decides', 89.3, 89.35],
];
