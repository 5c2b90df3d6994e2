import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKeywordIndex } from '../../../../src/core/retrieval/index/build-keyword-index.ts';
import { bm25 } from '../../../../src/core/retrieval/constants.ts';
import { languages, type Language } from '../../../../src/core/passages/language.ts';
import { splitWords, toTerm } from '../../../../src/core/retrieval/index/tokenize.ts';
import {
  bigramTerm,
  findPosting,
  inverseDocumentFrequency,
  saturate,
} from '../../../../src/core/retrieval/index/keyword-index.ts';

const words = {
  en: ['port', 'rail', 'copper', 'mine', 'cargo'],
  es: ['puerto', 'tren', 'cobre', 'mina', 'carga'],
  zh: ['港', '铁', '路', '铜', '矿'],
} as const satisfies Record<Language, readonly string[]>;

const build = (texts: readonly string[], language: Language) =>
  buildKeywordIndex(
    language,
    texts.map((text, document) => ({
      document,
      kind: 'body' as const,
      texts: [{ words: splitWords(text, language), weight: 1 }],
      labels: [],
    })),
  ).index;

describe('buildKeywordIndex', () => {
  it('scores as BM25 does by its formula', () => {
    const language = fc.constantFrom(...languages);
    const places = fc.array(fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(language, places, (lang, documents) => {
        const separator = lang === 'zh' ? '' : ' ';
        const texts = documents.map((doc) =>
          doc.map((place) => words[lang][place]).join(separator),
        );
        const index = build(texts, lang);
        const average = documents.reduce((sum, doc) => sum + doc.length, 0) / documents.length;
        const { k1, b } = bm25[lang];
        for (let place = 0; place < 5; place++) {
          const holders = documents.filter((doc) => doc.includes(place)).length;
          const text = words[lang][place] ?? '';
          const term = index.terms.get(toTerm(text, lang) ?? '');
          if (holders === 0 || term === undefined) continue;
          const idf = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
          expect(inverseDocumentFrequency(index, term)).toBeCloseTo(idf, 6);
          for (const [unit, doc] of documents.entries()) {
            const frequency = doc.filter((other) => other === place).length;
            const posting = findPosting(index, term, unit, unit + 1);
            expect(posting !== undefined).toBe(frequency > 0);
            if (posting === undefined) continue;
            const saturation = k1 * (1 - b + (b * doc.length) / average);
            expect(saturate(index, posting)).toBeCloseTo(
              (frequency * (k1 + 1)) / (frequency + saturation),
              4,
            );
          }
        }
      }),
    );
  });

  it('knows each pair of neighbouring Chinese characters and no other', () => {
    const text = fc.string({
      unit: fc.constantFrom(...words.zh, ' 。', 'a '),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const index = build(texts, 'zh');
        // Characters are neighbours across spaces and stops, not across another script's word.
        const runs = texts.map((value) => value.replace(/[ 。]/g, '').split('a'));
        for (const first of words.zh) {
          for (const second of words.zh) {
            const a = index.terms.get(first);
            const b = index.terms.get(second);
            const known =
              a !== undefined && b !== undefined && bigramTerm(index, a, b) !== undefined;
            expect(known).toBe(runs.flat().some((run) => run.includes(first + second)));
          }
        }
      }),
    );
  });
});
