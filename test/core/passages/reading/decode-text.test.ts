import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/core/passages/reading/decode-text.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const text = 'título: 钱凯\nsegunda línea 🚢\n';

/** Letters as people write them, without halves of a pair and without what no file may hold. */
const written = fc.string({
  unit: fc.constantFrom('a', 'ñ', 'Á', '中', '𠮷', '🚢', ' ', '\t', '\n', '-', '"', '…', '€'),
});

describe('decodeText', () => {
  it.for([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 with its mark', utf16(`\uFEFF${text}`)],
    ['UTF-16 the other way about', utf16(`\uFEFF${text}`).swap16()],
    ['lines that end as in Windows', utf8(text.replaceAll('\n', '\r\n'))],
    ['lines that end as in an old Mac', utf8(text.replaceAll('\n', '\r'))],
  ] as const)('reads %s', ([, bytes]) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text });
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' });
  });

  it('gives back whatever was written, in each encoding', () => {
    fc.assert(
      fc.property(written, (any) => {
        for (const bytes of [utf8(any), utf8(`\uFEFF${any}`), utf16(`\uFEFF${any}`)]) {
          expect(decodeText(bytes)).toEqual({ ok: true, text: any });
        }
      }),
    );
  });

  it.for([
    ['Latin-1', Buffer.from('one\r\nEn teoría\n', 'latin1'), 2, 'not UTF-8'],
    ['GB18030', Buffer.from([0x61, 0x0a, 0x0a, 0xc7, 0xae, 0xbf, 0xad]), 3, 'not UTF-8'],
    ['a letter that is cut off', utf8('one\n两').subarray(0, -1), 2, 'not UTF-8'],
    ['half of a pair', Buffer.from([0xed, 0xa0, 0x80]), 1, 'not UTF-8'],
    ['UTF-16 without its mark', utf16('one\ntwo'), 1, 'NUL'],
    ['half a letter of UTF-16', utf16('\uFEFFone').subarray(0, -1), 1, 'UTF-16'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 1, 'NUL'],
    ['a NUL byte', utf8('one\ntwo\nth\u0000ree'), 3, 'NUL'],
    ['a letter that was lost before', utf8('one\nEn teor\uFFFDa'), 2, 'U+FFFD'],
    ['a letter that was misread before', utf8('one\nEn teorÃ\u00ADa'), 2, 'wrong encoding'],
    ['a control character', utf8('one\r\ntwo\u001B[31m'), 2, 'U+001B'],
    ['the first of several', utf8('\u001B\n\u0000'), 1, 'U+001B'],
  ] as const)('refuses %s and names the line', ([, bytes, line, message]) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ ok: false, line });
    expect(decoded).toHaveProperty('message', expect.stringContaining(message));
    expect(decoded).toHaveProperty('message', expect.stringMatching(/: (?:save|write|delete) /));
  });
});
