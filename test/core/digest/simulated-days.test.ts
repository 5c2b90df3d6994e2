import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '../../../src/storage/knowledge-folder.ts';
import { answeringOf, sourcesOf } from '../../support/digest-folder.ts';
import { findFaults } from '../../support/judge-digests.ts';
import { simulateDigests } from '../../support/simulate-digests.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

describe('twenty channels over sixty days, with programs that are killed at random', () => {
  it(
    'each get one digest a day, in time, and no fact before its turn',
    { timeout: 300_000 },
    async () => {
      await using store = await temporaryStore();
      const sources = sourcesOf(answeringOf(await readKnowledgeFolder('knowledge')));
      const simulated = await simulateDigests({
        channels: 20,
        days: 60,
        storeUrl: store.storeUrl,
        sources,
        seed: 5,
      });
      expect(findFaults(simulated, sources.knowledge)).toEqual([]);
      expect(simulated.restarts).toBeGreaterThan(10);
      expect(simulated.channel.posted.length).toBeGreaterThanOrEqual(20 * 56);
    },
  );
});
