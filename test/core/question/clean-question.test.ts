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
    ['@every\u200Bone who operates Chancay?', 'who operates Chancay?'],
    ['Who operates \uD83D Chancay\uDC00?', 'Who operates Chancay?'],
    ['<@12345678 who operates Chancay?', 'who operates Chancay?'],
    ['&123456789012345678> @123456789012345678> who runs it?', '&123456789012345678> who runs it?'],
    ['<:port:1234567890 who runs it?', 'who runs it?'],
    ['Is it above <t:1700000000:R 2%?', 'Is it above 2%?'],
    ['Is the share < 5% or > 3%?', 'Is the share < 5% or > 3%?'],
    ['钱\u200B凯港由谁运营？', '钱凯港由谁运营？'],
  ] as const)('loses what says nothing: %s', ([text, question]) => {
    expect(cleanQuestion(text)).toEqual({ ok: true, question });
  });

  it('has no half character and no mention, whatever its pieces were put together from', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '@',
      '!',
      '&',
      '#',
      ':',
      'a',
      't:',
      '[',
      '](http:',
      ')',
      '/b',
      ' ',
      '5',
      '\uD83D',
      '\uDE00',
      '\u200B',
      '\u001B[3',
      'everyone',
      'here',
      '123456789012345678',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const cleaned = cleanQuestion(pieces.join(''));
        if (!cleaned.ok) return;
        const { question } = cleaned;
        expect(question.isWellFormed()).toBe(true);
        expect(question).not.toMatch(/<[@#]|<a?:\w+:\d|@(?:everyone|here)\b|@[!&]?\d{15}/iu);
        expect(cleanQuestion(question)).toEqual(cleaned);
      }),
      { numRuns: 2_000 },
    );
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
