import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { cited, createConverse, textsOf } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);

const mines = {
  en: 'which mines do chinese companies own in peru',
  es: 'que minas tienen los chinos en peru',
  zh: '中国公司在秘鲁有哪些矿',
} as const;

describe('a place in the list that was shown last', () => {
  it.for([
    ['en', 'and the second one, how much does it produce?', /^toromocho/u],
    ['en', 'where is the third one', /^marcona-mine-location$/u],
    ['es', 'el primero quien es el dueño', /^las-bambas-ownership$/u],
  ] as const)('is asked of the thing that stands there, %s', async ([language, asked, passage]) => {
    expect(cited(await converse(language, [mines[language], asked]))[0]).toMatch(passage);
  });

  it.for([
    ['en', 'how much does the first one produce', 'and the second one?'],
    ['zh', '第一个产量多少', '那第二个呢？'],
  ] as const)('is asked the same as the one before, %s', async ([language, first, second]) => {
    const answer = await converse(language, [mines[language], first, second]);
    expect(cited(answer)[0]).toMatch(/^toromocho-(?:copper-)?output/u);
  });

  it.for([
    ['en', 'and the second one?'],
    ['es', 'y la segunda?'],
  ] as const)('alone is asked what it is, %s', async ([language, asked]) => {
    expect(cited(await converse(language, [mines[language], asked]))[0]).toBe('toromocho-location');
  });

  it('is none where one thing was told of', async () => {
    const answer = await converse('en', ['what is chancay', 'when is the second phase']);
    expect(cited(answer)[0]).toBe('chancay-second-stage-2027');
  });
});

describe('"what was it about?"', () => {
  it.for([
    ['en', ['when was law 32048 passed', 'what was it about'], 'law-32048-port-exclusivity-2024'],
    ['es', ['cuando se aprobo la ley 32048', 'de que trataba'], 'law-32048-port-exclusivity-2024'],
    ['zh', ['第32048号法什么时候通过的', '是关于什么的'], 'law-32048-port-exclusivity-2024'],
    [
      'en',
      ['who signed the fta upgrade', 'what is it about'],
      'fta-upgrade-signed-14-november-2024',
    ],
    // Of a dispute the passage tells it that was shown.
    [
      'en',
      ['did cosco threaten arbitration', 'what was it about'],
      'cosco-arbitration-notice-2024',
    ],
  ] as const)('asks what it says, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))[0]).toBe(passage);
  });
});

describe('"is that good?" after an answer', () => {
  it.for([
    ['en', ['what is chancay', 'is that good?']],
    ['es', ['que es chancay', 'y eso es bueno?']],
    ['zh', ['钱凯港是谁的', '这是好事吗']],
  ] as const)('asks for what is good and bad of it, %s', async ([language, questions]) => {
    expect(cited(await converse(language, questions))).toContain('chancay-benefits-flow-to-china');
  });

  it('is declined where nothing was told', async () => {
    const answer = await converse('es', ['que es la telesup', 'era buena']);
    expect(answer.status).toBe('abstained');
  });
});

describe('whether there was any controversy', () => {
  it.for([
    ['en', ['what is chancay', 'any controversy?']],
    ['es', ['que es chancay', 'hubo alguna polemica?']],
    ['zh', ['钱凯港是什么', '有争议吗']],
  ] as const)('asks for what speaks against it, %s', async ([language, questions]) => {
    const answer = await converse(language, questions);
    expect(cited(answer)).toContain('chancay-neighbours-at-a-glance');
    expect(cited(answer)).not.toContain('chancay-inauguration-14-nov-2024');
  });
});

describe('others of a kind than were told of', () => {
  it.for([
    ['en', ['what chinese mines are in peru', 'which other mines'], 'rio-blanco-owners-and-status'],
    ['zh', [mines.zh, '还有什么矿'], 'rio-blanco-owners-and-status'],
    ['es', ['que empresas chinas hay en peru', 'que otras empresas'], 'chinese-iron-mines-in-peru'],
  ] as const)('are told, and no one twice, %s', async ([language, questions, passage]) => {
    const [first, ...more] = questions;
    const before = await converse(language, [first]);
    const answer = await converse(language, [first, ...more]);
    expect(cited(answer)).toContain(passage);
    expect(textsOf(answer).filter((text) => textsOf(before).includes(text))).toEqual([]);
  });

  it.for([
    ['en', ['what chinese mines are in peru', 'which other mines', 'any more mines?']],
    ['zh', ['秘鲁有哪些中国汽车品牌', '还有哪些牌子']],
  ] as const)('are said to be none where none are held, %s', async ([language, questions]) => {
    const answer = await converse(language, questions);
    expect(answer.status === 'abstained' && answer.gap?.lacking).toEqual({ kind: 'others' });
  });
});

describe('a year and an amount after something else took the place of the first', () => {
  it.for([
    ['en', ['how many blueberries does peru sell to china', 'and avocados?', 'how much last year']],
    ['zh', ['秘鲁蓝莓卖给中国多少', '鳄梨呢', '去年卖了多少']],
    ['es', ['cuanto arandano exporta peru a china', 'y palta?', 'cuanto el año pasado']],
  ] as const)('are of that, and of nothing before it, %s', async ([language, questions]) => {
    const answer = await converse(language, questions);
    expect(answer.status === 'abstained' && answer.gap?.about).toContain('avocado');
  });
});

describe('which of two was more, or came first', () => {
  it.for([
    [
      'en',
      ['how much did luz del sur cost', 'and enel distribucion', 'which was more expensive?'],
      ['luz-del-sur-acquisition-2020', 'pluz-acquisition-closed-2024'],
    ],
    [
      'zh',
      ['长江电力买秘鲁那家花了多少', '南网那个呢', '哪个更贵'],
      ['luz-del-sur-acquisition-2020', 'pluz-acquisition-closed-2024'],
    ],
  ] as const)('is shown side by side, %s', async ([language, questions, passages]) => {
    const answer = await converse(language, questions);
    expect(cited(answer)).toHaveLength(2);
    expect(cited(answer)).toEqual(expect.arrayContaining([...passages]));
  });
});

describe('what names first what it turns to', () => {
  it.for([
    ['es', ['cuantos tusanes somos en el peru', 'y chifas cuantos hay'], 'chifas-25000-2025'],
    ['zh', ['秘鲁有多少华人', '那中餐馆有多少家'], 'chifas-25000-2025'],
    [
      'es',
      ['cuantos chifas hay en el peru', 'y los tusan cuantos son'],
      'tusan-population-estimates',
    ],
    [
      'en',
      ['when was marcona bought', 'and chancay, how much did it cost'],
      'chancay-first-phase-cost-company',
    ],
  ] as const)('is asked of that, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))[0]).toBe(passage);
  });
});

describe('the interest on a loan', () => {
  it.for([
    ['zh', ['钱凯港借了多少', '利率多少']],
    ['es', ['quien presto la plata de chancay', 'a que tasa de interes']],
    ['en', ['who lent the money for chancay', 'at what interest rate']],
  ] as const)('is not told by its sum, %s', async ([language, questions]) => {
    const answer = await converse(language, questions);
    expect(answer.status === 'abstained' && answer.gap?.lacking).toEqual({
      kind: 'relation',
      relation: 'interest-rate',
    });
  });
});

describe('another thing after what one cost', () => {
  it.for([
    ['es', ['cuanto costo chancay', 'y el callao?']],
    ['en', ['how much did chancay cost', 'and callao?']],
  ] as const)('is not told by what is built there, %s', async ([language, questions]) => {
    expect((await converse(language, questions)).status).toBe('abstained');
  });
});

describe('another party of an agreement', () => {
  it.for([
    [
      'es',
      ['peru tiene tlc con china?', 'y con estados unidos?'],
      'us-tariff-peru-10-percent-2025',
    ],
    ['zh', ['秘鲁和中国有自贸协定吗', '和美国呢'], 'us-tariff-peru-10-percent-2025'],
  ] as const)('takes the place of the first, %s', async ([language, questions, passage]) => {
    expect(cited(await converse(language, questions))[0]).toBe(passage);
  });

  it('is asked for no word of its own', async () => {
    const answer = await converse('es', [
      'cuando se firmo el tlc con china',
      'y con estados unidos?',
    ]);
    expect(answer.status === 'abstained' && answer.gap?.lacking.kind).not.toBe('position');
  });
});

describe('which of a list was first', () => {
  it.for(['en', 'es', 'zh'] as const)('is no place in it, %s', async (language) => {
    const which = { en: 'which was the first', es: 'cual fue la primera', zh: '哪个是第一个' };
    const answer = await converse(language, [mines[language], which[language]]);
    expect(cited(answer)).toEqual(['shougang-buys-hierro-peru-1992']);
  });
});

describe('what is told of one thing', () => {
  it('lists no others of its type', async () => {
    const answer = await converse('es', [
      'cuanto pago zijin por la arena',
      'y a quien se la compró',
      'cuantos obreros trabajan ahi',
      'y que otras minas son de chinos',
    ]);
    expect(cited(answer)).toContain('minmetals-operates-las-bambas');
  });
});

describe('a question that turns away from what was spoken of', () => {
  it.for([
    [
      [
        'cuantos carros chinos se venden en el peru',
        'y byd',
        'van a poner planta o no',
        'hibridos y electricos cuantos',
      ],
      /electrified/u,
    ],
    [
      ['cuanto debe peru a china', 'entonces cuanto le deben a los subcontratistas'],
      /bicentenario/u,
    ],
  ] as const)('is asked alone, %s', async ([questions, passage]) => {
    expect(cited(await converse('es', questions))[0]).toMatch(passage);
  });
});

describe('others of something else than was listed', () => {
  it.for([
    ['en', 'any other conflicts with communities'],
    ['es', 'hay otros conflictos con comunidades'],
  ] as const)('are no others of the list, %s', async ([language, question]) => {
    const answer = await converse(language, [mines[language], question]);
    expect(cited(answer)[0]).toBe('las-bambas-community-problems');
  });
});
