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
  ['all', 'right', 83.1, 83.15],
  ['all', 'true, contradicted', 11, 11],
  ['all', 'false, supported', 21, 21],
  ['all', 'shows what decides', 80.2, 80.21],
  ['en', 'right', 80.6, 80.66],
  ['en', 'true, contradicted', 3, 3],
  ['en', 'false, supported', 6, 6],
  ['en', 'shows what decides', 78.3, 78.32],
  ['es', 'right', 83.6, 83.7],
  ['es', 'true, contradicted', 3, 3],
  ['es', 'false, supported', 6, 6],
  ['es', 'shows what decides', 80.1, 80.18],
  ['zh', 'right', 84.8, 84.82],
  ['zh', 'true, contradicted', 5, 5],
  ['zh', 'false, supported', 9, 9],
  ['zh', 'shows what decides', 81.9, 81.95],
];
