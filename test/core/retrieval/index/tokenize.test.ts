import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/passages/language.ts';
import { splitWords, toTerm } from '../../../../src/core/retrieval/index/tokenize.ts';

const terms = (text: string, language: Language) =>
  splitWords(text, language).flatMap((word) => toTerm(word, language) ?? []);

describe('terms', () => {
  it.for([
    ['en', 'The ports’ exports grew by 3.5%', ['port', 'export', 'grew', '3.5']],
    ['en', '18,000 TEU', ['18000', 'teu']],
    ['es', 'Las exportaciones del Perú', ['export', 'peru']],
    ['es', '18.000 TEU y 20,8 %', ['18000', 'teu', '20.8']],
    ['es', '18\u00A0000 TEU', ['18000', 'teu']],
    ['zh', '钱凯港的COSCO 2024', ['钱', '凯', '港', 'cosco', '2024']],
    ['zh', '３５亿', ['35', '亿']],
  ] as const)('of %s: %s', ([language, text, expected]) => {
    expect(terms(text, language)).toEqual(expected);
  });

  it('are the same with and without accents in capitals and decomposed letters', () => {
    expect(terms('EXPORTACIÓN', 'es')).toEqual(terms('exportacio\u0301n', 'es'));
  });
});
