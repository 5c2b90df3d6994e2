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
const firstOf = (answer: Answer) => citationsOf(answer)[0]?.passage.id;
const lackingOf = (answer: Answer) =>
  answer.status === 'abstained' ? answer.gap?.lacking.kind : undefined;

describe('laughter before a question', () => {
  it.for([
    ['es', 'jaja y de quien es el puerto', 'chancay-ownership-cosco-ipch'],
    ['zh', '哈哈钱凯港是谁的', 'chancay-ownership-cosco-ipch'],
    ['en', 'lol who even owns chancay', 'chancay-ownership-cosco-ipch'],
  ] as const)('asks nothing, %s: %s', async ([language, question, passage]) => {
    expect(firstOf(await converse(language, [question]))).toBe(passage);
  });

  it.for([
    ['en', 'haha ok but when did it open'],
    ['es', 'jaja ya y desde cuando es de ellos'],
    ['zh', '嗯那花了多少钱'],
  ] as const)('leaves a question that names nothing, %s: %s', async ([language, question]) => {
    expect(lackingOf(await converse(language, [question]))).toBe('referent');
  });

  it('does not take "ya" for laughter where it means already', async () => {
    const answer = await converse('es', ['ya hay tren a chancay?']);
    expect(lackingOf(answer)).not.toBe('referent');
  });
});

describe('what people have heard', () => {
  it.for([
    ['en', 'china is buying all of peru isnt it', 'peru-and-china-at-a-glance'],
    ['es', 'es verdad que china compro todo el peru', 'peru-and-china-at-a-glance'],
    ['zh', '中国是不是把秘鲁都买下来了', 'peru-and-china-at-a-glance'],
    ['es', 'los chinos nos van a quitar el puerto', 'peru-chancay-not-chinese-base-2025'],
  ] as const)('is answered by what is so, %s: %s', async ([language, question, passage]) => {
    expect(firstOf(await converse(language, [question]))).toBe(passage);
  });
});

describe('the first or the largest of its kind', () => {
  it.for([
    ['en', 'first chinese ambassador'],
    ['es', 'el primer embajador chino'],
    ['zh', '第一任中国大使'],
  ] as const)('is not whoever is told of, %s', async ([language, question]) => {
    expect((await converse(language, [question])).status).toBe('abstained');
  });

  it('is one of the loans, asked for the largest', async () => {
    const answer = await converse('en', ['largest loan from china']);
    const cited = citationsOf(answer).map(({ passage }) => String(passage.id));
    expect(cited).toContain('las-bambas-loan-2014');
    expect(cited).not.toContain('chaglla-sale-terms-2019');
  });
});
