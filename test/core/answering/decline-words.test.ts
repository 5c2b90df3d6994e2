import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answering/answer.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { createConverse } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);
const gapOf = (answer: Answer) => (answer.status === 'abstained' ? answer.gap : undefined);

describe('a decline', () => {
  it.for([
    ['en', 'las bambas net profit for 2024', 'profit'],
    ['es', 'cuantos votos tuvo la ley 32449', 'vote-count'],
    ['es', 'en q año fundaron perú21', 'opening-date'],
    ['es', 'cuantos trabajadores tiene tecsur', 'workforce'],
    ['zh', '华为在秘鲁有多少员工', 'workforce'],
  ] as const)('names what is asked, %s: %s', async ([language, question, relation]) => {
    expect(gapOf(await converse(language, [question]))?.lacking).toEqual({
      kind: 'relation',
      relation,
    });
  });

  it.for([
    ['a neighbour of what nothing tells', 'zh', '美洲锂业现在股价多少了'],
    ['what is only counted alike', 'en', 'how many workers died building san gaban iii'],
    ['a date, asked who', 'es', 'quien firmo el decreto 014-2024-produce'],
    ['a sum of money, asked for tonnes', 'zh', '秘鲁鱼粉去年出口中国多少吨'],
    ['what another wording asks for', 'es', 'el ejercito tambien compro tanques chinos?'],
  ] as const)('says less where it would name %s', async ([, language, question]) => {
    expect(gapOf(await converse(language, [question]))?.lacking).toEqual({ kind: 'answer' });
  });

  it('tells of the ship, and not of the port at which it called', async () => {
    const gap = gapOf(await converse('zh', ['和平方舟那回在卡亚俄做了几台手术啊']));
    expect(gap?.told.map(({ entity }) => String(entity))).toEqual(['peace-ark']);
  });
});
