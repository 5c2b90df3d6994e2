import { describe, expect, it } from 'vitest';
import { createWorkTracker } from '../../../src/discord/gateway/work-tracker.ts';

describe('the work tracker', () => {
  it('waits for what is under way and takes no more', async () => {
    const tracker = createWorkTracker();
    const { promise, resolve } = Promise.withResolvers<void>();
    const done: string[] = [];
    tracker.run(async () => {
      await promise;
      done.push('first');
    });
    const finished = tracker.finish(60_000).then(() => done.push('finished'));
    tracker.run(async () => {
      done.push('second');
    });
    resolve();
    await finished;
    expect(done).toEqual(['first', 'finished']);
  });

  it('waits no longer than it is given', async () => {
    const tracker = createWorkTracker();
    tracker.run(() => new Promise(() => undefined));
    await expect(tracker.finish(5)).resolves.toBeUndefined();
  });
});
