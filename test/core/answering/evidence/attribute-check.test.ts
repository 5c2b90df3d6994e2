import { beforeAll, describe, expect, it } from 'vitest';
import { attributesIn } from '../../../../src/core/question/attributes.ts';
import { createAttributeCheck } from '../../../../src/core/answering/evidence/attribute-check.ts';
import type { Knowledge } from '../../../../src/core/passages/knowledge.ts';
import { passageIdSchema } from '../../../../src/core/passages/passage.ts';
import { readProject } from '../../../support/project.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await readProject());
});

const lacks = createAttributeCheck();

describe('an attribute that a question asks for', () => {
  it.for([
    ['en', 'What was the net profit of Luz del Sur?', true],
    ['es', '¿Cuántos clientes tiene Luz del Sur?', true],
    ['zh', '路德斯公司的贷款利率是多少？', true],
    ['en', 'What did Yangtze Power pay for Luz del Sur?', false],
    ['en', 'Who is the boss of Luz del Sur?', true],
    ['es', '¿Cuántos años dura la concesión de Luz del Sur?', true],
    ['es', '¿Tiene Luz del Sur una fábrica?', true],
    ['zh', '路德斯公司的案子有人判刑吗？', true],
  ] as const)(
    'is missed in a passage on a purchase, or not: %s %s',
    ([language, question, isLacking]) => {
      const passage = knowledge.passages.get(passageIdSchema.parse('luz-del-sur-acquisition-2020'));
      expect(
        passage && lacks({ attributes: attributesIn(question, language, 'asks') }, passage),
      ).toBe(isLacking);
    },
  );

  it('is told by a span of time, where one is asked for', () => {
    const passage = knowledge.passages.get(passageIdSchema.parse('chancay-loan-975-million'));
    const attributes = attributesIn('How many years does the loan run?', 'en', 'asks');
    expect(passage && lacks({ attributes }, passage)).toBe(false);
    expect(attributes).toEqual(new Set(['credit', 'duration']));
  });
});
