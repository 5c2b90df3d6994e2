import { describe } from 'vitest';
import { lastingStateContract, stateContract } from '../../contracts/state-contract.ts';
import { unusableServerContract } from '../../contracts/unusable-server-contract.ts';
import { createRedisStore, isMissing, redisUrl } from '../../support/stores.ts';

describe.skipIf(await isMissing('Redis', redisUrl))('the state in Redis', () => {
  stateContract(createRedisStore);
  lastingStateContract(createRedisStore);
});

describe('a Redis server that cannot be used', () => {
  unusableServerContract({ name: 'Redis', address: 'redis://:hunter2@127.0.0.1' });
});
