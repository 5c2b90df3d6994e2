import { describe } from 'vitest';
import { stateContract } from '../../contracts/state-contract.ts';
import { createMemoryStore } from '../../support/stores.ts';

describe('the state in memory', () => {
  stateContract(createMemoryStore);
});
