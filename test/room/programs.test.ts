import { describe, expect, it } from 'vitest';
import { createMemoryLimiter } from '../../src/storage/ask-limiter.ts';
import { openRoom } from '../support/room.ts';

const passage = '/api/passages/minmetals-operates-las-bambas';
const asked = 'ask?q=Who+operates+Las+Bambas%3F';
const message = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, ...body }),
});

describe('what the room serves to other programs', () => {
  it('names the addresses of its own pages', async () => {
    const { app } = await openRoom({ publicUrl: 'https://example.org/chaski' });
    for (const before of ['', '/chaski']) {
      const read = await app.request(before + passage);
      expect(await read.json()).toMatchObject({
        address: 'https://example.org/chaski/en/p/minmetals-operates-las-bambas',
      });
      const described = await app.request(`${before}/api/openapi.json`);
      expect(await described.json()).toMatchObject({
        servers: [{ url: 'https://example.org/chaski' }],
      });
      const listed = await app.request(`${before}/mcp`, message({ method: 'tools/list' }));
      expect(await listed.text()).toContain('"name":"passage"');
    }
  });

  it('is counted together with what the same address asks in the room', async () => {
    const { app } = await openRoom({
      limits: { address: createMemoryLimiter(3, 'test-programs'), all: undefined },
    });
    const from = (path: string, init: RequestInit = {}, remoteAddress = '203.0.113.7') =>
      app.request(path, init, { incoming: { socket: { remoteAddress } } });
    const call = {
      method: 'tools/call',
      params: { name: 'search', arguments: { query: 'copper' } },
    };
    const within = [
      await from(`/en/${asked}`),
      await from(`/api/${asked}`),
      await from('/mcp', message(call)),
    ];
    expect(within.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await within[2]?.text()).not.toContain('"isError":true');
    const beyond = [await from(`/en/${asked}`), await from(`/api/${asked}`)];
    expect(beyond.map(({ status }) => status)).toEqual([429, 429]);
    expect(await (await from('/mcp', message(call))).text()).toContain('"isError":true');
    // Reading is free, and others may still ask.
    expect((await from(passage)).status).toBe(200);
    expect((await from(`/api/${asked}`, {}, '203.0.113.8')).status).toBe(200);
  });

  it('counts towards what all together may ask', async () => {
    const { get } = await openRoom({
      limits: { address: undefined, all: createMemoryLimiter(1, 'test-programs-all') },
    });
    const statuses = [(await get(`/api/${asked}`)).status, (await get(`/es/${asked}`)).status];
    expect(statuses).toEqual([200, 429]);
  });

  it('may be read by pages of other sites, also where nothing has changed', async () => {
    const { app, get } = await openRoom();
    const preflight = await app.request(`/api/${asked}`, {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.status).toBe(204);
    for (const encoding of ['identity', 'gzip']) {
      const headers = { origin: 'https://other.example', 'accept-encoding': encoding };
      const first = await get(passage, headers);
      const tag = first.headers.get('etag') ?? '';
      const again = await get(passage, { ...headers, 'if-none-match': tag });
      expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);
      for (const { headers: given } of [preflight, first, again]) {
        expect(given.get('access-control-allow-origin')).toBe('*');
        expect(given.get('x-content-type-options')).toBe('nosniff');
      }
    }
    const answer = await get(`/api/${asked}`);
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
      'no-store',
      null,
    ]);
  });

  it.for([
    ['/api/nothing', 'GET', 404, null],
    [passage, 'POST', 405, 'GET, HEAD, OPTIONS'],
    ['/mcp', 'GET', 405, 'POST'],
  ] as const)('refuses %s by %s in words for programs', async ([path, method, status, allow]) => {
    const { app } = await openRoom();
    const response = await app.request(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow]);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('compares a claim of a thousand Chinese characters, and refuses longer ones', async () => {
    const { get } = await openRoom();
    const checked = (length: number) =>
      get(`/api/check?q=${encodeURIComponent('秘鲁向中国出口铜'.repeat(length / 8))}`);
    expect([(await checked(1_000)).status, (await checked(1_008)).status]).toEqual([200, 400]);
  });
});
