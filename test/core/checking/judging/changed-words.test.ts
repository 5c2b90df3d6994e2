import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a sentence of the collection with some words changed', () => {
  it.for([
    'The Peruvian maker FACUSA got the inquiry into Chinese cutlery in January 2024',
    'Alberto Fujimori was in April 1991 the last president of Peru to visit China',
    '葛洲坝集团是承建水坝、公路等大型工程的中国企业，2021年被私营企业中国能建吸收合并',
  ])('does not support “%s”, where one word stands for another', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for([
    'La Marina de Guerra no tenía en septiembre de 2020 evidencia de que la flota peruana pescara ilegalmente en el mar chino',
    '中国交通部2026年1月回应称，与秘鲁建筑企业的三份合同是按法院命令签署的',
  ])('does not support “%s”, where two words have changed places', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('supports a part of it', () => {
    const claim = 'The Peruvian maker FACUSA had asked for the inquiry into Chinese cutlery';
    expect(verdictOf(claim)).toBe('supported');
  });
});

describe('a figure', () => {
  it.for([
    'Pampa de Pongo is a project of around 1.8 million dollars',
    'Peru landed some 620,000 kilos of squid in 2023',
    'Indecopi publicó la decisión final sobre los cubiertos chinos el 27 de abril de 2025, con derechos por cinco meses',
    '截至2025年10月，钱凯港运营头十二年的吞吐量超过27万标准箱',
  ])('is contradicted in “%s”, where the same number has another unit', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('is supported in the larger unit', () => {
    expect(verdictOf('Pampa de Pongo is a project of around 1.8 billion dollars')).toBe(
      'supported',
    );
  });
});

describe('what is of one country', () => {
  it.for([
    'Peruvian capital was behind mining projects costing more than 11 billion dollars in China’s 2024 portfolio',
    '2015年起中国哈斯牛油果可以出口到秘鲁',
    '圣加旺三期水电站由秘鲁企业建设和运营',
    '同方威视的总部在秘鲁',
    'Sinohydro got the Piura hospital under a government-to-government deal between Peru and China',
  ])('is not supported of another: %s', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });
});

describe('an order of several', () => {
  it.for([
    'Chancay was expected to become Peru’s first container port in 2026',
    'Cerro Verde le ganó a Las Bambas en producción de cobre en el primer semestre de 2025',
  ])('is contradicted where a sentence has another: %s', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('takes no fraction for a place', () => {
    const claim = 'Un cuarto de los smartphones importados en 2025 fueron Honor, más o menos';
    expect(verdictOf(claim)).toBe('supported');
  });
});

it('contradicts that what was bought has its buyer', () => {
  const claim = 'Más del 80 % de Yangtze Power quedó en manos de Luz del Sur';
  expect(verdictOf(claim)).toBe('contradicted');
});

it('does not contradict a denial by what someone denied', () => {
  const claim =
    'China Railway Tunnel Group dijo en enero de 2026 que no tenía ningún vínculo con José Jerí';
  expect(verdictOf(claim)).not.toBe('contradicted');
});
