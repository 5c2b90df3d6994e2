import { describe, expect, it } from 'vitest';
import { TooBusy } from '../../src/core/conversation/too-busy.ts';
import { createMemoryLimiter } from '../../src/storage/ask-limiter.ts';
import { projectApi } from '../support/api.ts';

const passage = '/api/passages/minmetals-operates-las-bambas';

describe('limits', () => {
  it('count the questions of an address, and say when to ask again', async () => {
    const api = await projectApi({
      limits: { ask: createMemoryLimiter(2, 'api-test'), read: undefined },
    });
    const from = (address: string) => ({ headers: { 'x-test-address': address } });
    const asked = '/api/ask?q=Who+operates+Las+Bambas&lang=es';
    await api(asked, from('192.0.2.7'));
    await api('/api/search?q=cobre', from('192.0.2.7'));
    const third = await api(asked, from('192.0.2.7'));
    const other = await api(asked, from('192.0.2.8'));
    const read = await api(passage, from('192.0.2.7'));
    expect([third.status, other.status, read.status]).toEqual([429, 200, 200]);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(third.headers.get('access-control-allow-origin')).toBe('*');
    expect(await third.json()).toEqual({
      code: 'too-many-requests',
      error: expect.stringMatching(/^Demasiadas consultas\. Pregunte de nuevo en \d+ s\.$/),
    });
  });

  it('count what is read apart', async () => {
    const api = await projectApi({
      limits: { ask: undefined, read: createMemoryLimiter(1, 'api-test-read') },
    });
    expect((await api('/api/openapi.json')).status).toBe(200);
    expect((await api(passage)).status).toBe(429);
    expect((await api('/api/series/chancay-teu-apn.csv')).status).toBe(429);
    expect((await api('/api/search?q=cobre')).status).toBe(200);
  });

  it('let a client come back where too much waits', async () => {
    const api = await projectApi({ compose: () => Promise.reject(new TooBusy(3)) });
    const response = await api('/api/ask?q=Who');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });
});

describe('pages on other sites', () => {
  it('may read', async () => {
    const api = await projectApi();
    const response = await api(passage, { headers: { origin: 'https://other.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('are told before that they may only read', async () => {
    const api = await projectApi();
    const preflight = await api('/api/ask', {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'DELETE' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS');
  });
});

describe('what lasts', () => {
  it.for([passage, '/api/series/chancay-teu-apn', '/api/series/chancay-teu-apn.csv'])(
    'is not sent twice: %s',
    async (path) => {
      const api = await projectApi();
      const first = await api(path);
      const etag = first.headers.get('etag') ?? '';
      const again = await api(path, { headers: { 'if-none-match': etag } });
      const other = await api(`${path}?lang=zh`, { headers: { 'if-none-match': etag } });
      expect(etag).toMatch(/^"[0-9a-f]+"$/);
      expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
      expect(other.status).toBe(200);
    },
  );

  it('is told apart from what is asked, which nobody keeps', async () => {
    const api = await projectApi();
    const lasting = await api(passage);
    const asked = await api('/api/ask?q=Who+operates+Las+Bambas');
    expect(lasting.headers.get('cache-control')).toBe('public, max-age=300');
    expect([asked.headers.get('cache-control'), asked.headers.get('etag')]).toEqual([
      'no-store',
      null,
    ]);
  });

  it('is answered without a body where only its head is asked for', async () => {
    const api = await projectApi();
    const response = await api(passage, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toBe((await api(passage)).headers.get('etag'));
  });
});
