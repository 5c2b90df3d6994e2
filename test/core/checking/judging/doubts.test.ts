import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('a sentence that has the words of a claim and tells something else', () => {
  it.for([
    'Peru’s fishmeal exports to China grew by 51% in 2023.',
    'Las importaciones del Perú cayeron un 10,3 % en 2025.',
    '2024年秘鲁铜产量增长0.7%，达274万吨',
  ])('contradicts “%s”: by that share it went the other way', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'Peru mined 1,701,000 tonnes of copper in 2010.',
    'En 2016 la uva de mesa peruana a China y Hong Kong sumó 180 millones de dólares.',
    '2010年秘鲁产铜170.1万吨',
  ])('contradicts “%s”: the figure is of another year', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('contradicts that one of whom it says that it is the only one is not', () => {
    expect(verdictOf('Chancay is operated by several companies and not only by COSCO.')).toBe(
      'contradicted',
    );
  });

  it.for([
    'Antamina has a Chinese owner.',
    'Antamina tiene dueños chinos.',
    'Capeco opposes foreign construction companies in Peru.',
    'Peru wanted to reopen tariffs in the upgrade of its free trade agreement with China.',
  ])('contradicts “%s”, which it denies', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('contradicts that what one is said to have denied was said', () => {
    expect(
      verdictOf(
        'el canciller Schialer admitió que Chancay será un punto de control de las fuerzas armadas chinas',
      ),
    ).toBe('contradicted');
  });

  it('supports no denial by a word for little that both have', () => {
    const claim =
      'El comercio del Perú con China no depende de materias primas de poco valor agregado';
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for([
    'Indecopi authorised the sale of Enel Distribución to China Southern without conditions.',
    'Indecopi autorizó sin condiciones la venta de Enel Distribución a China Southern en 2024',
  ])('contradicts “%s”: it was with them', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('contradicts that something was done by one where it was done by another', () => {
    expect(verdictOf('按照1874年的条约，在华违法的秘鲁人由中国官员审判。')).toBe('contradicted');
  });

  it('contradicts that one sells to whom it has its goods from', () => {
    expect(verdictOf('Claro and Movistar sell phones to Huawei and Xiaomi.')).toBe('contradicted');
  });

  it('contradicts that something happened in another place', () => {
    expect(verdictOf('IRTP and China Media Group signed a memorandum in Lima in June 2024.')).toBe(
      'contradicted',
    );
  });

  it('does not support of one place what another sentence tells of another', () => {
    expect(verdictOf('The telescope in Huancayo was bought from a German company.')).not.toBe(
      'supported',
    );
  });

  it.for([
    'Bandtel took four of the six broadband projects, YOFC’s group two',
    'Bandtel ganó cuatro de los seis proyectos regionales y el consorcio de YOFC los otros dos',
  ])('contradicts “%s”: the figure is of the other one', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('supports no share of one thing that is of two together', () => {
    expect(verdictOf('Fishmeal made up 81.7% of what Peru sold to China in 2018.')).not.toBe(
      'supported',
    );
  });

  it.for(['德国向中国出口汽车', '智利向中国出口樱桃', 'Brazil exports soy to China.'])(
    'does not cover “%s”, the trade of a country that it only mentions',
    (claim) => {
      expect(verdictOf(claim)).toBe('not-covered');
    },
  );

  it('does not give a railway to a country that only another sentence names', () => {
    expect(verdictOf('The Lima-Ica railway will be built by Canada.')).toBe('not-covered');
  });

  it.for([
    'IPCH分拆出了火山矿业',
    'CAEN’s director general led the PLA delegation that came to Peru in July 2025.',
  ])('does not support “%s”, in which doer and other have changed places', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it('does not give one what it says of another in another clause', () => {
    expect(verdictOf('La demanda contra la exclusividad la pidió Ositrán.')).not.toBe('supported');
  });

  it.for([
    'All of Sinohydro’s works in Peru are halted or delayed.',
    'China se queda con todas las ganancias de Chancay.',
    'China and Peru mutually waive visas.',
    'Law 32048 was promulgated on 7 June 2024.',
    'Zijin has extended the life of La Arena by 20 years.',
    '两洋铁路的好处大部分归中远海运',
    '中铝用爆破毁了旧莫罗科查居民的房子，逼他们搬走',
  ])('supports “%s” in part at most: it is stronger than what is told', (claim) => {
    expect(['partly', 'not-covered']).toContain(verdictOf(claim));
  });

  it.for([
    'Peru recognizes Taiwan',
    'el peru reconoce a taiwan',
    'hay una base naval china en chancay',
    'The US bought the port of Chancay',
    'Peru has a trade deficit with China',
  ])('does not support “%s”, which tells of another country', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for([
    'Minmetals controla MMG, que cotiza en Hong Kong',
    'Movistar vende equipos chinos en el Perú',
    '嘉能可反对火山矿业那次分拆',
  ])('supports “%s”, whose parties are in their places by other words', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });
});
