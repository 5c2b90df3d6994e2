import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a claim that something was done', () => {
  it.for([
    'Huawei is banned in Peru',
    '秘鲁禁用华为的5G设备',
    'Peru cancelled the Chancay port',
    'China sold fighter jets to Peru',
    'José Jerí fue condenado por tráfico de influencias',
  ])('is not supported in “%s” by a sentence that tells of no such deed', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for([
    'China lifted its foot-and-mouth disease ban on Peru',
    'Copeinca belongs to Cooke of Canada',
    'China lifted the ban of 1999 on Peru',
  ])('is not contradicted in “%s” by one that tells of it', (claim) => {
    expect(verdictOf(claim)).not.toBe('contradicted');
  });
});

describe('a claim that puts something down to one', () => {
  it('is not supported by the word of another', () => {
    expect(verdictOf('China says Chancay threatens sovereignty')).not.toBe('supported');
  });

  it('is contradicted where that one says that it is elsewhere', () => {
    expect(verdictOf('China dijo que su flota pesca dentro de aguas peruanas')).toBe(
      'contradicted',
    );
  });
});

describe('a claim that denies that something is needed', () => {
  it('is not supported by a sentence that has it needed and denies something else', () => {
    expect(verdictOf('Los chinos no necesitan visa')).not.toBe('supported');
  });
});

describe('a claim that names a country which a sentence names only as none', () => {
  it('is not supported', () => {
    expect(verdictOf('A Chinese consortium won Lima’s ring road')).not.toBe('supported');
  });
});
