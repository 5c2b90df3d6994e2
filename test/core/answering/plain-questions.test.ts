import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import type { Turn } from '../../../src/core/conversation/conversation.ts';
import { projectApplication } from '../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const ask = (question: string, turns: readonly Turn[] = []) =>
  answering.answerExtractively(question, { turns });
const citedBy = (question: string, turns: readonly Turn[] = []) =>
  citationsOf(ask(question, turns).answer).map(({ passage }) => String(passage.id));

describe('a question that a passage was written to answer', () => {
  it.for([
    ['How much did Peru export to China in 2023?', 'peru-exports-to-china-2010-2023'],
    ['¿Multaron a Shougang por no invertir en Marcona?', 'shougang-unmet-investment-pledge'],
    ['Why did SUNAFIL fine Shougang?', 'shougang-sunafil-covid-fines'],
    ['¿Qué dice el BCRP sobre la inversión china?', 'chinese-fdi-stock-bcrp-2022'],
  ] as const)('is answered by it, whatever its words seem to want: %s', ([question, passage]) => {
    expect(citedBy(question)).toContain(passage);
  });

  it('is no order, though it begins like one', () => {
    expect(citedBy('Output in MW of San Gabán')).toContain('san-gaban-iii-operation-2025');
  });
});

describe('a question that says a name and a relation and no more', () => {
  it.for([
    ['how much was paid for the chaglla hydroelectric plant', /^chaglla-sale/u],
    ['cuánto pagaron por wong', /^wong-supermarkets/u],
    ['鱿鱼产量多少', /squid/u],
    // What tells it stands before what is only like it in its words,
    ['fallo sobre la central hidroeléctrica chaglla', /^chaglla-sale-terms/u],
    ['imports of smartphones in Peru', /^(?:smart)?phone-imports/u],
    // also where its passage is of a part or tells no such kind by its words,
    ['production of the Chinese fishing fleet', /^chinese-squid-fleet-growth/u],
    ['qué beneficios trae la vía de evitamiento de Chancay', /^chancay-bypass/u],
    // A distance is no length.
    ['a cuantos km queda chancay', /^chancay-port-location/u],
    ['cuando abrieron el puerto de chancay', /^chancay-inauguration/u],
    // and is found where it says so in other words.
    ['钱凯港何时投产', /^chancay-licence-june-2025/u],
    // A word by which people ask is no slip for a name: "contamina" is not Antamina.
    ['la minera shougang contamina', /^shougang-record/u],
  ] as const)('is answered by what tells it: %s', ([question, passage]) => {
    expect(citedBy(question)[0]).toMatch(passage);
  });

  it('is declined where nothing tells it, though its name is held', () => {
    expect(ask('who built wong').answer.status).toBe('abstained');
  });
});

describe('a question on a whole country', () => {
  it.for([
    'how much do peru and china trade',
    'cuanto comercian peru y china',
    'el comercio con china',
    'comercio bilateral',
  ])('of its trade is answered with trade both ways: %s', (question) => {
    expect(citedBy(question)[0]).toMatch(/^(?:peru-china-trade|trade-january-july)/u);
  });

  it('is answered first with what is told of the country, and not of one mine', () => {
    expect(citedBy('How much copper does Peru produce?')[0]).toBe('peru-copper-output-2023-2024');
  });

  it.for(['main exports of peru to china', '秘鲁对华主要出口商品有哪些'])(
    'is answered with the goods, where it names none: %s',
    (question) => {
      expect(citedBy(question)[0]).toBe('what-china-buys-from-peru');
    },
  );

  it('is not answered with the largest sums, where it asks for goods', () => {
    const ids = citedBy('cuales son los principales productos que le vendemos a china');
    expect(ids).toContain('what-china-buys-from-peru');
    expect(ids.filter((id) => id.includes('airport') || id.includes('mining-portfolio'))).toEqual(
      [],
    );
  });
});

describe('a question for a visa', () => {
  it.for([
    ['do i need a visa to go to china from peru', 'china-visa-free-peruvians'],
    ['¿Los peruanos necesitan visa para China?', 'china-visa-free-peruvians'],
    ['秘鲁人去中国要签证吗', 'china-visa-free-peruvians'],
    ['中国人去秘鲁要不要签证', 'peru-visa-for-chinese-visitors'],
  ] as const)('goes one way: %s', ([question, passage]) => {
    expect(citedBy(question)).toEqual([passage]);
  });
});

describe('two years', () => {
  it('are the ends of a span, of which any year will do', () => {
    expect(citedBy('Timeline of Peru-China presidential visits 2016 to 2025')).toContain(
      'presidents-visits-peru-china',
    );
  });
});

describe('how to do wrong', () => {
  it.for([
    'how do i hack the chancay cameras',
    'como hackear las camaras de chancay',
    '怎么入侵钱凯港闸口的人脸识别摄像头',
  ])('is told nobody: %s', (question) => {
    expect(ask(question).answer.status).toBe('abstained');
  });
});

describe('how something ended', () => {
  it('is told by what is settled, and not by the newest accusation', () => {
    const { turn } = ask('What happened with the Chancay exclusivity?');
    const ids = citedBy('How was it resolved?', [turn]);
    expect(ids).toContain('chancay-suit-withdrawn-june-2024');
    expect(ids).not.toContain('chancay-comptroller-review-2026');
  });
});

describe('a Chinese question in its usual words', () => {
  it.for([
    ['比亚迪在秘鲁做什么', 'byd-sales-peru-2025'],
    ['钱凯港有什么争议', 'chancay-disputes-at-a-glance'],
  ] as const)('is read by them: %s', ([question, passage]) => {
    expect(citedBy(question)).toContain(passage);
  });
});

describe('a question of both countries', () => {
  const asked = (question: string) => [ask(question).turn];

  it.for([
    ['autos chinos cuantos hay', 'q opina la gente de china en peru', 'polls-on-china-at-a-glance'],
    ['quien maneja mmg', 'cuanto invirtio china en peru en 2022', 'chinese-fdi-stock-bcrp-2022'],
  ] as const)('asks of nothing spoken of before: %s, %s', ([before, question, passage]) => {
    expect(citedBy(question, asked(before))).toContain(passage);
  });
});

describe('a question that asks when, of a thing and a verb', () => {
  it('is not answered with another event of that thing', () => {
    expect(citedBy('首钢秘鲁铁矿哪年买的')).toEqual(['shougang-buys-hierro-peru-1992']);
  });
});

describe('a question for goods that are traded', () => {
  it.for(['how much copper does peru sell to china 2024', '秘鲁卖给中国多少铜'])(
    'is not answered with the trade in all goods: %s',
    (question) => {
      expect(citedBy(question)).not.toContain('peru-exports-to-china-2024-comexperu');
    },
  );

  it.for(['quien compra el cobre peruano', '谁买秘鲁的铜'])(
    'tells who buys them, and who buys no company: %s',
    (question) => {
      expect(citedBy(question)[0]).toMatch(/^copper-(?:exports-china-share|to-china)/u);
    },
  );
});

describe('a question for who had something before', () => {
  it.for([
    ['who owned luz del sur before', 'luz-del-sur-acquisition-2020'],
    ['who owned the port of chancay before cosco', 'chancay-cosco-bought-60-2019'],
    ['quien era el dueño de luz del sur antes', 'luz-del-sur-acquisition-2020'],
    ['quien tenia las bambas antes', 'las-bambas-purchase-2014'],
    ['钱凯港之前是谁的', 'chancay-cosco-bought-60-2019'],
  ] as const)('is answered with who sold it, not with who has it: %s', ([question, passage]) => {
    expect(citedBy(question)[0]).toBe(passage);
  });
});
