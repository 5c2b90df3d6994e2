import type { RequestListener, ServerResponse } from 'node:http';
import { listen, type HttpServer, type ListenAddress } from './listen.ts';

export { PortUnusable, type HttpServer } from './listen.ts';

/** What the server tells of the program. */
export interface Probe {
  /** Why it can take no work now, a line each; empty where it can. */
  readonly unready: () => readonly string[];
  /** Prometheus text. */
  readonly metrics: () => string;
}

/**
 * Serves `/healthz` (the program can work), `/readyz` (it is connected and keeps what it should) and
 * `/metrics`, and leaves all other paths to `others` where there is one. Rejects with `PortUnusable`.
 */
export async function startHttpServer(
  address: ListenAddress,
  probe: Probe,
  others: RequestListener = refuse,
): Promise<HttpServer> {
  const replies: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/healthz': (response) => sendJson(response, 200, { healthy: true }),
    '/readyz': (response) => {
      const reasons = probe.unready();
      const ready = reasons.length === 0;
      sendJson(response, ready ? 200 : 503, ready ? { ready } : { ready, reasons });
    },
    '/metrics': (response) =>
      send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', probe.metrics()),
  };
  return listen(address, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const reply = Object.hasOwn(replies, path) ? replies[path] : undefined;
    if (reply === undefined) return others(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    reply(response);
  });
}

const refuse: RequestListener = (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
  sendJson(response, 404, { error: 'Served here: /healthz, /readyz, /metrics.' });
};

function refuseMethod(response: ServerResponse): void {
  response.setHeader('allow', 'GET, HEAD');
  sendJson(response, 405, { error: 'Only GET and HEAD are answered.' });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  // Node leaves the body out where the request was HEAD.
  response.end(body);
}
