import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/core/question/form.ts';

describe('the form of a question', () => {
  it.for([
    ['en', 'Compare Las Bambas and Toromocho', 'compare', 'Las Bambas and Toromocho'],
    ['en', 'What are the differences between ZTE and Huawei?', 'compare', 'ZTE and Huawei?'],
    ['en', 'What does each side say about ZPMC cranes?', 'sides', 'ZPMC cranes?'],
    ['en', 'What are the pros and cons of the railway?', 'sides', 'What are the railway?'],
    ['en', 'Give me a short summary of the port of Chancay', 'summary', 'the port of Chancay'],
    ['en', 'Please summarise Huawei in Peru', 'summary', 'Huawei in Peru'],
    ['en', 'Give me a timeline of the dispute', 'timeline', 'the dispute'],
    ['es', 'Compara Las Bambas y Toromocho', 'compare', 'Las Bambas y Toromocho'],
    ['es', '¿Qué diferencias hay entre ZTE y Huawei?', 'compare', '¿ ZTE y Huawei?'],
    ['es', '¿Qué dice cada parte sobre las grúas?', 'sides', '¿ las grúas?'],
    ['es', 'Hazme un resumen del puerto', 'summary', 'puerto'],
    ['es', 'Dame una cronología de la disputa', 'timeline', 'la disputa'],
    ['zh', '比较拉斯邦巴斯和特罗莫克', 'compare', '拉斯邦巴斯和特罗莫克'],
    ['zh', '华为和中兴有什么区别？', 'compare', '华为和中兴 ？'],
    ['zh', '各方对钱凯港怎么看？', 'sides', '钱凯港怎么看？'],
    ['zh', '请总结一下钱凯港', 'summary', '钱凯港'],
    ['zh', '钱凯港争端的时间线', 'timeline', '钱凯港争端'],
  ] as const)('in %s is told by its words: %s', ([language, question, form, topic]) => {
    expect(formOf(question, language)).toEqual({ form, topic, isBroad: true });
  });

  it.for([
    ['en', 'Since when has Huawei been in Peru?'],
    ['es', '¿Desde cuándo opera Huawei en el Perú?'],
    ['zh', '华为从什么时候开始在秘鲁经营？'],
  ] as const)(
    'in %s that asks since when is a matter of dates, not of all on it: %s',
    ([language, question]) => {
      expect(formOf(question, language)).toEqual({
        form: 'timeline',
        topic: question,
        isBroad: false,
      });
    },
  );

  it.for([
    ['en', 'Who operates Las Bambas?'],
    ['en', 'How many sides does the terminal have?'],
    ['en', 'What did both companies sign?'],
    ['es', '¿Quién opera Las Bambas?'],
    ['es', '¿De qué parte vienen las pecanas?'],
    ['zh', '2024年双方贸易额是多少？'],
    ['zh', '这个比例比较高吗？'],
  ] as const)('in %s is plain otherwise: %s', ([language, question]) => {
    expect(formOf(question, language).form).toBe('plain');
  });
});
