import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, maskedLink } from '../../../src/discord/components/escape-markdown.ts';
import { active, shown } from '../../support/shown-text.ts';

const collapsed = (text: string) => text.replace(/[^\S\u00A0]+/gu, ' ').trim();

/** Text in which what Discord reads as a sign of its own is likely. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('*_~`|>#-\\[]()<@:\n')),
      fc.constantFrom('@everyone', '@here', '<@123>', '<t:1:R>', '</ask:1>', '1.'),
      fc.constantFrom('https://a.example', 'HTTP://b.example'),
      fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('\u200B')),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('escaped text', () => {
  it('shows as it was, but on one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shown(escapeMarkdown(text))).toBe(collapsed(text));
      }),
    );
  });

  it('holds no sign that formats, mentions, links or starts a list', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(active(escaped)).not.toMatch(/[\\*_~`|<>[\]]|https?:\/\/|@everyone|@here/i);
        expect(escaped).not.toMatch(/^(?:#|-|\+|\d+\.)|\n/);
      }),
    );
  });

  it.for([
    ['snake_case and *stars*', String.raw`snake\_case and \*stars\*`],
    ['<@123> <t:0:R> </ask:1>', String.raw`\<@123\> \<t:0:R\> \</ask:1\>`],
    ['[here](https://evil.example)', String.raw`\[here\](https\://evil.example)`],
    ['# a heading', String.raw`\# a heading`],
    ['2024. It began', String.raw`2024\. It began`],
    ['US$1.4 billion (14%)', 'US$1.4 billion (14%)'],
    ['钱凯港：第一期', '钱凯港：第一期'],
  ] as const)('writes “%s” as “%s”', ([text, escaped]) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('a masked link', () => {
  it('keeps an address from ending it early', () => {
    expect(maskedLink('A [b]', 'https://example.org/a_(b)?c=<d>')).toBe(
      String.raw`[A \[b\]](<https://example.org/a_%28b%29?c=%3Cd%3E>)`,
    );
  });
});
