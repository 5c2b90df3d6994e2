import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../src/core/checking/check-claim.ts';
import type { ClaimCheck } from '../../../src/core/checking/claim-check.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';
import { mutantsOf } from '../../support/mutations.ts';
import { projectCheck, readProject } from '../../support/project.ts';

let knowledge: Knowledge;
let checkClaim: CheckClaim;
let passages: readonly Passage[];
beforeAll(async () => {
  ({ knowledge } = await readProject());
  checkClaim = await projectCheck();
  passages = [...knowledge.passages.values()];
});

/** Reasons why the folder's own words are no more than partly supported. */
const reservations = ['kind', 'other-side', 'newer'];

/** What of a right sentence makes a wrong one; a part of a sentence may still be right. */
const wrong = [
  'digit',
  'unit',
  'currency',
  'date',
  'name',
  'negation added',
  'negation removed',
  'hedge dropped',
  'status raised',
  'quantifier',
  'word added',
];

/** Every so many passages, about 25 in each language; the whole folder takes minutes. */
const step = 25;

/** Wrong sentences, of which there are many of each, are made of others in each language, about 14. */
const mutatedEvery = 45;

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;
const first = (check: ClaimCheck) => check.findings[0];

describe('checking a claim', () => {
  it(
    'supports each sentence of the folder, or partly where the folder itself has a reservation',
    { timeout: 240_000 },
    () => {
      for (const language of languages) {
        for (const [place, passage] of passages.entries()) {
          if (place % step !== 0) continue;
          for (const sentence of passage.texts[language].sentences) {
            const check = checkClaim(sentence, { fallback: language });
            const differs = first(check)?.differs ?? [];
            const reserved = differs.some((aspect) => reservations.includes(aspect));
            expect([sentence, check.verdict]).toEqual([
              sentence,
              reserved ? 'partly' : 'supported',
            ]);
          }
        }
      }
    },
  );

  it('supports hardly a wrong sentence made from the folder', { timeout: 240_000 }, () => {
    const table: Record<string, Record<string, number>> = {};
    const escaped: string[] = [];
    for (const [turn, language] of languages.entries()) {
      for (const [place, passage] of passages.entries()) {
        if ((place + 15 * turn) % mutatedEvery !== 0) continue;
        const neighbour = passages[(place + 1) % passages.length];
        const other = neighbour?.texts[language].sentences[0] ?? '';
        for (const sentence of passage.texts[language].sentences) {
          for (const { kind, text } of mutantsOf(sentence, language, other)) {
            const { verdict } = checkClaim(text, { fallback: language });
            const row = (table[`${kind}, ${language}`] ??= {});
            row[verdict] = (row[verdict] ?? 0) + 1;
            if (verdict === 'supported' && wrong.includes(kind)) escaped.push(`${kind}: ${text}`);
          }
        }
      }
    }
    console.table(table, ['supported', 'partly', 'contradicted', 'not-covered']);
    const made = Object.values(table).flatMap((row) => Object.values(row));
    const share = escaped.length / made.reduce((sum, each) => sum + each, 0);
    expect(share, escaped.join('\n')).toBeLessThan(0.015);
  });

  it.for([
    'The Eiffel Tower is 330 metres tall.',
    'Brazil won the World Cup in 2002.',
    'My cat likes fish.',
    'Ceviche is the national dish of Peru.',
    'China landed a rover on Mars in 2021.',
    'Germany exports cars to China.',
    'La Torre Eiffel mide 330 metros.',
    'El ceviche es el plato nacional del Perú.',
    'Argentina ganó el Mundial de 2022.',
    'El presidente de Chile visitó Pekín.',
    '埃菲尔铁塔高330米。',
    '阿根廷赢得了2022年世界杯。',
    '挪威向中国出口三文鱼。',
    '秘鲁的国菜是酸橘汁腌鱼。',
  ])('finds that the collection does not cover “%s”', (claim) => {
    const check = checkClaim(claim, {});
    expect(check.verdict).toBe('not-covered');
    expect(check.findings).toEqual([]);
  });

  it.for([
    'Las Bambas is operated by MMG.',
    'Peru and China signed a free trade agreement in Beijing on 28 April 2009.',
    'Hay cuatro Institutos Confucio en el Perú.',
    '秘鲁有四所孔子学院。',
  ])('supports the paraphrase “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'The first phase of Chancay cost 2 billion dollars.',
    'The free trade agreement between Peru and China was signed in 2010.',
    'China took 40% of Peru’s exports in 2024.',
    'El puerto de Chancay tiene una profundidad natural de 12 metros.',
    '圣加旺三号装机容量是509兆瓦。',
  ])('contradicts “%s”, of which it holds another value', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'China took 34% of Peru’s exports in 2024.',
    'Gestión belongs to the El Comercio group.',
    'El treinta y cuatro por ciento de las exportaciones peruanas de 2024 fue a China.',
    'Canadá dio luz verde a la venta de La Arena.',
    '秘中自贸协定二〇〇九年四月二十八日在北京签署。',
    '皮乌拉大学设有孔子学院。',
  ])('supports “%s”, which says part of a sentence or writes it otherwise', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'About a third of everything Peru exported in 2024 went to China.',
    'La Arena se vendió por casi 250 millones de dólares al contado.',
    '长江电力为路德斯花了将近36亿美元。',
  ])('supports the rounding “%s” and says so', (claim) => {
    const check = checkClaim(claim, {});
    expect(check.verdict).toBe('supported');
    expect(first(check)?.differs).toContain('rounded');
  });

  it.for([
    'COSCO does not operate Chancay.',
    'COSCO never warned Peru of a dispute under the free trade agreement.',
    'Ninguna universidad peruana alberga un Instituto Confucio.',
    '查格亚水电站和中国企业没有关系。',
  ])('contradicts “%s”, a denial of what it holds', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'As of September 2025 the upgraded free trade agreement had not taken effect.',
    'El Perú no firmó el memorando ferroviario entre Brasil y China.',
    '截至2025年10月，利马至伊卡铁路尚未选定任何国家。',
  ])('supports “%s”, which it denies too', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'Sempra bought Luz del Sur from China Yangtze Power.',
    'MMG controls China Minmetals.',
    'Las Bambas es operada por Chinalco y Toromocho por Minmetals.',
    'Honor quedó detrás de Xiaomi en las importaciones de celulares de 2025.',
    '路德斯收购了长江电力。',
    '中国向秘鲁出口蓝莓、牛油果和葡萄。',
    'Peru’s customs published rules for pecans from China.',
    'La policía peruana entrenó a policías chinos en 2024.',
    '秘鲁警察培训了12名中国警察。',
  ])('contradicts “%s”, in which parties have changed places', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'La Arena is a mine of Pan American Silver.',
    'Ositrán is barred by a court from supervising the port of Chancay.',
    'COSCO’s exclusivity at Chancay was annulled.',
    'La exclusividad de COSCO en Chancay fue anulada.',
    '法院撤销了中远海运在钱凯港的独家权利。',
    'La optimización del TLC con China todavía se está negociando.',
    '秘鲁碧根果还进不了中国市场。',
  ])('contradicts “%s”, which is so no longer', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'The Trujillo–Barranca study is paid for by the World Bank.',
    'Toromocho lo maneja Shougang.',
    '拉阿雷纳在库斯科附近。',
  ])('contradicts “%s”, which has another name in the place of the one it holds', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'San Gabán III entered operation in May 2025 and cost 400 million dollars.',
    'Honor lideró las importaciones de celulares en 2025 y tiene 300 tiendas en el Perú.',
    '荣耀2025年居秘鲁手机进口第一，在秘鲁开了300家店。',
  ])('supports one of the two claims in “%s”', (claim) => {
    expect(verdictOf(claim)).toBe('partly');
  });

  it('supports no more than partly what the folder has only as a forecast, and says why', () => {
    const check = checkClaim('Chancay adds 0.3 percentage points to the GDP of Peru.', {});
    expect(check.verdict).toBe('partly');
    expect(first(check)?.differs).toContain('kind');
  });

  it('does not give one company’s share to another that stands beside it', () => {
    expect(verdictOf('中远海运持有钱凯港40%的股份。')).not.toBe('supported');
    expect(verdictOf('COSCO holds 40% of the company that owns the Port of Chancay.')).not.toBe(
      'supported',
    );
  });

  it.for([
    'Law 32449 holds for all of Chancay and not for Peru alone.',
    'Honor came first in Xiaomi’s smartphone imports in 2025 with a share of 24.4%, followed by Peru with 23.8%.',
    'La empresa china Perú opera la mina Toromocho en el Chinalco.',
  ])('does not support “%s”, in which names have changed places', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for([
    'Ositrán won its amparo case against COSCO in the first court in January 2026.',
    'Ositrán ganó en enero de 2026 el amparo contra COSCO.',
    'Pan American Silver pays Zijin a 1.5% royalty on the gold of La Arena II.',
    'Pan American Silver le paga a Zijin una regalía del 1,5 % por el oro de La Arena II.',
    '泛美白银向紫金支付拉阿雷纳二期黄金的权利金。',
    'Glencore impulsó la escisión contra la voluntad de los accionistas de Volcan.',
  ])('contradicts “%s”, which has a party on the other side', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'COSCO won its amparo suit against Ositrán in January 2026 in the first court.',
    'Pan American Silver is owed a 1.5% royalty on gold from La Arena II.',
    '火山矿业股东不顾嘉能可反对批准了分拆。',
  ])('does not contradict “%s”, which has each party on its side', (claim) => {
    expect(verdictOf(claim)).not.toBe('contradicted');
  });

  it.for([
    'Pampa de Pongo is a gold and silver project.',
    'Pampa de Pongo es un proyecto de oro y plata.',
    '邦沟是锌和锂项目。',
  ])('does not support “%s”, which names other minerals', (claim) => {
    expect(verdictOf(claim)).not.toBe('supported');
  });

  it.for([
    'The board of APN refused to withdraw the suit over COSCO’s exclusivity at Chancay.',
    'El directorio de la APN se negó a retirar la demanda por la exclusividad de COSCO en Chancay.',
    '秘鲁国家港务局理事会拒绝撤回有关中远海运钱凯港独家权利的诉讼。',
  ])('contradicts “%s”, since it was done', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'From January to November 2025 Peru sold China goods for nearly 29 billion dollars.',
    'Honor no fue superada por nadie en las importaciones de 2025.',
  ])('supports “%s”, told by its parties, its period and its values', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'Guoxin has twenty-two and a half percent of Las Bambas.',
    'Three fifths of the company that owns Chancay belong to COSCO.',
    'Guoxin tiene el veintidós y medio por ciento de Las Bambas.',
    'La tecnología de Chancay cuesta de doscientos a doscientos cincuenta millones de dólares.',
    '钱凯港天然水深十七点八米。',
  ])('reads the numbers in words of “%s”', (claim) => {
    expect(verdictOf(claim)).not.toMatch(/contradicted|not-covered/u);
  });

  it.for([
    'A German group was preparing a final offer for the Lima–Ica railway in October 2025.',
    'Un grupo alemán preparaba en octubre de 2025 una oferta final por el ferrocarril Lima-Ica.',
    '2025年10月，一家德国集团正在准备利马—伊卡铁路的最终报价。',
  ])('contradicts “%s”, in which one country stands for another', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'The problems of Las Bambas with nearby communities do not stop.',
    'Los problemas de Las Bambas con las comunidades cercanas no cesan.',
  ])('takes what does not end in “%s” for what goes on', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it('shows the other side beside a passage that another contradicts', () => {
    const check = checkClaim(
      'The first phase of the Port of Chancay took an investment of US$1.298 billion.',
      {},
    );
    expect(check.verdict).toBe('partly');
    expect(first(check)?.differs).toContain('other-side');
    const shown = check.findings.map(({ passage }) => passage.id);
    expect(shown).toEqual(expect.arrayContaining(['chancay-1-4-billion-spent']));
  });

  it('notices that a claim is put down to someone else', () => {
    const claim = 'the first phase of the Port of Chancay took an investment of US$1.298 billion.';
    expect(first(checkClaim(`According to Huawei, ${claim}`, {}))?.differs).toContain(
      'attribution',
    );
    expect(first(checkClaim(`According to COSCO, ${claim}`, {}))?.differs).not.toContain(
      'attribution',
    );
  });

  it('supports a claim of several sentences only where each of them is supported', () => {
    const right = 'Peru and China signed a free trade agreement in Beijing on 28 April 2009.';
    expect(verdictOf(`${right} Las Bambas is operated by MMG.`)).toBe('supported');
    expect(verdictOf(`${right} My cat likes fish.`)).toBe('partly');
    expect(verdictOf(`${right} The first phase of Chancay cost 2 billion dollars.`)).toBe(
      'contradicted',
    );
  });

  it('quotes sentences of the passages letter for letter', () => {
    const claims: readonly (readonly [string, Language])[] = [
      ['COSCO owns the port of Chancay.', 'en'],
      ['COSCO es dueña del puerto de Chancay.', 'es'],
      ['中远海运拥有钱凯港。', 'zh'],
    ];
    for (const [claim, language] of claims) {
      const check = checkClaim(claim, {});
      expect(check.language).toBe(language);
      for (const { passage, sentence, quote } of check.findings) {
        expect(passage.texts[language].sentences[sentence]).toBe(quote);
      }
    }
  });
});
