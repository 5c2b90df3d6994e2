import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenLabel } from '../../../src/discord/components/shorten-label.ts';
import { splitText } from '../../../src/discord/components/split-text.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.lorem({ mode: 'sentences', maxCount: 8 }),
  fc
    .array(fc.constantFrom('钱凯港', '。', '，', '😀', String.raw`\*`, String.raw`\\`, '\n', 'é'), {
      maxLength: 150,
    })
    .map((parts) => parts.join('')),
);

describe('a text that is parted', () => {
  it('loses nothing, fits, and breaks no character and no escape', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 120 }), (whole, longest) => {
        const parts = splitText(whole, longest);
        expect(parts.join('')).toBe(whole);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(longest);
          expect(part.isWellFormed()).toBe(whole.isWellFormed());
        }
        for (const part of parts.slice(0, -1)) {
          expect(part).not.toBe('');
          const [backslashes = ''] = /\\*$/.exec(part) ?? [];
          // Only a run of backslashes as long as a part leaves no better place.
          if (backslashes.length < longest / 2) expect(backslashes.length % 2).toBe(0);
        }
      }),
    );
  });

  it('is parted after a sentence where there is one in the second half', () => {
    expect(splitText('One is here. Two is there. Three goes on and on', 30)).toEqual([
      'One is here. Two is there. ',
      'Three goes on and on',
    ]);
    expect(splitText('第一句在这里。第二句在那里，还没有说完', 12)).toEqual([
      '第一句在这里。',
      '第二句在那里，还没有说完',
    ]);
  });
});

describe('a label that is too long', () => {
  it('ends at a word with …', () => {
    expect(shortenLabel("China's share of Peru's exports in 2025", 30)).toBe(
      "China's share of Peru's…",
    );
  });

  it('ends between characters where there are no words', () => {
    expect(shortenLabel('钱凯港的运营方及其股东', 8)).toBe('钱凯港的运营方…');
    expect(shortenLabel('👩‍👩‍👧‍👦'.repeat(3), 14)).toBe('👩‍👩‍👧‍👦…');
  });

  it('is left whole where it fits', () => {
    expect(shortenLabel('Follow up', 80)).toBe('Follow up');
  });

  it('always fits and never breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (label) => {
        const short = shortenLabel(label, 80);
        expect(short.length).toBeLessThanOrEqual(80);
        expect(short.isWellFormed()).toBe(label.isWellFormed());
      }),
    );
  });
});
