import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Lets callers through one by one, in order, at most so many a second. After the process was held
 * up they do not come all at once: the rest of the step is waited for again.
 */
export function createPace(perSecond: number): () => Promise<void> {
  const stepMs = 1_000 / perSecond;
  let lastAt = Number.NEGATIVE_INFINITY;
  let last = Promise.resolve();

  async function step(): Promise<void> {
    const waitMs = lastAt + stepMs - performance.now();
    // A timer counts whole milliseconds and would be early.
    if (waitMs > 0) await sleep(Math.ceil(waitMs));
    lastAt = performance.now();
  }

  return () => (last = last.then(step));
}
