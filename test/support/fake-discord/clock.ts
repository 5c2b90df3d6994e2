/** Time as the fake Discord sees it: the machine's, moved on by the tests. */
export interface Clock {
  readonly now: () => number;
  /** Moves this clock on, so that tokens expire and nonces are forgotten; nothing waits. */
  advance(ms: number): void;
}

export function createClock(): Clock {
  let offsetMs = 0;
  return {
    now: () => Date.now() + offsetMs,
    advance: (ms) => {
      offsetMs += ms;
    },
  };
}
