import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a clause that leaves its subject to the one before', () => {
  it.for([
    'COSCO owns 60% of Chancay and operates it',
    'Zijin bought La Arena and paid 245 million',
    'the María Luz had 231 Chinese on board, signed up for eight years of work in Peru',
  ])('is supported in “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'Huawei pays for scholarships in China and owns a factory in Arequipa',
    'Las empresas chinas habían invertido más de 38 mil millones hasta enero de 2025, sobre todo en pesca y agricultura',
  ])('is not supported in “%s” by what is told of others', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('is contradicted where its subject is elsewhere', () => {
    expect(verdictOf('Minsur, la única productora de estaño, opera en la región Cusco')).toBe(
      'contradicted',
    );
  });
});
