import { serve } from '@hono/node-server';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../src/room/requests/client-address.ts';
import { createMemoryLimiter } from '../../src/storage/ask-limiter.ts';
import { freePort } from '../support/free-port.ts';
import { assistantOf, connectAssistant, mcpApp, textOf } from '../support/mcp-client.ts';

const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };

function posted(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

describe('POST /mcp', () => {
  it('serves an assistant over a socket, counted by its address', async () => {
    const seen: string[] = [];
    const app = await mcpApp({
      addressOf: (context) => {
        const address = clientAddress(context);
        seen.push(address);
        return address;
      },
    });
    const port = await freePort();
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
    const transport = new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`));
    const assistant = await connectAssistant(transport);
    const result = await assistant.call('ask', { question: 'Who operates Las Bambas?' });
    expect(textOf(result)).toContain('Minmetals');
    expect(new Set(seen)).toEqual(new Set(['127.0.0.1']));
    expect(transport.sessionId).toBeUndefined();
    await assistant.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('answers each request on its own, with one JSON object and no session', async () => {
    const app = await mcpApp();
    const responses = await Promise.all(
      Array.from({ length: 5 }, async (_, id) => app.request('/mcp', posted({ ...ping, id }))),
    );
    for (const [id, response] of responses.entries()) {
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(response.headers.has('mcp-session-id')).toBe(false);
      expect(await response.json()).toEqual({ jsonrpc: '2.0', id, result: {} });
    }
  });

  it('answers two assistants that use the same ids at once', async () => {
    const app = await mcpApp();
    const ask = async (question: string) =>
      app.request(
        '/mcp',
        posted({
          ...ping,
          method: 'tools/call',
          params: { name: 'ask', arguments: { question, lang: 'en' } },
        }),
      );
    const [one, other] = await Promise.all([
      ask('Who operates Las Bambas?'),
      ask('Who owns Luz del Sur?'),
    ]);
    expect(await one.text()).toContain('minmetals-operates-las-bambas');
    expect(await other.text()).toContain('Luz del Sur');
  });

  it('takes a notification without an answer', async () => {
    const app = await mcpApp();
    const notification = { jsonrpc: '2.0', method: 'notifications/initialized' };
    const response = await app.request('/mcp', posted(notification));
    expect([response.status, await response.text()]).toEqual([202, '']);
  });

  it.for([
    ['a batch', posted([ping, ping]), 400],
    ['no JSON', posted('{'), 400],
    ['no message', posted({ hello: 'there' }), 400],
    ['a message that is too long', posted({ ...ping, params: { pad: 'x'.repeat(40_000) } }), 413],
    ['another type', posted(ping, { 'content-type': 'text/plain' }), 415],
    ['a client that takes no JSON', posted(ping, { accept: 'text/html' }), 406],
    ['an unknown version', posted(ping, { 'mcp-protocol-version': '1999-01-01' }), 400],
    ['a page of another site', posted(ping, { origin: 'https://evil.example' }), 403],
    ['a page without a place', posted(ping, { origin: 'null' }), 403],
    ['GET', { method: 'GET', headers: { accept: 'text/event-stream' } }, 405],
    ['DELETE', { method: 'DELETE' }, 405],
  ] as const)('refuses %s', async ([, init, status]) => {
    const app = await mcpApp();
    const response = await app.request('/mcp', init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      jsonrpc: '2.0',
      error: { message: expect.any(String) },
    });
  });

  it.for(['https://read.example', 'http://localhost:6274', 'http://127.0.0.1:8080'])(
    'lets pages of its own site and of this machine ask: %s',
    async (origin) => {
      const app = await mcpApp();
      const response = await app.request('/mcp', posted(ping, { origin }));
      expect(response.status).toBe(200);
    },
  );

  it('counts what assistants ask, and tells them when to ask again', async () => {
    const limits = { ask: createMemoryLimiter(1, 'mcp-ask'), read: undefined };
    const { call } = await assistantOf(await mcpApp({ limits }));
    const first = await call('search', { query: 'copper' });
    const second = await call('ask', { question: 'Who operates Las Bambas?', lang: 'zh' });
    const read = await call('passage', { id: 'minmetals-operates-las-bambas' });
    expect([first.isError, second.isError, read.isError]).toEqual([undefined, true, undefined]);
    expect(textOf(second)).toMatch(/^请求过多，请在 \d+ 秒后再试。$/);
  });

  it('counts every request of an address', async () => {
    const limits = { ask: undefined, read: createMemoryLimiter(2, 'mcp-read') };
    const app = await mcpApp({ limits });
    const statuses: number[] = [];
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']) {
      const response = await app.request('/mcp', posted(ping, { 'x-test-address': address }));
      statuses.push(response.status);
      expect(response.headers.has('retry-after')).toBe(response.status === 429);
    }
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});
