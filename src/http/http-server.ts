import { createServer, type ServerResponse } from 'node:http';

/** The address cannot be listened on; the message is one line to show. */
export class PortUnusable extends Error {
  override readonly name = 'PortUnusable';
}

export interface HttpServer {
  /** Answers no more; requests under way are cut after a second. */
  readonly close: () => Promise<void>;
}

/** What the server tells of the program. */
export interface Probe {
  /** Why it can take no work now, a line each; empty where it can. */
  readonly unready: () => readonly string[];
  /** Prometheus text. */
  readonly metrics: () => string;
}

const closingMs = 1_000;

/**
 * Serves `/healthz` (the program can work), `/readyz` (it is connected and keeps what it should) and
 * `/metrics`. Rejects with `PortUnusable`.
 */
export async function startHttpServer(
  { host, port }: { readonly host: string; readonly port: number },
  probe: Probe,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendJson(response, 405, { error: 'Only GET and HEAD are answered.' });
    }
    const [path = ''] = (request.url ?? '').split('?');
    switch (path) {
      case '/healthz':
        return sendJson(response, 200, { healthy: true });
      case '/readyz': {
        const reasons = probe.unready();
        const ready = reasons.length === 0;
        return sendJson(response, ready ? 200 : 503, ready ? { ready } : { ready, reasons });
      }
      case '/metrics':
        return send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', probe.metrics());
      default:
        return sendJson(response, 404, { error: 'Served here: /healthz, /readyz, /metrics.' });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(new PortUnusable(reasonOf(error, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
  return {
    async close() {
      const cut = setTimeout(() => server.closeAllConnections(), closingMs);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(cut);
    },
  };
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code ?? '') {
    case 'EADDRINUSE':
      return `HTTP_PORT holds "${port}"; another program listens on that port of ${host} already.`;
    case 'EACCES':
      return `HTTP_PORT holds "${port}"; this user may not listen on that port.`;
    default:
      return `HTTP_HOST holds "${host}"; it cannot be listened on: ${error.message}.`;
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  // Node leaves the body out where the request was HEAD.
  response.end(body);
}
