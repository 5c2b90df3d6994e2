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
