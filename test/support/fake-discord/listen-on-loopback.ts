import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Server as AnyServer } from 'node:net';

/** Opens a server on a free port that only this machine reaches; gives the port. */
export async function listenOnLoopback(server: AnyServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** Closes a server and what is connected to it. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
