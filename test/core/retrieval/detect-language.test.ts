import { beforeAll, describe, expect, it } from 'vitest';
import type { Retriever } from '../../../src/core/retrieval/retriever.ts';
import { projectRetriever } from '../../support/project.ts';

let retriever: Retriever;
beforeAll(async () => {
  retriever = await projectRetriever();
});

describe('the language of a question', () => {
  it.for([
    ['las bambas mine owner', 'en'],
    ['Chancay 港口 owner', 'zh'],
    ['Who owns 钱凯港?', 'en'],
    ['¿Y Toromocho?', 'es'],
    ['exportaciones china 2024', 'es'],
    ['钱凯', 'zh'],
    // In English it stands in the name of a newspaper alone.
    ['comercio bilateral', 'es'],
    ['luz del sur price', 'en'],
    ['precio luz del sur', 'es'],
    ['Chancay', undefined],
    // Names alone, some of which are spelled so in one language only.
    ['uvas', 'es'],
    ['embajador del peru en china', 'es'],
    ['blueberries', 'en'],
    ['Luz del Sur', undefined],
    ['china brazil soy trade', 'en'],
    ['2024', undefined],
  ] as const)('%s is %s', ([question, expected]) => {
    expect(retriever.languageOf(question)).toBe(expected);
  });
});

describe('names in a question', () => {
  it.for([
    ['who owns chanchay port?', 'chancay-port'],
    ['錢凱港由誰經營', 'chancay-port'],
    ['hickvision camaras', 'hikvision'],
    ['Zinhou investment', 'jinzhao'],
    ['五矿', 'minmetals'],
  ] as const)('%s names %s', ([question, entity]) => {
    expect(retriever.retrieve(question, { limit: 1 }).entities).toContain(entity);
  });
});
