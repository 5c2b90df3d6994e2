import { afterEach, describe, expect, it } from 'vitest';
import { PortUnusable, startHttpServer, type HttpServer } from '../../src/http/http-server.ts';
import { freePort } from '../support/free-port.ts';

const host = '127.0.0.1';
let open: HttpServer[] = [];

async function serve(reasons: readonly string[], port?: number) {
  const used = port ?? (await freePort());
  const probe = { unready: () => reasons, metrics: () => 'chaski_servers 2\n' };
  open.push(await startHttpServer({ host, port: used }, probe));
  return { port: used, at: (path: string) => `http://${host}:${used}${path}` };
}

afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

describe('the HTTP server', () => {
  it('says that the program is healthy and ready', async () => {
    const { at } = await serve([]);
    const health = await fetch(at('/healthz'));
    const ready = await fetch(at('/readyz'));
    expect([health.status, ready.status, await ready.json()]).toEqual([200, 200, { ready: true }]);
  });

  it('says why the program is not ready, while it is healthy', async () => {
    const { at } = await serve(['gateway: not connected yet']);
    const health = await fetch(at('/healthz'));
    const ready = await fetch(at('/readyz?verbose'));
    expect(health.status).toBe(200);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, reasons: ['gateway: not connected yet'] });
  });

  it('serves the metrics as Prometheus text', async () => {
    const { at } = await serve([]);
    const response = await fetch(at('/metrics'));
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toBe('chaski_servers 2\n');
  });

  it('refuses other paths and methods', async () => {
    const { at } = await serve([]);
    const elsewhere = await fetch(at('/'));
    const posted = await fetch(at('/healthz'), { method: 'POST', body: 'x' });
    expect([elsewhere.status, posted.status]).toEqual([404, 405]);
  });

  it('answers HEAD without a body', async () => {
    const { at } = await serve([]);
    const response = await fetch(at('/readyz'), { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('names the port that is in use', async () => {
    const { port } = await serve([]);
    await expect(serve([], port)).rejects.toThrow(
      new PortUnusable(
        `HTTP_PORT holds "${port}"; another program listens on that port of ${host} already.`,
      ),
    );
  });

  it('names the host that is not of this machine', async () => {
    const probe = { unready: () => [], metrics: () => '' };
    const started = startHttpServer({ host: '192.0.2.1', port: 8080 }, probe);
    await expect(started).rejects.toThrow(/^HTTP_HOST holds "192\.0\.2\.1"; it cannot be/);
  });
});
