import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a claim that has the giver take and the taker give', () => {
  it.for([
    'Peru donated 4,000 bulletproof vests to China’s police',
    'Chinese police received bulletproof vests from Peru',
    '秘鲁向中国警察捐赠了4000件防弹背心',
  ])('is contradicted in “%s”, though another sentence has its words', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'Peru lent the China Development Bank the money for San Gabán III',
    'El Perú les prestó 975 millones a los bancos chinos para Chancay',
    '秘鲁的银行借钱给中国银行建钱凯港',
  ])('is contradicted in “%s”, of a loan', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'China owes Peru 975 million dollars for the port of Chancay',
    'China le debe 975 millones de dólares al Perú por el puerto de Chancay',
    'Los bancos chinos le deben 975 millones a Chancay',
    '中国欠秘鲁9.75亿美元',
  ])('is not supported in “%s”, of a debt', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('is contradicted of goods, though their maker was handed a contract', () => {
    expect(verdictOf('NORINCO bought rocket launchers from Peru')).toBe('contradicted');
  });
});

describe('a claim that has others trained, or another do what one did', () => {
  it.for([
    'Peru trained 20,000 Chinese in information technology for Huawei',
    'La Cancillería formará a 20 000 chinos de Huawei',
    '秘鲁外交部将为华为培训两万名中国人',
    '中国武警收到了秘鲁捐的防弹背心',
    'Chinalco es dueña de Las Bambas',
  ])('is contradicted in “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('is not supported where the country did not build it', () => {
    expect(verdictOf('Peru built San Gabán III for China')).not.toBe('supported');
  });
});

describe('a claim that a thing is China’s, or is not', () => {
  it.for([
    'China does not own Luz del Sur',
    'Luz del Sur no es de los chinos',
    'Luz del Sur is not Chinese.',
    'Constancia belongs to China',
    '康斯坦西亚属于中国企业',
  ])('is contradicted in “%s” by all that is told of its owners', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for(['Luz del Sur is owned by Chinese companies', 'Toromocho is a Chinese mine'])(
    'is not contradicted in “%s”',
    (claim) => {
      expect(verdictOf(claim)).not.toBe('contradicted');
    },
  );
});

describe('a claim that has each party in its place', () => {
  it.for([
    'China donated 4,000 bulletproof vests to Peru’s police',
    'The China Development Bank lent the money for San Gabán III',
    'Peru bought rocket launchers from NORINCO',
    '中资银行给钱凯港贷款9.75亿美元',
  ])('is supported in “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it('is not read as a debt where something must be so', () => {
    expect(verdictOf('El parque industrial de Ancón debe ocupar unas 1300 hectáreas')).toBe(
      'supported',
    );
  });
});
