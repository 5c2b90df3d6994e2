import { setTimeout as sleep } from 'node:timers/promises';

/** Time in milliseconds, as far as a pace needs it; tests bring their own. */
export interface PaceClock {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

const systemClock: PaceClock = {
  now: () => performance.now(),
  wait: async (ms) => {
    await sleep(ms);
  },
};

/**
 * Lets callers through one by one, in order, at most so many a second. After the process was held
 * up they do not come all at once: the rest of the step is waited for again.
 */
export function createPace(
  perSecond: number,
  { now, wait }: PaceClock = systemClock,
): () => Promise<void> {
  const stepMs = 1_000 / perSecond;
  let lastAt = Number.NEGATIVE_INFINITY;
  let last = Promise.resolve();

  async function step(): Promise<void> {
    const waitMs = lastAt + stepMs - now();
    // A timer counts whole milliseconds and would be early.
    if (waitMs > 0) await wait(Math.ceil(waitMs));
    lastAt = now();
  }

  return () => (last = last.then(step));
}
