import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('two names in each other’s place', () => {
  it.for([
    'Peru took a 10% tariff off about 100 US farm products in November 2025',
    '2024年秘鲁进口的蓝莓89%来自中国',
    'Perú invocó el TLC con China contra COSCO en abril de 2024',
  ])('are not supported, whatever the verb: “%s”', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('are supported in their own', () => {
    const claim =
      'The United States took a 10% tariff off about 100 farm products of Peru in November 2025';
    expect(verdictOf(claim)).toBe('supported');
  });

  it('make another exporter of what is exported to one', () => {
    expect(verdictOf('2025年前11个月，中国对秘鲁的出口接近290亿美元')).toBe('contradicted');
  });
});

describe('how much and how many a claim says', () => {
  it.for([
    'All of the blueberries China imported in 2024 came from Peru',
    'Todos los autos que importó el Perú en 2024 eran chinos',
    '2024年秘鲁进口的轿车全部产自中国',
  ])('is contradicted where it says all of what a sentence has a share of: “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('is supported where two shares make up the whole', () => {
    expect(verdictOf('toda la distribución de luz en Lima ya está en manos chinas')).toBe(
      'supported',
    );
  });

  it.for([
    'Transshipment was a bigger part of operations at Callao than at Chancay in mid-2025',
    'China compró más uva de mesa peruana que Estados Unidos en la campaña 2020/21',
    '2025年年中卡亚俄港的中转比例高于钱凯港',
  ])('is contradicted where the figures of two compare the other way: “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('is supported where they compare so', () => {
    expect(verdictOf('In mid-2025 transshipment weighed more at Chancay than at Callao')).toBe(
      'supported',
    );
  });

  it('is not supported where nothing compares the two', () => {
    expect(verdictOf('Peru buys more from China than it sells to it')).not.toBe('supported');
  });

  it('is not supported where nothing has it as the most of its kind', () => {
    const claim =
      'Yangtze Power compró en 2020 la mayor distribuidora eléctrica del Perú, Luz del Sur';
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('is right in part where it is the most among fewer', () => {
    expect(verdictOf('China fue el país que más turistas envió al Perú en 2025')).toBe('partly');
  });
});

describe('what a sentence denies, wishes or has of another time', () => {
  it.for([
    'El memorando ferroviario Brasil-China tiene presupuesto para obras',
    '秘鲁总理2025年7月表示批准两洋铁路秘鲁段的开支',
    "Peru's premier said in July 2025 that money had been authorised for the Peruvian stretch of the bi-oceanic train",
  ])('contradicts “%s”, which another sentence seems to tell', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('contradicts of a country what another sentence of the passage denies of it', () => {
    expect(verdictOf('中国企业持有安塔米纳的股份')).toBe('contradicted');
  });

  it('supports in part that a proposed work is done where it tells of interest', () => {
    expect(verdictOf('El Estado chino construye el ferrocarril bioceánico')).toBe('partly');
  });

  it('contradicts that what is being set up is at work', () => {
    expect(verdictOf('Ya funciona una segunda Aula Confucio junto al puerto de Chancay')).toBe(
      'contradicted',
    );
  });

  it('supports no claim with a year that nothing has, beside one that is right', () => {
    const claim =
      'Road blockades cost Las Bambas over 400 days of work between 2012 and early 2022';
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('denies nothing by “no tradicionales”', () => {
    const claim =
      'Las exportaciones no tradicionales a China marcaron récord de 612 millones en 2015';
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('contradicts the other of two degrees', () => {
    const claim =
      'Peru approved a higher committed investment for COSCO in Chancay in December 2025';
    expect(verdictOf(claim)).toBe('contradicted');
  });
});

describe('whose something is, and who says so', () => {
  it('is not told by a memorandum of the two', () => {
    expect(verdictOf('China Media Group es dueña de El Comercio')).not.toBe('supported');
  });

  it('is no holding where one buys the part of another', () => {
    expect(verdictOf('Newmont le compró a Buenaventura su parte de Yanacocha')).toBe('supported');
  });

  it('is no figure of another where a group stands for those in it', () => {
    const claim =
      'Provías firmó con constructoras chinas tres contratos por 1400 millones de soles en octubre de 2025';
    expect(verdictOf(claim)).toBe('supported');
  });

  it('gives no figure to what has another, in whatever unit', () => {
    const claim =
      'De la inversión china en el Perú, 16 040 millones fueron a metales y 12 470 millones a transporte';
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('supports as a fact that prosecutors inquire, and not what they inquire into', () => {
    expect(
      verdictOf(
        "Peru's prosecutors opened an inquiry into José Jerí over Chifagate in January 2026",
      ),
    ).toBe('supported');
    expect(verdictOf('José Jerí took part in influence peddling in the Chifagate affair')).not.toBe(
      'supported',
    );
  });

  it.for([
    "us is peru's biggest trade partner",
    'las bambas is owned by a us company',
    'luz del sur is american',
  ])('supports nothing of the United States that is told of others: %s', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });
});

describe('a claim of a place, or of all there is', () => {
  it('contradicts a capital as a place where the sentence has another', () => {
    expect(verdictOf('El protocolo del langostino congelado se firmó en Pekín en 2017')).toBe(
      'contradicted',
    );
  });

  it('contradicts that it was all where one share stands beside a growth', () => {
    expect(verdictOf('China se llevó todo el estaño peruano en mayo de 2025')).toBe('contradicted');
  });
});
