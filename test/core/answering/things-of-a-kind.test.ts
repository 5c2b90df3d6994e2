import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { cited, createConverse, textsOf } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);

describe('another thing of the kind that was spoken of', () => {
  it.for([
    [
      'en',
      ['how long till las bambas is mined out', 'same question for the chinalco one'],
      /^toromocho-mine-life/u,
    ],
    [
      'en',
      ['is the trade deal upgrade in force', 'and the hong kong one'],
      /hong-kong|fta-upgrade-not-in-force/u,
    ],
    ['en', ['how much is the railway to brazil', 'what about the one to ica'], /^lima-ica-rail/u],
    ['zh', ['升级版生效了吗', '跟香港那个呢'], /hong-kong|fta-upgrade-not-in-force/u],
  ] as const)('is known by what is its own, %s', async ([language, asked, due]) => {
    expect(cited(await converse(language, asked))[0]).toMatch(due);
  });

  it('is not the one that was told of where the other is meant', async () => {
    const asked = [
      'is the altiplano hospital in puno finished',
      'no i meant the other one in puno',
    ];
    expect(textsOf(await converse('en', asked))[0]).toMatch(/Núñez Butrón/u);
  });
});

describe('two things that were spoken of', () => {
  it.for([
    ['es', ['chancay ya funciona?', 'y el callao?', 'cual mueve mas']],
    ['en', ['how much copper does las bambas make', 'and toromocho', 'which one produces more']],
    ['zh', ['拉斯邦巴斯产多少铜', '特罗莫克呢', '哪个产得多']],
  ] as const)('are set side by side, %s', async ([language, asked]) => {
    const answer = await converse(language, asked);
    const told = citationsOf(answer).flatMap(({ passage }) => passage.tells.map(({ of }) => of));
    const both = language === 'es' ? ['chancay-port', 'callao'] : ['las-bambas', 'toromocho'];
    expect(both.every((each) => told.some((id) => id.includes(each)))).toBe(true);
  });
});

describe('"the other way round"', () => {
  it.for([
    ['en', ['do i need a visa to go to china, im peruvian', 'and the other way round']],
    ['es', ['los peruanos necesitamos visa para china?', 'y al revés?']],
    ['zh', ['秘鲁人去中国要签证吗', '反过来呢']],
  ] as const)('asks of China what was asked of Peru, %s', async ([language, asked]) => {
    expect(cited(await converse(language, asked))[0]).toBe('peru-visa-for-chinese-visitors');
  });
});

describe('what else the passages say that were shown', () => {
  it.for([
    [
      'es',
      ['de cuanto fue la multa a cosco por las playas de chancay', 'ya la pago?'],
      /^chancay-beach-fine/u,
    ],
    ['zh', ['美国要卖战机给秘鲁?', '有中国的飞机参加吗'], /^peru-f-16-offer/u],
  ] as const)('answers what no other does, %s', async ([language, asked, due]) => {
    expect(cited(await converse(language, asked))[0]).toMatch(due);
  });

  it('is the sum at stake, and not what the mine cost', async () => {
    const asked = ['las bambas le gano a la sunat?', 'cuanta plata era'];
    expect(cited(await converse('es', asked))[0]).toMatch(/^las-bambas-tax-court/u);
  });
});

describe('which of two', () => {
  it('is told by figures of one unit', async () => {
    const answer = await converse('en', [
      'how much copper does las bambas make',
      'and toromocho',
      'who is chinalco',
      'which produces more',
    ]);
    expect(textsOf(answer)[0]).toMatch(/348,576 tonnes/u);
    expect(textsOf(answer)[1]).toMatch(/54,803 tonnes/u);
  });
});

describe('what is not held', () => {
  it.for([
    ['en', ['what was the maria luz case', 'what was the captain called']],
    ['en', ['who is cosco', 'did cosco ask for damages']],
    ['es', ['cuantos chifas hay en el peru', 'cual es el mejor chifa de capon']],
    ['zh', ['钱凯港是谁的', '第二个呢']],
  ] as const)('is declined and not answered beside it, %s', async ([language, asked]) => {
    expect((await converse(language, asked)).status).toBe('abstained');
  });
});
