import { describe, expect, it } from 'vitest';
import { flawOf, isOfPath, isPlain, isVisible, shownValue } from '../../src/settings/value-flaw.ts';

describe('flawOf', () => {
  it.for([
    ['sk-1_a.b', isPlain],
    ['https://example.org/ruta/año/钱凯', isVisible],
    ["/home/me/Peru's files/钱凯.sqlite", isOfPath],
  ] as const)('finds none in %s', ([value, isAllowed]) => {
    expect(flawOf(value, isAllowed)).toBeUndefined();
  });

  it.for([
    ['“key”', 'without the quotation marks around it'],
    ['key”', 'without the quotation mark U+201D at its end'],
    ['k ey', 'without the blank at its character 2'],
    ['k\u00A0ey', 'without the blank U+00A0 at its character 2'],
    ['key\n', 'without the line break at its end'],
    ['\u2060key', 'without the invisible character U+2060 at its start'],
    ['🚢key', 'without the character U+1F6A2 at its start'],
    ['"', 'without the quotation mark U+0022 at its start'],
  ] as const)('says what is to be taken out of %j', ([value, remedy]) => {
    expect(flawOf(value, isPlain)).toBe(remedy);
  });
});

describe('shownValue', () => {
  it('stays on one line, hides a password and shows what is invisible', () => {
    expect(shownValue('http://me:secret@host/a\nb\u200B')).toBe('"http://…@host/a\\nb\\u200b"');
  });

  it('cuts what is long', () => {
    expect(shownValue('x'.repeat(9_000)).length).toBeLessThan(220);
  });
});
