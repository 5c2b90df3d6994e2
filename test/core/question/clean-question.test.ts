import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../../src/core/question/clean-question.ts';
import { hiddenCharacter } from '../../../src/core/passages/hidden-characters.ts';

describe('a question', () => {
  it.for([
    ['\u001B[31mWho operates\u001B[0m Las Bambas?', 'Who operates Las Bambas?'],
    ['Who\u000Bbought\tLuz  del Sur?', 'Who bought Luz del Sur?'],
    ['<b>Who</b> operates Toromocho?', 'Who operates Toromocho?'],
    ['Who runs [Chancay](https://example.org/x)?', 'Who runs Chancay?'],
    ['Who runs Chancay? https://example.org/x', 'Who runs Chancay?'],
    ['<@123456789> ¿quién opera Chancay?', '¿quién opera Chancay?'],
    ['@everyone who operates Chancay?', 'who operates Chancay?'],
    ['钱\u200B凯港由谁运营？', '钱凯港由谁运营？'],
  ] as const)('loses what says nothing: %s', ([text, question]) => {
    expect(cleanQuestion(text)).toEqual({ ok: true, question });
  });

  it('of any text has no hidden character, no double space and a length within the limits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (text) => {
        const cleaned = cleanQuestion(text);
        if (!cleaned.ok) return;
        expect(cleaned.question).not.toMatch(hiddenCharacter);
        expect(cleaned.question).not.toMatch(/\s\s|^\s|\s$/u);
        expect(Array.from(cleaned.question).length).toBeLessThanOrEqual(500);
      }),
    );
  });
});
