import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/passages/language.ts';
import type { Retriever } from '../../../../src/core/retrieval/retriever.ts';
import { projectRetriever } from '../../../support/project.ts';

let retriever: Retriever;
beforeAll(async () => {
  retriever = await projectRetriever();
});

const ofQuestion = (question: string, language: Language) =>
  [...retriever.likelyRelations(question, language)].toSorted(([, a], [, b]) => b - a);

describe('the relation that a question asks for', () => {
  it.for([
    ['wats the tonnage coming out of toromocho per yr', 'en', 'production'],
    ['how much did they cough up for luz del sur', 'en', 'price'],
    ['cuantas toneladas saca al año toromocho', 'es', 'production'],
    ['en que ciudad tiene su oficina principal huawei', 'es', 'location'],
    ['首信一年能挖多少铁矿', 'zh', 'production'],
    ['钱凯港现在归哪家打理', 'zh', 'operator'],
  ] as const)('is likely by how it is worded: %s', ([question, language, relation]) => {
    const first = ofQuestion(question, language).slice(0, 3);
    expect(first.map(([id]) => id)).toContain(relation);
  });

  it('is the same whatever thing it is asked of', () => {
    const ofPort = ofQuestion('who runs Chancay', 'en');
    expect(ofPort).not.toEqual([]);
    expect(ofQuestion('who runs Las Bambas', 'en')).toEqual(ofPort);
  });

  it('has 0 for the likeliest and less for all others', () => {
    const [[, first] = [], ...others] = ofQuestion('cuánto costó el puerto de Chancay', 'es');
    expect(first).toBe(0);
    expect(others.every(([, logits]) => logits <= 0)).toBe(true);
  });

  it('is none of no words', () => {
    expect(retriever.likelyRelations('', 'en').size).toBe(0);
  });
});
