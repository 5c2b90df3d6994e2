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
  ['all', 'right', 84.6, 84.66],
  ['all', 'true, contradicted', 9, 9],
  ['all', 'false, supported', 14, 14],
  ['all', 'shows what decides', 81.2, 81.29],
  ['en', 'right', 82.1, 82.18],
  ['en', 'true, contradicted', 2, 2],
  ['en', 'false, supported', 2, 2],
  ['en', 'shows what decides', 79.1, 79.13],
  ['es', 'right', 84.2, 84.21],
  ['es', 'true, contradicted', 3, 3],
  ['es', 'false, supported', 5, 5],
  ['es', 'shows what decides', 81.3, 81.3],
  ['zh', 'right', 87.4, 87.41],
  ['zh', 'true, contradicted', 4, 4],
  ['zh', 'false, supported', 7, 7],
  ['zh', 'shows what decides', 83.2, 83.22],
];
