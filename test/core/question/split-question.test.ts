import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../../src/core/question/split-question.ts';

describe('splitQuestion', () => {
  it.for([
    ['en', 'Who owns Las Bambas and how much copper does it make?', 2],
    ['en', 'Who sold Luz del Sur? When was it sold?', 2],
    ['en', 'Which cars and phones are sold?', 1],
    ['en', 'How much do blueberries, avocados and grapes bring in?', 1],
    ['es', '¿Quién compró Pluz y cuánto pagó?', 2],
    ['es', '¿Qué marcas de autos y celulares se venden?', 1],
    ['zh', '谁经营钱凯港？投资多少？', 2],
    ['zh', '钱凯港由谁经营，总投资是多少？', 2],
    ['zh', '2024年，谁买了拉阿雷纳？', 1],
  ] as const)('%s: %s', ([language, question, count]) => {
    expect(splitQuestion(question, language, () => [])).toHaveLength(count);
  });

  it('leaves a question alone that would come apart into too many', () => {
    const question = 'Who? What? When? Where? Why?';
    expect(splitQuestion(question, 'en', () => [])).toEqual([question]);
  });
});
