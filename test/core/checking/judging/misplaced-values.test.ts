import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a claim with a value that a passage gives to something else', () => {
  it.for([
    'Al 31 de agosto de 2025 el primer tramo de la Huánuco-La Unión-Huallanca iba en 53%',
    '瓦努科—拉乌尼翁—瓦扬卡公路第一段2019年11月19日开工',
  ])('contradicts “%s”: it is that of the second', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('contradicts that the most was in another year', () => {
    expect(verdictOf('Las Bambas had its record output in 2023')).toBe('contradicted');
  });

  it('contradicts a figure that another sentence has of something else', () => {
    expect(verdictOf('In 2022 China supplied 31.8% of what Peru imported')).toBe('contradicted');
  });

  it.for([
    'The moly and filter plants at Las Bambas were moved with a report cleared in March 2013',
    '宋扬说首批华人是1899年到秘鲁的',
  ])('contradicts “%s”: nearly all is right but its date', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('supports a figure whose year is right, whatever stands by another', () => {
    expect(verdictOf('拉斯邦巴斯2023年产铜30万吨出头')).toBe('supported');
  });

  it('sets no share against that by which something grew', () => {
    expect(
      verdictOf('China se llevó cerca del 30% del estaño que exportamos en mayo de 2025'),
    ).not.toBe('contradicted');
  });
});
