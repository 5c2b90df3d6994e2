import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;
const isRounded = (claim: string) =>
  checkClaim(claim, {}).findings.some(({ differs }) => differs.includes('rounded'));

describe('money in whichever notation', () => {
  it.for([
    'Trade between China and Peru in January to October 2024: CNY 254.69bn',
    'Pampa de Pongo se cifraba en julio de 2024 en 1799 MM US$',
    'Pampa de Pongo se cifraba en julio de 2024 en US$ MM 1,799',
    'Pampa de Pongo se cifraba en julio de 2024 en USD 1,799,000,000',
    'Pampa de Pongo se cifraba en julio de 2024 en MUS$ 1,799',
    'Pampa de Pongo se cifraba en julio de 2024 en 1799 MMUSD',
    "Pampa de Pongo se cifraba en julio de 2024 en US$1'799,000,000",
    'Pampa de Pongo: 1,799 mil millones de US$ según el cálculo de jul-24',
    'China-Peru trade, Jan-Oct 2024: RMB 254,690,000,000 (+16.8% yoy)',
    'Comercio exterior por Chancay, ene.-oct. 2025: US$ 1 880 MM',
    'En 2023 el Perú tuvo con China un superávit de más o menos 10 500 millones de dólares',
  ])('supports “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'Trade between China and Peru in January to October 2024: CNY 2,546.9bn',
    'Pampa de Pongo se cifraba en julio de 2024 en US$ MM 2,799',
    'Pampa de Pongo se cifraba en julio de 2024 en USD 2,799,000,000',
    'Pampa de Pongo se cifraba en julio de 2024 en 2799 MMUSD',
    '2024年7月邦沟项目的成本为9.799B美元',
    'Pampa de Pongo: 2,799 mil millones de US$ según el cálculo de jul-24',
    'En 2023 el Perú tuvo con China un superávit de más o menos 20 500 millones de dólares',
  ])('contradicts “%s”, which has another sum', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'Comercio exterior por Chancay, ene-oct 2025: US$ 1 880 MM (impo 1 161 / expo 718)',
    'Chancay in 2025: foreign trade of US$1,880 million (imports 1,161 / exports 718)',
  ])('supports “%s”: parts in brackets are counted as their total is', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'Comercio exterior por Chancay, ene-oct 2025: US$ 1 880 MM (impo 718 / expo 1 161)',
    '2025年前10个月钱凯港外贸额18.8亿美元（进口7.18亿／出口11.61亿）',
  ])('contradicts “%s”: the parts are in each other’s place', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });
});

describe('weights in whichever notation', () => {
  it.for([
    "El Perú produjo 2'512,740 toneladas de cobre de enero a noviembre de 2025",
    'El Perú produjo 2,51 Mt de cobre de enero a noviembre de 2025',
    'Peru mined 2,513 kt of copper in January to November 2025',
    '2025年1月至11月秘鲁产铜2.51Mt',
  ])('supports “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    "El Perú produjo 3'512,740 toneladas de cobre de enero a noviembre de 2025",
    'Peru mined 251.3 Mt of copper in January to November 2025',
  ])('contradicts “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });
});

describe('numbers in Chinese signs', () => {
  it.for([
    '中国送了秘鲁警察四千件防弹背心，2025年11月由赫里移交',
    '2021年2月首批运抵秘鲁的国药疫苗有一百万剂',
    '2025年头十一个月，秘鲁卖给中国的蓝莓大约值两亿五千万美元',
  ])('supports “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    '中国送了秘鲁警察九千件防弹背心',
    '1849年至1874年间有一万来名中国契约工人来到秘鲁',
    '2025年头十一个月，秘鲁卖给中国的蓝莓大约值五亿五千万美元',
  ])('contradicts “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });
});

describe('a share as one of so many', () => {
  it.for(['Uno de cada cuatro teléfonos inteligentes que el Perú importó en 2025 fue Honor'])(
    'supports “%s” as rounded',
    (claim) => {
      expect(verdictOf(claim)).toBe('supported');
      expect(isRounded(claim)).toBe(true);
    },
  );

  it.for([
    'One in two smartphones imported in 2025 was Honor',
    'Uno de cada dos teléfonos inteligentes que el Perú importó en 2025 fue Honor',
    '2025年秘鲁进口的智能手机，每两部就有一部是荣耀',
  ])('contradicts “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('does not take a share for one by which something grew', () => {
    // Its imports grew by 32.6 %.
    expect(verdictOf('2025年秘鲁进口的智能手机，每三部就有一部是荣耀')).toBe('contradicted');
  });
});

describe('lengths in kilometres and in metres', () => {
  it.for([
    'La mina Las Bambas está a entre 3,8 y 4,6 km sobre el nivel del mar',
    'Las Bambas stands between 3.8 and 4.6 km above sea level',
  ])('supports “%s”: both ends of a range are of its unit', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it('supports a length rounded to the digits it is given with, and says so', () => {
    expect(verdictOf('El túnel de Chancay mide casi 2 km')).toBe('supported');
    expect(isRounded('El túnel de Chancay mide casi 2 km')).toBe(true);
  });

  it.for([
    'The tunnel at Chancay is close to 5 km long',
    'El túnel de Chancay mide 3 km',
    '钱凯隧道长约18公里',
  ])('contradicts “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });
});

describe('lengths of time', () => {
  it.for([
    'Peru’s Congress barred former president Vizcarra from public office for a decade',
    'El Congreso inhabilitó por una década para la función pública a Martín Vizcarra',
  ])('supports “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'Peru’s Congress barred former president Vizcarra from public office for two years',
    'El Congreso inhabilitó por dos años para la función pública a Martín Vizcarra',
    '比斯卡拉因为偷偷打国药疫苗，被国会禁止担任公职两年',
  ])('contradicts “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });
});
