import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/passages/split-sentences.ts';

describe('splitSentences', () => {
  it.for([
    ['en', 'It grew by 3.5 km. China Railway No. 10 built it.', 2],
    ['en', 'The U.S. Congress met. It left.', 2],
    ['en', 'He said “no.” Then he left.', 2],
    ['es', 'EE. UU. compró. ¿Quién vendió?', 2],
    ['es', 'Volcan S.A.A. vendió su parte. China compró.', 2],
    ['zh', '他说：“不。”然后走了。完。', 3],
  ] as const)('splits %s: %s', ([language, text, count]) => {
    expect(splitSentences(text, language)).toHaveLength(count);
  });

  it('loses no character but the space between sentences', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'es', 'zh'),
        (text, lang) => {
          const bare = (value: string) => value.replace(/\s+/gu, '');
          expect(bare(splitSentences(text, lang).join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
