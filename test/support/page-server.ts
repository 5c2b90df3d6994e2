import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How a path answers: a status, another address, or silence. */
export type PageAnswer =
  | { readonly status: number }
  /** Leads there with this status. */
  | { readonly status: number; readonly to: string }
  /** Another answer to HEAD than to GET. */
  | { readonly head: number; readonly get: number }
  | 'silence'
  | 'cut';

export interface PageRequest {
  readonly method: string;
  readonly path: string;
  readonly agent: string;
}

/** A web server on the loopback address whose pages are scripted. */
export interface PageServer {
  readonly origin: string;
  readonly requests: readonly PageRequest[];
  /** The most requests that it was answering at one time. */
  readonly mostAtOnce: number;
  script(path: string, answer: PageAnswer): void;
  close(): Promise<void>;
}

/** Long enough for a second request to come in between, if any did. */
const answeringMs = 5;

export async function startPageServer(
  pages: Readonly<Record<string, PageAnswer>> = {},
): Promise<PageServer> {
  const scripted = new Map(Object.entries(pages));
  const requests: PageRequest[] = [];
  let underWay = 0;
  let mostAtOnce = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request;
    requests.push({ method, path, agent: headers['user-agent'] ?? '' });
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    await wait(answeringMs);
    underWay -= 1;
    const page = scripted.get(path) ?? { status: 404 };
    if (page === 'silence') return;
    if (page === 'cut') {
      request.socket.destroy();
      return;
    }
    const status = 'status' in page ? page.status : method === 'HEAD' ? page.head : page.get;
    response.writeHead(status, 'to' in page ? { location: page.to } : {});
    response.end(method === 'HEAD' ? undefined : 'a page '.repeat(1_000));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    get mostAtOnce() {
      return mostAtOnce;
    },
    script: (path, page) => void scripted.set(path, page),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
