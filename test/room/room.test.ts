import { beforeAll, describe, expect, it } from 'vitest';
import { passageIdSchema } from '../../src/core/passages/passage.ts';
import { openRoom, shownIn, type TestRoom } from '../support/room.ts';

let room: TestRoom;
beforeAll(async () => {
  room = await openRoom();
});

describe('the reading room', () => {
  it('shows a passage with its kind, date, speaker, sources and references', async () => {
    const id = passageIdSchema.parse('chancay-gdp-estimate-bcrp');
    const page = shownIn(await room.text(`/en/p/${id}`));
    const passage = room.application.answering().knowledge.passages.get(id);
    for (const { title, text } of Object.values(passage?.texts ?? {})) {
      expect(page).toContain(title);
      expect(page).toContain(text);
    }
    expect(page).toContain('Projection');
    expect(page).toContain('as of June 2024');
    expect(page).toContain('href="/en/p/chancay-gdp-two-percent"');
    for (const style of ['APA 7', 'BibTeX', 'GB/T 7714', 'ISO 690']) expect(page).toContain(style);
    expect(page).toContain('href="/api/passages/chancay-gdp-estimate-bcrp"');
  });

  it.for([
    ['es-PE,es;q=0.9,en;q=0.5', 'es'],
    ['zh-CN', 'zh'],
    ['fr, zh;q=0.1', 'zh'],
    ['en;q=0, es', 'es'],
    ['de', 'en'],
    ['', 'en'],
    ['*;q=x,,;;q=1', 'en'],
  ] as const)('leads a reader of %s to %s', async ([accepted, language]) => {
    const headers = { 'accept-language': accepted };
    const home = await room.get('/', headers);
    const passage = await room.get('/p/chancay-gdp-estimate-bcrp', headers);
    expect([home.status, home.headers.get('location')]).toEqual([302, `/${language}`]);
    expect(passage.headers.get('location')).toBe(`/${language}/p/chancay-gdp-estimate-bcrp`);
    expect(passage.headers.get('vary')).toContain('Accept-Language');
  });

  it('leads from the address that older answers link to', async () => {
    const response = await room.get('/passages/chancay-gdp-estimate-bcrp');
    expect(response.headers.get('location')).toBe('/p/chancay-gdp-estimate-bcrp');
  });

  it('tells of no such page in the language of the address, else of the reader', async () => {
    const spanish = await room.get('/es/p/no-such-passage');
    const chinese = await room.get('/nothing', { 'accept-language': 'zh' });
    expect([spanish.status, chinese.status]).toEqual([404, 404]);
    expect(await spanish.text()).toContain('Página no encontrada');
    expect(await chinese.text()).toContain('找不到页面');
  });

  it.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await room.app.request('/en/p/chancay-gdp-estimate-bcrp', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD without a body', async () => {
    const response = await room.app.request('/en/p/chancay-gdp-estimate-bcrp', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('answers 304 to who has the page, compressed or not', async () => {
    const path = '/en/p/chancay-gdp-estimate-bcrp';
    for (const encoding of ['identity', 'gzip']) {
      const headers = { 'accept-encoding': encoding };
      const first = await room.get(path, headers);
      const tag = first.headers.get('etag') ?? '';
      const second = await room.get(path, { ...headers, 'if-none-match': tag });
      const other = await room.get('/en/p/chancay-gdp-two-percent', {
        ...headers,
        'if-none-match': tag,
      });
      expect([second.status, await second.text(), other.status]).toEqual([304, '', 200]);
    }
  });

  it('refuses addresses longer than any page has', async () => {
    expect((await room.get(`/en/p/${'x'.repeat(14_000)}`)).status).toBe(414);
  });

  it('lets a page load nothing but its own stylesheet and pictures', async () => {
    for (const path of ['/en/p/chancay-gdp-estimate-bcrp', '/nothing', '/']) {
      const { headers } = await room.get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('names the page in each language and its lasting address', async () => {
    const page = await room.text('/zh/p/chancay-gdp-estimate-bcrp');
    const at = (language: string) => `https://room.example/${language}/p/chancay-gdp-estimate-bcrp`;
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain(`<link rel="canonical" href="${at('zh')}">`);
    expect(page).toContain(`hreflang="es" href="${at('es')}"`);
  });

  it('works below a path of another site, with or without it before the address', async () => {
    const below = await openRoom({ publicUrl: 'https://example.org/chaski/' });
    for (const before of ['', '/chaski']) {
      const page = await below.text(`${before}/en/p/chancay-gdp-estimate-bcrp`);
      expect(page).toContain('href="/chaski/en/p/chancay-gdp-two-percent"');
      expect((await below.get(`${before}/p/x`)).headers.get('location')).toBe('/chaski/en/p/x');
    }
  });

  it('tells of a failure in plain words, with a reference that stands in the log', async () => {
    const logged: unknown[] = [];
    const failing = await openRoom({
      answering: () => {
        throw new Error('secret detail');
      },
      log: (level, message, fields) => logged.push([level, message, fields]),
    });
    const response = await failing.get('/en/p/chancay-gdp-estimate-bcrp');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret');
    const [reference = 'none'] = /[0-9a-f]{8}/.exec(text) ?? [];
    expect(JSON.stringify(logged)).toContain(reference);
  });

  it('serves further addresses that others add', async () => {
    const added = await openRoom({}, [
      (app, { publicUrl }) => {
        app.get('/api/where', (context) => context.json({ publicUrl }));
        app.post('/mcp', (context) => context.json({ ok: true }));
      },
    ]);
    expect(await added.text('/api/where')).toBe('{"publicUrl":"https://room.example"}');
    expect((await added.app.request('/mcp', { method: 'POST' })).status).toBe(200);
  });
});
