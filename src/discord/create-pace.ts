import { setTimeout as sleep } from 'node:timers/promises';

/** Lets callers through one by one, in their order, so many a second and never several at once. */
export function createPace(perSecond: number): () => Promise<void> {
  const stepMs = 1_000 / perSecond;
  let next = 0;
  return async () => {
    const now = performance.now();
    const turn = Math.max(next, now);
    next = turn + stepMs;
    if (turn > now) await sleep(turn - now);
  };
}
