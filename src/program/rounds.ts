import { setImmediate } from 'node:timers/promises';

/** Takes turns in the event loop, so that what has arrived is read between two parts of answers. */
export interface Rounds {
  /** Waits for a round of the event loop that nobody else waits for. */
  readonly ownRound: () => Promise<void>;
  /** The same for one who has had a round, once it is spent; until then it goes on. */
  readonly pause: () => Promise<void>;
}

/**
 * A tenth of what an acknowledgement may wait: it takes a few rounds, the longest part of an answer half as
 * much again, and a check of a claim has hundreds of short ones. At 4 ms twenty senders of the worst wait
 * 25 ms at the 99th percentile, at 2 or 1 ms 20.
 */
const roundMs = 2;

export function createRounds(now: () => number = () => performance.now()): Rounds {
  let last = Promise.resolve();
  let begunAt = -Infinity;
  const ownRound = () => (last = last.then(begin));
  return {
    ownRound,
    pause: () => (now() - begunAt < roundMs ? Promise.resolve() : ownRound()),
  };

  async function begin(): Promise<void> {
    await setImmediate();
    begunAt = now();
  }
}
