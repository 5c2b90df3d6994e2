import { beforeAll, describe, expect, it } from 'vitest';
import { answerText, missingText } from '../../../src/core/answering/answer-text.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { noBroadExcerpts } from '../../../src/core/answering/excerpts/broad-excerpts.ts';
import { quotable } from '../../../src/core/answering/missing-parts.ts';
import { entityIdSchema } from '../../../src/core/passages/passage.ts';
import { projectApplication } from '../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

describe('a part of a question that is not answered', () => {
  it('is quoted where it is a phrase of two words or three characters', () => {
    expect(quotable(['when', 'who won it', '多少', '有多少人'], noBroadExcerpts)).toEqual([
      'who won it',
      '有多少人',
    ]);
  });

  it('is quoted by one word where that is a whole name', () => {
    const lacking = [
      { name: '智利', entity: entityIdSchema.parse('chile') },
      { name: 'Nestlé' },
      { name: '到上' },
    ];
    const names = lacking.map(({ name }) => name);
    expect(quotable(names, { ...noBroadExcerpts, lacking })).toEqual(['智利', 'Nestlé']);
  });

  it('is told without its words where none may be quoted', () => {
    expect(missingText([], 'en')).toBe('The collection does not cover part of the question.');
  });

  it('is not what is shown for another part', () => {
    const question = 'eso de fabricar celulares y semiconductores junto al muelle, ¿en qué va?';
    const { answer } = answering.answerExtractively(question, {});
    expect(answerText(answer, answering.knowledge)).not.toContain('no responde a');
  });

  it('is still told where what is shown tells something else of the same thing', () => {
    const question = 'Who operates Las Bambas, and how many people live next to it?';
    const { answer } = answering.answerExtractively(question, {});
    expect(answer).toMatchObject({
      status: 'partial',
      missing: ['how many people live next to it'],
    });
  });

  it.for([
    'who owns antamina and how much did they pay',
    'quellaveco quien es el dueño y cuanto pago',
  ])('is a sum, where a stake is all that is shown: %s', (question) => {
    expect(answering.answerExtractively(question, {}).answer.status).toBe('partial');
  });

  it.for([
    'Who opened the port of Chancay? My neighbour insists that he did.',
    'quien opera las bambas? porque en la tele dicen que va a ser el mas grande',
    '谁经营拉斯邦巴斯铜矿 还不是便宜别人',
  ])('is no clause that asks nothing: %s', (question) => {
    expect(answering.answerExtractively(question, {}).answer.status).toBe('answered');
  });

  it.for([
    '¿Para qué convendría fijar reglas claras en la relación con China y cuáles serían?',
    '石榴香蕉能卖中国了没 到哪步了',
    "folks who think the coast-to-coast train is a bad bargain for Lima, what's their reasoning",
    '意大利Enel在利马的配电公司后来卖给谁了 多少钱',
  ])('is none of which the kind is shown: %s', (question) => {
    expect(answering.answerExtractively(question, {}).answer.status).toBe('answered');
  });
});
