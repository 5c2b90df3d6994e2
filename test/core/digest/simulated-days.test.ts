import { describe, expect, it } from 'vitest';
import { answeringOf, madeFolder, manyFacts, sourcesOf } from '../../support/digest-folder.ts';
import { findFaults } from '../../support/judge-digests.ts';
import { simulateDigests } from '../../support/simulate-digests.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

/** Few enough that the channels with the most facts a day go through all of them twice. */
const facts = 40;

// A year of 200 channels over the real collection: scripts/bench-digests.ts.
describe('eight channels over twenty days, with programs that are killed at random', () => {
  it('each get one digest a day, in time, and no fact before its turn', async () => {
    await using store = await temporaryStore();
    const sources = sourcesOf(answeringOf(madeFolder(manyFacts(facts))));
    const simulated = await simulateDigests({
      channels: 8,
      days: 20,
      storeUrl: store.storeUrl,
      sources,
      mostSteps: 400,
      seed: 5,
    });
    expect(findFaults(simulated, sources.knowledge)).toEqual([]);
    expect(simulated.restarts).toBeGreaterThan(20);
    expect(simulated.channel.posted.length).toBeGreaterThanOrEqual(8 * 16);
  }, 60_000);
});
