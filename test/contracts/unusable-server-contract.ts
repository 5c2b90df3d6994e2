import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { openState } from '../../src/storage/open-state.ts';
import { StoreUnusable } from '../../src/storage/store-unusable.ts';

export interface ServerKind {
  /** As the complaint names it. */
  readonly name: string;
  /** The start of an address up to the port, which holds the password hunter2. */
  readonly address: string;
}

/** What is said of a server at which no store can be opened. */
export function unusableServerContract({ name, address }: ServerKind): void {
  it('stops the start at once where nothing listens, in one line without the password', async () => {
    const refused = openState(`${address}:1`, Date.now);
    await expect(refused).rejects.toThrow(StoreUnusable);
    await expect(refused).rejects.toThrow(`STORE_URL: the ${name} server at 127.0.0.1:1 `);
    await expect(refused).rejects.toThrow(/^STORE_URL: .+\.$/);
    await expect(refused).rejects.not.toThrow(/hunter2|\n/);
  });

  it('stops the start where it never answers', async () => {
    await using server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : undefined;
    await expect(openState(`${address}:${port}`, Date.now)).rejects.toThrow(StoreUnusable);
  });
}
