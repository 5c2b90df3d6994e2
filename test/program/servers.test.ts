import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { HttpServer } from '../../src/http/listen.ts';
import { roomParts } from '../../src/program/run-room.ts';
import { startServers } from '../../src/program/servers.ts';
import { projectApplication } from '../support/application.ts';
import { freePort } from '../support/free-port.ts';
import { connectAssistant, textOf } from '../support/mcp-client.ts';

let open: HttpServer[] = [];
afterEach(async () => {
  for (const each of open) await each.close();
  open = [];
});

const probe = { unready: () => [], metrics: () => 'chaski_servers 2\n' };

async function serve(env: Readonly<Record<string, string>>): Promise<void> {
  const reading = readConfig(env, '');
  if (!reading.ok) throw new Error(reading.complaint);
  const parts = roomParts(await projectApplication());
  open = await startServers(reading.config, probe, parts);
}

const statusOf = async (port: number, path: string) =>
  (await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })).status;

describe('what the bot serves', () => {
  it('is health and metrics alone where no room is wanted', async () => {
    const port = await freePort();
    await serve({ HTTP_PORT: String(port) });
    expect([await statusOf(port, '/healthz'), await statusOf(port, '/en')]).toEqual([200, 404]);
  });

  it('is the room beside them once readers can find it', async () => {
    const port = await freePort();
    await serve({ HTTP_PORT: String(port), PUBLIC_URL: 'https://room.example' });
    const statuses = await Promise.all(
      ['/healthz', '/readyz', '/metrics', '/en', '/', '/nothing'].map((path) =>
        statusOf(port, path),
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 302, 404]);
    const posted = await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' });
    expect(posted.status).toBe(405);
  });

  it('is the room apart from them on a port of its own', async () => {
    const [health, room] = [await freePort(), await freePort()];
    await serve({ HTTP_PORT: String(health), ROOM_PORT: String(room) });
    expect([await statusOf(room, '/en'), await statusOf(room, '/metrics')]).toEqual([200, 404]);
    expect([await statusOf(health, '/metrics'), await statusOf(health, '/en')]).toEqual([200, 404]);
  });

  it('is the same for other programs, wherever the room is', async () => {
    const [shared, apart] = [await freePort(), await freePort()];
    await serve({ HTTP_PORT: String(shared), PUBLIC_URL: 'https://room.example' });
    const first = open;
    await serve({ ROOM_PORT: String(apart) });
    open.push(...first);
    for (const port of [shared, apart]) {
      const passage = await fetch(
        `http://127.0.0.1:${port}/api/passages/minmetals-operates-las-bambas`,
      );
      expect(await passage.json()).toMatchObject({ passage: 'minmetals-operates-las-bambas' });
      const address = new URL(`http://127.0.0.1:${port}/mcp`);
      const assistant = await connectAssistant(new StreamableHTTPClientTransport(address));
      const result = await assistant.call('ask', { question: 'Who operates Las Bambas?' });
      expect(textOf(result)).toContain('Minmetals');
      await assistant.close();
    }
  });

  it('reads what programs send in pieces, and no more than a message has', async () => {
    const port = await freePort();
    await serve({ ROOM_PORT: String(port) });
    const sent = (text: string) =>
      fetch(`http://127.0.0.1:${port}/mcp`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
        },
        body: new Blob([text]).stream(),
        duplex: 'half',
      });
    const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
    const read = await sent(JSON.stringify(ping));
    expect(await read.json()).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    const large = await sent(JSON.stringify({ ...ping, params: { pad: 'x'.repeat(40_000) } }));
    expect(large.status).toBe(413);
  });

  it('is nothing where nothing is set', async () => {
    await serve({ PUBLIC_URL: 'https://room.example' });
    expect(open).toEqual([]);
  });

  it('leaves no port open where the other is taken', async () => {
    const [health, room] = [await freePort(), await freePort()];
    await serve({ ROOM_PORT: String(room) });
    const taken = open;
    await expect(serve({ HTTP_PORT: String(health), ROOM_PORT: String(room) })).rejects.toThrow(
      `ROOM_PORT holds "${room}"; another program listens on that port`,
    );
    await expect(statusOf(health, '/healthz')).rejects.toThrow();
    open = taken;
  });

  it('sends pages compressed, and the same tag for what has not changed', async () => {
    const port = await freePort();
    await serve({ ROOM_PORT: String(port) });
    const at = `http://127.0.0.1:${port}/en/p/chancay-gdp-estimate-bcrp`;
    const first = await fetch(at, { headers: { 'accept-encoding': 'gzip' } });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(await first.text()).toContain('Projection');
    const second = await fetch(at, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '', 'accept-encoding': 'gzip' },
    });
    expect(second.status).toBe(304);
  });
});
