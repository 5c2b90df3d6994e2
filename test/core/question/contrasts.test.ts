import { describe, expect, it } from 'vitest';
import { contrastsIn, tellsOfTheOther } from '../../../src/core/question/contrasts.ts';

describe('tellsOfTheOther', () => {
  it.for([
    ['en', 'How much did Peru import from China?', 'Exports to China rose by 21%.', true],
    ['en', 'How much did Peru export to China?', 'Exports to China rose by 21%.', false],
    ['en', 'Do imports exceed exports?', 'Exports to China rose by 21%.', false],
    ['es', '¿Cuánto costará la segunda fase?', 'La primera fase costó 1298 millones.', true],
    ['es', '¿Cuánto costó la primera fase?', 'La primera fase costó 1298 millones.', false],
    ['zh', '秘鲁的发电企业归谁？', '配电企业由中国公司控制。', true],
    ['zh', '秘鲁的配电企业归谁？', '配电企业由中国公司控制。', false],
  ] as const)('%s: %s / %s', ([language, question, text, expected]) => {
    expect(tellsOfTheOther(contrastsIn(question, language), text)).toBe(expected);
  });
});
