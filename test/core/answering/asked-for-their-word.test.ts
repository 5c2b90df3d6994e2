import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/core/answering/answer.ts';
import { answerText } from '../../../src/core/answering/answer-text.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { createConverse } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);
const text = async (language: 'en' | 'es' | 'zh', question: string) =>
  answerText(await converse(language, [question]), answering.knowledge);

describe('a country that is asked for its word', () => {
  it.for([
    [
      'en',
      'what does brazil say about chancay',
      /^I found no statement by Brazil on the Port of Chancay /u,
    ],
    ['en', "japan's view on cosco", /^I found no statement by Japan on COSCO Shipping /u],
    [
      'es',
      'que dijo ecuador sobre el puerto de chancay',
      /ninguna declaración de Ecuador sobre el puerto de Chancay/u,
    ],
    ['zh', '巴西对钱凯港怎么说', /^我在资料库里没有找到巴西对钱凯港的表态/u],
  ] as const)('has none of its own on a thing, %s', async ([language, question, said]) => {
    expect(await text(language, question)).toMatch(said);
  });

  it.for([
    ['en', 'what does chile think', 'I found no statement by Chile in the collection.'],
    ['es', 'que dice chile', 'No encuentro en la colección ninguna declaración de Chile.'],
    ['zh', '日本怎么看', '我在资料库里没有找到日本的表态。'],
  ] as const)('has none at all, %s', async ([language, question, said]) => {
    expect(await text(language, question)).toBe(said);
  });

  it('is shown what is told of it on the thing, below', async () => {
    const answer = await converse('en', ['what does chile say about the submarine cable']);
    const near = answer.status === 'abstained' ? answer.near.map(({ id }) => String(id)) : [];
    expect(near).toContain('peru-option-china-cable-2026');
  });

  it.for([
    ['en', 'what does the us say about the port'],
    ['es', 'que opina estados unidos del puerto'],
    ['zh', '美国怎么看这个港口'],
  ] as const)('is heard on what a topic is mostly of, %s', async ([language, question]) => {
    expect(citationsOf(await converse(language, [question]))[0]?.passage.id).toBe(
      'us-warns-chancay-sovereignty-2026',
    );
  });
});

describe('others that are asked for their word', () => {
  it('are said to have none where no passage is on both', async () => {
    expect(await text('en', 'wat did de zela say about the silk road ark hospital ship')).toMatch(
      /^I found no statement by Hugo de Zela on the hospital ship Silk Road Ark /u,
    );
  });

  it('are not answered for by those of whom they are asked', async () => {
    expect(await text('en', 'what does the world bank say about cosco')).toMatch(
      /^I found no statement by the World Bank on COSCO Shipping /u,
    );
  });

  it('are heard before those who answer them', async () => {
    const answer = await converse('es', ['que dice la contraloria de chancay']);
    expect(citationsOf(answer)[0]?.passage.id).toBe('chancay-comptroller-review-2026');
  });

  it('are not those of whom something is said', async () => {
    const answer = await converse('en', ['What did the 2017 audit say about NORINCO?']);
    expect(citationsOf(answer)[0]?.passage.id).toBe('norinco-audit-defence-ministry-2017');
  });
});
