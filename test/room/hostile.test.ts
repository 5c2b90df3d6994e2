import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRoom, type TestRoom } from '../support/room.ts';

let room: TestRoom;
beforeAll(async () => {
  room = await openRoom();
});

const asked = (path: string, question: string) =>
  `${path}?${new URLSearchParams({ q: question }).toString()}`;

/** What opens an element, ends an attribute or names a scheme, among words that are answered. */
const hostile = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" autofocus onfocus=alert(1) x="',
  '</title><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<a href="javascript:alert(1)">Chancay</a>',
  '${alert(1)} {{7*7}} <%= 7*7 %>',
  '\u202E<b>\u0000\uFFFE\uD800',
  '[1](https://evil.example) [2]',
  'Who operates Chancay?<!-- -->',
  '%3Cscript%3E',
];

/** The tags and attributes of ours; anything else was typed. */
function flawsOf(html: string): string[] {
  const elements = [...html.matchAll(/<\/?([a-z!][\w-]*)((?:"[^"]*"|[^">])*)>/gi)];
  const known =
    /^(?:!doctype|html|head|meta|title|link|body|a|header|div|nav|ul|li|main|h[1-3]|p|form|label|input|button|section|span|br|mark|footer|dl|dt|dd|details|summary|pre|blockquote)$/;
  return elements.flatMap(([whole, name = '', attributes = '']) => {
    // A value between quotation marks may hold anything but the mark, unless it is an address.
    const names = attributes.replace(/"[^"]*"/g, '');
    const isOurs =
      known.test(name) &&
      !/\s(?:on\w+|style|autofocus)\b/i.test(names) &&
      !/(?:href|action)="(?!\/(?!\/)|https?:|#)/i.test(attributes);
    return isOurs ? [] : [whole];
  });
}

describe('what a stranger types', () => {
  it.for(hostile)('comes out as text, if at all: %s', async (typed) => {
    for (const path of ['/en/ask', '/es/search', '/zh/ask']) {
      const html = await room.text(asked(path, typed));
      expect(flawsOf(html)).toEqual([]);
    }
  });

  it('comes out as text whatever it is', async () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(...hostile, '<', '>', '"', "'", '&', 'Chancay', '秘鲁'),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(parts, fc.constantFrom('/en/ask', '/es/search'), async (typed, path) => {
        const response = await room.get(asked(path, typed.join(' ')));
        expect([200, 400]).toContain(response.status);
        expect(flawsOf(await response.text())).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused beyond 500 characters, and not repeated', async () => {
    const response = await room.get(asked('/en/ask', 'x'.repeat(501)));
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('500');
    expect(html).not.toContain('xxxx');
  });

  it('is never a heading or a title of ours', async () => {
    const html = await room.text(asked('/en/ask', 'Chaski lies about everything'));
    const [, title] = /<title>(.*?)<\/title>/.exec(html) ?? [];
    expect([title, /<h1>(.*?)<\/h1>/.exec(html)?.[1]]).toEqual(['Ask – Chaski', 'Ask']);
  });
});

describe('an address that a stranger makes up', () => {
  it.for([
    '/en/p/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/%22%3E%3Cscript%3E',
    '/en/../../etc/passwd',
    '/en/p/..%2f..%2fetc%2fpasswd',
    '/en/e/__proto__',
    '/en/t/constructor',
    '/en/p/%E0%A4%A',
    '/en/p/%00',
    '/en//evil.example',
    '/EN',
    '/en/sources/99999999999999999999',
    '/en/sources/-1',
    '/en/sources/1e1',
    '/fr/p/chancay-gdp-estimate-bcrp',
  ])('has no page and repeats nothing: %s', async (path) => {
    const response = await room.get(path);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(flawsOf(html)).toEqual([]);
    expect(html).not.toMatch(/<script|passwd|__proto__|constructor|evil/);
  });

  it('never leads to another host', async () => {
    for (const path of [
      '//evil.example',
      '//evil.example/p/x',
      '/p//evil.example',
      '/\\evil.example',
      '/p/x?q=%0d%0aset-cookie:a=b',
    ]) {
      const { headers } = await room.get(path);
      const location = headers.get('location') ?? '/';
      expect(new URL(location, 'https://room.example').origin).toBe('https://room.example');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('reads a page number that is none as the first', async () => {
    for (const number of ['NaN', '-5', '1e400', '2.5', '0']) {
      const response = await room.get(`${asked('/en/search', 'Chancay')}&page=${number}`);
      expect(response.status).toBe(200);
    }
  });
});
