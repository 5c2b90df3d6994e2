import { createServer, type RequestListener } from 'node:http';

/** The address cannot be listened on; the message is one line to show. */
export class PortUnusable extends Error {
  override readonly name = 'PortUnusable';
}

export interface HttpServer {
  /** Answers no more; requests under way are cut after a second. */
  readonly close: () => Promise<void>;
}

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  /** The setting that names the port. */
  readonly setting?: 'HTTP_PORT' | 'ROOM_PORT';
}

const closingMs = 1_000;

/** A request is some lines, sent at once: who is slower holds a connection for nothing. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  /** How often the two first are looked after. */
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};

/** How long nothing may move on a connection, also while a reply is fetched. */
const silenceMs = 30_000;

const mostConnections = 1_000;

/** Listens until it is closed. Rejects with `PortUnusable`. */
export async function listen(
  { host, port, setting = 'HTTP_PORT' }: ListenAddress,
  listener: RequestListener,
): Promise<HttpServer> {
  const server = createServer(limits, listener);
  server.setTimeout(silenceMs);
  server.maxConnections = mostConnections;
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(new PortUnusable(reasonOf(error, host, port, setting), { cause: error })),
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

function reasonOf(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
  setting: string,
): string {
  switch (error.code ?? '') {
    case 'EADDRINUSE':
      return `${setting} holds "${port}"; another program listens on that port of ${host} already.`;
    case 'EACCES':
      return `${setting} holds "${port}"; this user may not listen on that port.`;
    default:
      return `HTTP_HOST holds "${host}"; it cannot be listened on: ${error.message}.`;
  }
}
