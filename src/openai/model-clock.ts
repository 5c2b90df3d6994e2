import { setTimeout as sleep } from 'node:timers/promises';

/** Time, as far as the calls need it; tests bring their own. */
export interface ModelClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, without an error, where the signal comes. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const systemClock: ModelClock = {
  now: Date.now,
  wait: async (ms, signal) => {
    try {
      await sleep(ms, undefined, { signal });
    } catch {
      // The signal came.
    }
  },
};
