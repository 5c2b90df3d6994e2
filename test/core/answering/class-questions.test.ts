import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { citationsOf } from '../../../src/core/answering/answer.ts';
import { conversationIdSchema } from '../../../src/core/conversation/conversation.ts';
import { projectApplication } from '../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const answerTo = (question: string) => answering.answerExtractively(question, {}).answer;
const citedBy = (question: string) =>
  citationsOf(answerTo(question)).map(({ passage }) => String(passage.id));

let conversations = 0;

/** Asks one after another and gives the passages that the last is answered with. */
async function citedAfter(questions: readonly string[]): Promise<string[]> {
  conversations++;
  const id = conversationIdSchema.parse(`classes-${conversations}`);
  let cited: string[] = [];
  for (const question of questions) {
    const answer = await answering.converse(id, question, {});
    cited = citationsOf(answer).map(({ passage }) => String(passage.id));
  }
  return cited;
}

describe('a kind of things in a follow-up', () => {
  it.for([
    [['what dams does china own in peru', 'any roads?'], 'tacna-road-china-railway-10'],
    [
      ['what dams does china own in peru', 'any roads?', 'and ports?'],
      'chancay-cosco-exclusive-operator',
    ],
    [
      ['cuales son las empresas chinas en peru', 'y cuales son sus minas'],
      'minmetals-operates-las-bambas',
    ],
    [['中国在秘鲁有哪些水电站', '那港口呢'], 'chancay-cosco-exclusive-operator'],
    [['what mines does the us own in peru', 'and china?'], 'minmetals-operates-las-bambas'],
  ] as const)('is of the country that was spoken of: %s', async ([questions, passage]) => {
    expect((await citedAfter(questions))[0]).toBe(passage);
  });

  it('is of the country that was asked of first, where it turns from a thing', async () => {
    const questions = ['what does china own in peru', 'who owned las bambas before', 'and ports?'];
    expect((await citedAfter(questions))[0]).toBe('chancay-cosco-exclusive-operator');
  });

  it('is of no country after a port that was spoken of', async () => {
    const cited = await citedAfter(['who operates the port of Chancay', 'any mines?']);
    expect(cited[0]).not.toBe('minmetals-operates-las-bambas');
  });
});

describe('a question for all things of a kind', () => {
  it.for([
    'does china own any mines in peru',
    'which mines are chinese',
    'q minas tienen los chinos',
    'lista de minas chinas en peru',
    'how many mines does china have in peru',
    '中国在秘鲁有多少矿',
    '中国在秘鲁有矿吗',
    '秘鲁几个大矿分别是哪家中国公司在挖',
  ])('names who has each of them, the most important first: %s', (question) => {
    expect(citedBy(question).slice(0, 3)).toEqual([
      'minmetals-operates-las-bambas',
      'chinalco-runs-toromocho',
      'shougang-operates-marcona-mine',
    ]);
  });

  it.for([
    ['what chinese ports are there', 'chancay-cosco-exclusive-operator'],
    ['que hidroelectricas son chinas', 'chaglla-chinese-owned'],
    ['水电站里头哪几个是中国的', 'chaglla-chinese-owned'],
    ['which roads are chinese companies building', 'tacna-road-china-railway-10'],
    ['que hospitales construyen los chinos', 'chinese-built-hospitals-at-a-glance'],
  ] as const)('tells of the kind that is asked for: %s', ([question, passage]) => {
    expect(citedBy(question)[0]).toBe(passage);
  });

  it.for(['top 5 chinese mines in peru', '秘鲁五大中国矿'])(
    'may ask for some of them: %s',
    (question) => {
      expect(citedBy(question)[0]).toBe('minmetals-operates-las-bambas');
    },
  );

  it.for([
    'biggest chinese investment in peru',
    'cual es la mayor inversion china',
    '中国在秘鲁最大的投资',
  ])(
    'is answered with the largest sums that were paid, where it asks for those: %s',
    (question) => {
      const ids = citedBy(question);
      // A passage that sums them up is as good as each of them.
      expect(['las-bambas-purchase-2014', 'largest-chinese-purchases-in-peru']).toContain(ids[0]);
      expect(ids).not.toContain('chinese-investment-totals-differ');
    },
  );

  it('counts the longer name of a kind: a copper mine is asked for as no mine of gold', () => {
    const ids = citedBy('which chinese companies mine copper');
    expect(ids).toContain('chinalco-runs-toromocho');
    expect(ids).not.toContain('la-arena-sale-terms');
  });

  it('tells of the firms of the country that is asked for', () => {
    expect(citedBy('which mines do americans own in peru')).toEqual([
      'cerro-verde-owners',
      'yanacocha-owner-newmont',
    ]);
  });

  it('is declined where a country has none, and what is like it is not told instead', () => {
    expect(answerTo('does china own any airports in peru').status).toBe('abstained');
  });

  it.for([
    ['what does china buy from peru', 'what-china-buys-from-peru'],
    ['que ha donado china al peru', 'china-vests-police-november-2025'],
    ['multas a empresas chinas', 'chancay-beach-fine-733463'],
    ['中国给秘鲁贷了哪些款', 'chinese-loans-peru-at-a-glance'],
  ] as const)('may be one for all that a country did: %s', ([question, passage]) => {
    expect(citedBy(question)).toContain(passage);
  });

  it.for([
    'which chinese mine was bought first',
    'how many chinese companies mine in peru',
    'cuántos accidentes hubo en minas chinas',
    'how much copper do chinese mines produce',
    'are chinese mines safe',
    'where are the chinese mines',
    '最大的中国矿是哪个',
    'cuál es la mina china más grande',
  ])('is none where more is asked than who has them: %s', (question) => {
    expect(citedBy(question)).not.toEqual(citedBy('which mines are chinese'));
  });
});

describe('the one of a kind that is the most', () => {
  it.for([
    ['which is the biggest chinese mine in peru', 'copper-producers-october-2025'],
    ['秘鲁最大的中国矿', 'copper-producers-october-2025'],
    ['cual fue la primera mina china en el peru', 'shougang-buys-hierro-peru-1992'],
    ['which is the newest chinese mine in peru', 'zijin-la-arena-november-2024-price-and-stock'],
  ] as const)('is told alone: %s', ([question, passage]) => {
    expect(citedBy(question)).toEqual([passage]);
  });

  it.for([
    [['which chinese mines are in peru', 'which is the biggest'], 'copper-producers-october-2025'],
    [
      ['which chinese mines are in peru', 'which is the biggest', 'who owns it'],
      'las-bambas-ownership',
    ],
    [
      ['que minas son chinas', 'cual es la mas grande', 'y cuanto produce', 'y la mas antigua?'],
      'shougang-buys-hierro-peru-1992',
    ],
    [['中国在秘鲁有哪些矿', '最大的是哪个', '谁的'], 'las-bambas-ownership'],
  ] as const)('is of the kind that was spoken of: %s', async ([questions, passage]) => {
    expect((await citedAfter(questions))[0]).toBe(passage);
  });

  it('is one of all where all are asked for: the list, the biggest first', () => {
    expect(citedBy('what are the biggest chinese mines in peru').slice(0, 2)).toEqual([
      'minmetals-operates-las-bambas',
      'chinalco-runs-toromocho',
    ]);
  });
});
