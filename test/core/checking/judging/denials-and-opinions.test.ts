import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a claim that denies something', () => {
  it('is supported by the sentence that denies it, though another of the passage names the same', () => {
    expect(verdictOf('Peru had no tax treaty with China in 2024')).toBe('supported');
  });

  it('is borne out by no sentence that only names the thing in what it denies', () => {
    expect(verdictOf('博卡德尔里奥—塔克纳公路的合同一直没有签')).toBe('contradicted');
  });

  it('is none where it tells what was lacking', () => {
    const claim =
      'The Boca del Río road award was cancelled for lack of transparency and integrity';
    expect(verdictOf(claim)).toBe('supported');
  });
});

describe('a claim that is not supported', () => {
  it.for([
    'El canciller De Zela dijo que China está detrás del Chifagate',
    'El préstamo de Chancay lo garantiza el Estado peruano',
    'El Perú sí firmó el memorando ferroviario con Brasil y China',
  ])('is “%s”, since it names whom the sentence only names in what it denies', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for(['COSCO is good for Peru', 'Huawei es mala para el Perú', '华为对秘鲁不好'])(
    'is “%s”, an opinion that nobody is told to hold',
    (claim) => {
      expect(verdictOf(claim)).toBe('not-covered');
    },
  );

  it('is what has a thing as the most that came first in half a year', () => {
    expect(verdictOf('Minera Shouxin is the biggest zinc producer in Peru')).not.toBe('supported');
  });

  it('is that one was chosen who prepared an offer', () => {
    expect(verdictOf('Canada was chosen to build the Lima-Ica railway')).not.toBe('supported');
  });

  it('is of all what is told of a number of them, but in part', () => {
    expect(verdictOf('太平洋战争中所有华工都帮智利打仗')).toBe('partly');
  });
});

describe('a claim that something never was', () => {
  it.for([
    ['en', 'Xi Jinping has never been to Peru'],
    ['en', 'There has never been a strike at Las Bambas'],
    ['es', 'Boluarte nunca viajó a China'],
    ['es', 'nunca hubo paros en Las Bambas'],
  ] as const)('is not borne out by what was not done once, %s: %s', ([language, claim]) => {
    expect(checkClaim(claim, { fallback: language }).verdict).not.toBe('supported');
  });
});

describe('a claim that one runs what another runs through it', () => {
  it.for([
    ['en', 'MMG operates the Las Bambas mine in Peru.'],
    ['es', 'La mina Las Bambas la opera MMG'],
  ] as const)('is supported, %s: %s', ([language, claim]) => {
    expect(checkClaim(claim, { fallback: language }).verdict).toBe('supported');
  });
});
