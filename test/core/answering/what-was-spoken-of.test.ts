import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf, type Answer } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { createConverse } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);

const cited = (answer: Answer) => citationsOf(answer).map(({ passage }) => passage.id);

describe('a follow-up with a word for a thing', () => {
  it.for([
    ['en', ['who built chaglla', 'how much was paid for it'], 'chaglla-sale-terms-2019'],
    ['es', ['que es chancay', 'y quien lo opera'], 'chancay-cosco-exclusive-operator'],
    ['zh', ['谁买了恰格亚水电站', '谁卖的'], 'chaglla-sale-announced-2017'],
  ] as const)('is asked of that thing, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))).toContain(passage);
  });
});

describe('a follow-up that asks what is told of what was spoken of', () => {
  it.for([
    [
      'en',
      ['what is the Barranca–Trujillo railway', 'what is its status'],
      'trujillo-barranca-rail-study',
    ],
    ['es', ['quién opera el proyecto La Granja', 'dónde queda'], 'la-granja-haquira-first-quantum'],
    ['zh', ['马尔科纳新港由谁运营', '股东是谁'], 'marcona-port-jinzhao-award-2024'],
  ] as const)('is never declined, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))).toContain(passage);
  });

  it.for([
    [
      'es',
      ['quién compró el puerto de Chancay', 'cuándo abrió'],
      'chancay-inauguration-14-nov-2024',
    ],
    ['zh', ['冷冻水果能出口到中国吗', '出口额多少'], 'frozen-avocado-shanghai-2025'],
  ] as const)(
    'is answered with that, and not with what is like it, %s',
    async ([language, questions, passage]) => {
      expect(cited(await converse(language, questions))[0]).toBe(passage);
    },
  );

  it.for([
    [
      'en',
      ['who finances the Chancay–central highlands railway', 'how much does it cost'],
      'powerchina-chancay-railway-unconfirmed',
    ],
    ['es', ['qué es el TLC Perú-Hong Kong', 'ya está vigente'], 'hong-kong-peru-fta-signed-2024'],
    ['zh', ['冷冻水果是什么', '获准入了吗'], 'frozen-fruit-protocol-2024'],
  ] as const)(
    'is not answered with the same of another thing, %s',
    async ([language, questions, passage]) => {
      expect(cited(await converse(language, questions))[0]).toBe(passage);
    },
  );

  it('stays with what was shown where two things were spoken of', async () => {
    const questions = [
      '普卢斯能源被南方电网花多少钱买的？',
      '那路斯德苏尔呢？',
      '什么时候成交的？',
    ];
    expect(cited(await converse('zh', questions))).toContain('luz-del-sur-acquisition-2020');
  });

  it('is asked of the goods that were spoken of, and not of another ruling', async () => {
    const questions = [
      'what concerns are there about clothing and textiles',
      'what did the court rule',
    ];
    expect(cited(await converse('en', questions))[0]).toMatch(/^footwear-antidumping/u);
  });

  it('is asked of its subject where nothing was told of that', async () => {
    const good = await converse('zh', ['拉斯邦巴斯铜矿污染环境吗', '对秘鲁有什么好处']);
    expect(cited(good)).toContain('minmetals-report-on-peru-2024');
  });

  it('is answered with one of two things that the same words ask for', async () => {
    const cost = await converse('zh', ['圣加旺三期水电站谁家的', '花了多少钱']);
    expect(cited(cost)).toContain('san-gaban-iii-cdb-loan-2017');
  });

  it('keeps a word that is one of those that ask', async () => {
    const cost = await converse('en', ['who owns Luz del Sur', 'how much did it cost']);
    expect(cited(cost)[0]).toBe('luz-del-sur-acquisition-2020');
  });

  it('keeps the last question for its matter where it only asks since when', async () => {
    const since = await converse('es', ['quien opera el puerto de Chancay', 'desde cuando']);
    expect(cited(since)).toContain('chancay-licence-june-2025');
  });

  it.for([
    ['zh', ['谁起诉了中铁二十局', '法院怎么判的'], 'cr20-arbitration-lost-2024'],
    ['es', ['qué es la palta', 'se puede exportar a china'], 'avocado-access-china-2015'],
  ] as const)(
    'may name a body that acts in any matter, or one country, %s',
    async ([language, questions, passage]) => {
      expect(cited(await converse(language, questions))).toContain(passage);
    },
  );

  it('is of a thing, where no person was spoken of', async () => {
    const paid = await converse('es', ['las bambas de quien es', 'cuanto pagaron por ella']);
    expect(cited(paid)[0]).toBe('las-bambas-purchase-2014');
  });
});

describe('a follow-up that says something of what was spoken of', () => {
  it.for([
    ['es', ['¿Cuándo se publicó la Ley 32449?', '¿Es solo para Chancay?'], 'zeep-law-32449'],
    [
      'en',
      ['who operates chancay', 'so its a military base?'],
      'peru-chancay-not-chinese-base-2025',
    ],
  ] as const)(
    'is not the last question of what it names, %s',
    async ([language, questions, passage]) => {
      expect(cited(await converse(language, questions))).toContain(passage);
    },
  );
});

describe('a noun with "and" before it', () => {
  it.for([
    [
      'en',
      ['what share of cars is chinese', 'and of phones?'],
      'phone-imports-chinese-brands-2025',
    ],
    [
      'es',
      ['qué marcas chinas de carro se ven más', '¿y de celulares?'],
      'newer-chinese-phone-brands-peru',
    ],
    ['zh', ['秘鲁有哪些中国汽车品牌', '那手机呢'], 'newer-chinese-phone-brands-peru'],
  ] as const)(
    'takes the place of the one in the last question, %s',
    async ([language, questions, passage]) => {
      expect(cited(await converse(language, questions))[0]).toBe(passage);
    },
  );

  it('finds an earlier question where the last has none', async () => {
    const questions = [
      'which chinese cars do you see most in peru',
      'how big is their share of sales',
      'and phones?',
    ];
    expect(cited(await converse('en', questions))[0]).toMatch(/phone/u);
  });

  it('leaves alone what asks for a part of the same thing', async () => {
    const builder = await converse('es', [
      'cuántos kilómetros tiene el túnel de Chancay',
      '¿y la constructora?',
    ]);
    expect(cited(builder)).toEqual(['chancay-tunnel-length-builder']);
  });
});

describe('a follow-up with a word for a person', () => {
  it.for([
    ['en', ['who is the president of peru', 'what does she say about china']],
    ['es', ['quien gano las elecciones', 'que dijo ella de china']],
    ['zh', ['现在秘鲁总统是谁', '她怎么看中国']],
  ] as const)('is answered of that person alone, %s', async ([language, questions]) => {
    const ids = cited(await converse(language, questions));
    expect(ids.filter((id) => !id.includes('fujimori'))).toEqual([]);
  });

  it('is of whom the answer names, where the question asked who', async () => {
    const met = await converse('zh', ['中国大使是谁', '他见了谁']);
    expect(cited(met)).toContain('china-ambassador-song-yang');
  });

  it('is declined where nothing of the kind is told of the person', async () => {
    const answer = await converse('en', [
      'what did toledo declare about china',
      'what does he say about the lima metro',
    ]);
    expect(answer.status).toBe('abstained');
  });
});

describe('a follow-up that names nothing', () => {
  it.for([
    ['en', ['who was evicted from morococha', 'was anyone injured']],
    ['es', ['que paso con las familias de morococha', 'hubo heridos?']],
    ['zh', ['秘鲁石榴能出口到中国吗', '关税多少']],
  ] as const)('is not answered with another matter, %s', async ([language, questions]) => {
    expect(await converse(language, questions)).toMatchObject({ status: 'abstained' });
  });
});

describe('a follow-up that only asks for a date', () => {
  it('is answered with the date that was shown, where nothing else is', async () => {
    const questions = ["What does Indecopi's ruling on Chinese cutlery say?", 'since when'];
    expect(cited(await converse('en', questions))).toEqual(['cutlery-antidumping-2025']);
  });
});

describe('a follow-up that says only a year', () => {
  it.for([
    ['en', ['las bambas copper production 2025', 'and in 2012?']],
    ['es', ['q % de las exportaciones se fue a china el 2024', 'y el 2019']],
  ] as const)('is declined where that year is not held, %s', async ([language, questions]) => {
    expect(await converse(language, questions)).toMatchObject({ status: 'abstained' });
  });
});

describe('an office that is asked for', () => {
  it.for([
    ['en', ['who is the president of peru', 'who is the chinese ambassador']],
    ['es', ['quien es el presidente del peru', 'quien es el embajador chino']],
    ['zh', ['秘鲁总统是谁', '中国大使是谁']],
  ] as const)('is no other than was spoken of before, %s', async ([language, questions]) => {
    expect(cited(await converse(language, questions))).toEqual(['china-ambassador-song-yang']);
  });
});

describe('advice and forecasts', () => {
  it.for([
    ['en', 'should i buy a byd', 'advice'],
    ['es', 'debo comprar un byd', 'advice'],
    ['zh', '该买比亚迪吗', 'advice'],
    ['en', 'will china invade peru', 'forecast'],
    ['es', '¿china va a invadir el perú?', 'forecast'],
    ['zh', '中国会打秘鲁吗', 'forecast'],
  ] as const)('are declined as such, %s: %s', async ([language, question, kind]) => {
    expect(await converse(language, [question])).toMatchObject({
      status: 'abstained',
      gap: { lacking: { kind } },
    });
  });

  it.for([
    ['en', 'What does China forecast for Chancay in the third year?'],
    ['es', '¿Cuándo llegará Chancay a 1 millón de TEU?'],
    ['zh', '钱凯港预计什么时候达到100万标箱'],
  ] as const)('are no matter of what a source expects, %s: %s', async ([language, question]) => {
    expect(await converse(language, [question])).toMatchObject({ status: 'answered' });
  });
});

describe('a debt of the state', () => {
  it.for([
    ['en', 'how much does peru owe china'],
    ['zh', '秘鲁欠中国多少钱'],
  ] as const)('is no unpaid subcontract, %s', async ([language, question]) => {
    expect(cited(await converse(language, [question]))).not.toContain(
      'bicentenario-subcontractors-protest-2026',
    );
  });
});

describe('a new subject', () => {
  it.for([
    ['en', ['who owns las bambas', 'new topic', 'how much was it']],
    ['es', ['quien es el dueño de las bambas', 'otra cosa', 'y cuanto pagaron']],
    ['zh', ['拉斯邦巴斯铜矿归谁所有', '换个话题', '那花了多少钱']],
  ] as const)(
    'is begun by a word, and nothing before it is leaned on, %s',
    async ([language, questions]) => {
      expect(await converse(language, questions.slice(0, 2))).toMatchObject({ status: 'chat' });
      expect(await converse(language, questions)).toMatchObject({
        status: 'abstained',
        gap: { lacking: { kind: 'referent' } },
      });
    },
  );

  it.for([
    ['en', ['who owns las bambas', 'forget that. who owns pluz']],
    ['es', ['quien es el dueño de las bambas', 'Cambiando de tema, ¿quién es dueño de Pluz?']],
    ['zh', ['拉斯邦巴斯铜矿归谁所有', '换个话题，Pluz Energía归谁所有']],
  ] as const)('may stand before its question, %s', async ([language, questions]) => {
    expect(cited(await converse(language, questions))).toContain(
      'pluz-china-southern-power-grid-2024',
    );
  });
});

describe('a follow-up on the trade that was spoken of', () => {
  it.for([
    [
      'en',
      ['what does peru export to china', 'and what does it import'],
      'peru-imports-from-china-2024-adex',
    ],
    ['en', ['what does china buy from peru', 'and sell?'], 'peru-imports-from-china-2024-adex'],
    ['es', ['que le vende peru a china', 'y que le compra'], 'peru-imports-from-china-2024-adex'],
    ['zh', ['秘鲁卖给中国啥', '那买什么'], 'peru-imports-from-china-2024-adex'],
  ] as const)(
    'turns to the other way where its verb does, %s: %s',
    async ([language, questions, passage]) => {
      expect(cited(await converse(language, questions))).toContain(passage);
    },
  );

  it.for([
    ['en', ['what does china buy from peru', 'what do we buy', 'how much?']],
    ['es', ['que le vende peru a china', 'y que le compra', 'y cuánto?']],
    ['zh', ['秘鲁卖给中国啥', '那买什么', '多少']],
  ] as const)('keeps its way where it asks how much, %s', async ([language, questions]) => {
    expect(cited(await converse(language, questions))[0]).toBe(
      'peru-trade-balance-with-china-2023',
    );
  });

  it('is left as it is where it asks of one thing that is sold', async () => {
    const answer = await converse('en', [
      'how many blueberries does peru sell to china',
      'how much?',
    ]);
    expect(cited(answer)).not.toContain('exports-2025-full-year');
  });
});
