import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { createMarkFound } from '../../../src/core/retrieval/mark-found.ts';

const found = (text: string, search: string, language: Language) =>
  createMarkFound(
    search,
    language,
  )(text).flatMap(({ text: part, isFound }) => (isFound ? [part] : []));

describe('the words of a search in a text', () => {
  it.for<[Language, string, string, readonly string[]]>([
    ['en', 'Two ports were opened.', 'opening of a port', ['ports', 'opened']],
    ['es', 'Los puertos de China se inauguran.', 'puerto chino', ['puertos', 'China']],
    ['zh', '2024年11月14日，钱凯港宣布开港。', '钱凯港', ['钱凯港']],
    ['zh', '中远海运的ZPMC起重机。', 'zpmc', ['ZPMC']],
    ['en', 'Peru and China.', 'the and of', []],
    ['en', 'It moved 270,000 TEU.', '270000', ['270,000']],
    ['zh', '港口。', '港', []],
  ])('are found in any form, in %s: %s', ([language, text, search, parts]) => {
    expect(found(text, search, language)).toEqual(parts);
  });

  it('leave the text as it is', () => {
    const text = fc.string({ unit: fc.constantFrom('port', ' ', '港', '口', '.', '1', '’', '😀') });
    fc.assert(
      fc.property(text, text, fc.constantFrom(...languages), (whole, search, language) => {
        const mark = createMarkFound(search, language);
        const parts = mark(whole).map((each) => each.text);
        expect(parts.join('')).toBe(whole);
        // The same search marks the same again.
        expect(mark(whole).map((each) => each.text)).toEqual(parts);
        expect(parts).not.toContain('');
      }),
    );
  });
});
