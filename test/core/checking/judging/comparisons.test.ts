import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a claim that compares two', () => {
  it.for([
    'Peru imports more from China than it exports',
    'Cerro Verde produjo más cobre que Las Bambas en el primer semestre de 2025',
    'Rusia le vende más aceite de pescado a China que el Perú',
  ])('is contradicted in “%s” where a sentence has the other ahead', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });
});

describe('a claim that has one as the most of its kind', () => {
  it('is not supported by a sentence in which another has more', () => {
    expect(verdictOf('la mayor inversion extranjera es de china')).not.toBe('supported');
  });

  it('is supported whichever of the two it names first', () => {
    expect(verdictOf('Peru’s largest trading partner is China')).toBe('supported');
  });
});

describe('a claim with two words in each other’s place', () => {
  it.for([
    'Brazil’s Petrobras bought CNPC’s business in Peru',
    'Perú vendió Las Bambas a Glencore',
  ])('is not supported in “%s”', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });
});

describe('a claim with the later of two prices of one thing', () => {
  it('is supported by a sentence that gives both', () => {
    expect(verdictOf('China bought Las Bambas for 7 billion')).toBe('supported');
  });
});

describe('a claim that compares the other way than the sentence', () => {
  it.for([
    ['en', 'Las Bambas made more copper in 2022 than in 2021'],
    ['zh', '拉斯邦巴斯2022年产量比2021年高'],
  ] as const)('is not supported, %s: %s', ([language, claim]) => {
    expect(checkClaim(claim, { fallback: language }).verdict).not.toBe('supported');
  });

  it('is supported where it compares as the sentence does', () => {
    expect(checkClaim('Las Bambas made less copper in 2022 than in 2021', {}).verdict).toBe(
      'supported',
    );
  });
});
