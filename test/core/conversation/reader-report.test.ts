import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestLine,
  longestLink,
  readWritten,
} from '../../../src/core/conversation/reader-report.ts';

const nothing = { reason: undefined, line: '', link: '' };

describe('the words of a report', () => {
  it('have what could reach a person masked', () => {
    const line = 'Mail ana.perez@example.com.pe or call +51 987 654 321: 18,000 TEU on 2024-11-14.';
    const masked = 'Mail […] or call […]: 18,000 TEU on 2024-11-14.';
    expect(readWritten({ ...nothing, line }).written).toEqual({ line: masked });
  });

  it('are one line of at most 300 characters, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (line) => {
        const { written } = readWritten({ ...nothing, line });
        const kept = written.line ?? '';
        expect(kept.length).toBeLessThanOrEqual(longestLine);
        expect(kept).not.toMatch(/[\n\r\t]/);
        expect(kept.isWellFormed() || !line.isWellFormed()).toBe(true);
      }),
    );
  });

  it('keep a reason that is one of ours alone', () => {
    expect(readWritten({ ...nothing, reason: 'wrong' }).written).toEqual({ reason: 'wrong' });
    expect(readWritten({ ...nothing, reason: 'rubbish' }).written).toEqual({});
  });
});

describe('the link of a report', () => {
  it.for([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c'],
    ['http://ana:secret@example.org/', 'http://example.org/'],
    ['https://example.org/a?mail=ana%40example.org', 'https://example.org/a'],
  ] as const)('is an address of the web without what is personal: %s', ([link, kept]) => {
    expect(readWritten({ ...nothing, link })).toEqual({
      written: { link: kept },
      hasBadLink: false,
    });
  });

  it.for([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'no address',
    `https://example.org/${'a'.repeat(longestLink)}`,
  ])('is left out, and that is said, where it is none: %s', (link) => {
    expect(readWritten({ ...nothing, link })).toEqual({ written: {}, hasBadLink: true });
  });
});
