import { beforeAll, describe, expect, it } from 'vitest';
import type { Retriever } from '../../../src/core/retrieval/retriever.ts';
import { projectRetriever } from '../../support/project.ts';

let retriever: Retriever;
beforeAll(async () => {
  retriever = await projectRetriever();
});

describe('a Chinese question', () => {
  it.for([
    ['首刚在马尔科纳的矿', '首钢在马尔科纳的矿'],
    ['秘鲁香焦输华议定书', '秘鲁香蕉输华议定书'],
    ['库斯科的孔子可堂', '库斯科的孔子课堂'],
  ] as const)('with a character of the same sound is put right: %s', ([typed, meant]) => {
    expect(retriever.repaired(typed)).toBe(meant);
  });

  it('in traditional characters is read in those of the passages', () => {
    expect(retriever.simplified('誰經營錢凱港？')).toBe('谁经营钱凯港？');
    expect(retriever.simplified('Who operates Las Bambas?')).toBe('Who operates Las Bambas?');
  });

  it.for(['谁控制利马的配电？', 'Who operates Las Bambas?', '¿Y Toromocho?'])(
    'that is right stays as it is: %s',
    (question) => {
      expect(retriever.repaired(question)).toBe(question);
    },
  );
});
