import type { Language } from '../../src/core/passages/language.ts';
import type { JudgedClaim } from './judge-claim.ts';

/** Claims that figures are told of apart: of one language. */
export type ClaimGroup = 'all' | Language;

export const claimsOf = (group: ClaimGroup, judged: readonly JudgedClaim[]) =>
  judged.filter(({ claim }) => group === 'all' || claim.lang === group);

interface ClaimMeasure {
  /** Which way a figure improves. */
  readonly better: 'higher' | 'lower';
  readonly of: (judged: readonly JudgedClaim[]) => number;
}

const percentage = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

export const claimMeasures = {
  right: {
    better: 'higher',
    of: (judged) => percentage(judged.filter(({ isRight }) => isRight).length, judged.length),
  },
  'true, contradicted': {
    better: 'lower',
    of: (judged) => judged.filter(({ isTrueDenied }) => isTrueDenied).length,
  },
  'false, supported': {
    better: 'lower',
    of: (judged) => judged.filter(({ isFalseSupported }) => isFalseSupported).length,
  },
  'shows what decides': {
    better: 'higher',
    of: (judged) => {
      const decided = judged.filter(({ showsDeciding }) => showsDeciding !== undefined);
      return percentage(
        decided.filter(({ showsDeciding }) => showsDeciding === true).length,
        decided.length,
      );
    },
  },
} as const satisfies Record<string, ClaimMeasure>;

export type ClaimMeasureName = keyof typeof claimMeasures;
