import { describe, expect, it } from 'vitest';
import { hasNumberWord, numberOfWord } from '../../../src/core/passages/number-words.ts';

describe('hasNumberWord', () => {
  it('knows small numbers as words, whole words only', () => {
    expect(hasNumberWord('las siete tramos', 7, 'es')).toBe(true);
    expect(hasNumberWord('the often seen', 10, 'en')).toBe(false);
    expect(hasNumberWord('两所大学', 2, 'zh')).toBe(true);
  });
});

describe('numberOfWord', () => {
  it('reads every form of a number, and no other word', () => {
    expect(numberOfWord('twelve', 'en')).toBe(12);
    expect(['un', 'uno', 'una'].map((word) => numberOfWord(word, 'es'))).toEqual([1, 1, 1]);
    expect(['二', '两'].map((word) => numberOfWord(word, 'zh'))).toEqual([2, 2]);
    expect(numberOfWord('port', 'en')).toBeUndefined();
  });
});
