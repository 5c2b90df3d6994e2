import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openState } from '../../src/storage/open-state.ts';
import { StoreUnusable } from '../../src/storage/store-unusable.ts';
import { lastingStateContract, stateContract } from '../contracts/state-contract.ts';
import { createRedisStore, isMissing, redisUrl } from '../support/stores.ts';

describe.skipIf(await isMissing('Redis', redisUrl))('the state in Redis', () => {
  stateContract(createRedisStore);
  lastingStateContract(createRedisStore);
});

describe('a Redis server that cannot be used', () => {
  it('stops the start at once where nothing listens, in one line without the password', async () => {
    const refused = openState('redis://:hunter2@127.0.0.1:1', Date.now);
    await expect(refused).rejects.toThrow(StoreUnusable);
    await expect(refused).rejects.toThrow(/^STORE_URL: the Redis server at 127\.0\.0\.1:1 .+\.$/);
    await expect(refused).rejects.not.toThrow(/hunter2|\n/);
  });

  it('stops the start within seconds where it never answers', async () => {
    await using server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const begun = performance.now();
    await expect(openState(`redis://127.0.0.1:${port}`, Date.now)).rejects.toThrow(StoreUnusable);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
