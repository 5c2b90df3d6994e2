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
  ['all', 'right', 83.5, 83.57],
  ['all', 'true, contradicted', 11, 11],
  ['all', 'false, supported', 21, 21],
  ['all', 'shows what decides', 80.8, 80.82],
  ['en', 'right', 81.3, 81.36],
  ['en', 'true, contradicted', 3, 3],
  ['en', 'false, supported', 4, 4],
  ['en', 'shows what decides', 78.8, 78.87],
  ['es', 'right', 83.5, 83.55],
  ['es', 'true, contradicted', 3, 3],
  ['es', 'false, supported', 7, 7],
  ['es', 'shows what decides', 80.6, 80.64],
  ['zh', 'right', 85.6, 85.62],
  ['zh', 'true, contradicted', 5, 5],
  ['zh', 'false, supported', 10, 10],
  ['zh', 'shows what decides', 82.7, 82.78],
];
