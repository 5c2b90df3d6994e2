import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a claim that stands or falls by one word', () => {
  it.for([
    'Chancay is the biggest port in the world',
    'Chancay es el puerto más grande del mundo',
    'The FTA upgrade was abandoned',
    'Peru broke off relations with China',
    '中秘自贸协定升级谈判失败了',
    'All Chinese companies in Peru are state-owned',
    'The Chancay-Chancayllo bypass is finished',
    'CNPC renovó el contrato del Lote X',
    '中石油续签了X区块合同',
    'Wong sigue siendo de la familia Wong',
    '黄氏超市现在仍属于黄家',
  ])('is not supported in “%s” by a sentence without the like', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for(['Chancay was never inaugurated', 'Chancay nunca se inauguró', '钱凯港从未启用'])(
    'is contradicted in “%s” by the fact that tells when it came about',
    (claim) => {
      expect(verdictOf(claim)).toBe('contradicted');
    },
  );

  it('is not contradicted where it denies only how it came about', () => {
    expect(verdictOf('Chancay was not inaugurated on the pier but by video')).not.toBe(
      'contradicted',
    );
  });
});

describe('a claim that has another do what one is told to have done', () => {
  it.for([
    'The US built the port of Chancay',
    'Estados Unidos construyó el puerto de Chancay',
    '美国修建了钱凯港',
  ])('is contradicted in “%s” by who is told to have built it', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'Trump recibió la Medalla de Honor del Congreso del Perú en 2016',
    'Castillo declared that Peru recognised China as a market economy',
    'Telefónica instalará mil antenas 5G con ZTE',
  ])('is not supported in “%s”, which opens with a name that the passage has not', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('may open with a word for those who say something', () => {
    expect(verdictOf('Sceptics say the bi-oceanic train would mostly benefit COSCO')).toBe(
      'supported',
    );
  });
});
