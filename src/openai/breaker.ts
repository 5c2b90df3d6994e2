/** A way past the breaker for one reply, which must be told how it went. */
export interface BreakerPass {
  readonly succeeded: () => void;
  /** A heavier failure opens it sooner. The cause is for who is told. */
  readonly failed: (weight: number, cause: string) => void;
  /** It came to nothing, and nothing was learnt. */
  readonly dropped: () => void;
}

export interface Breaker {
  /** True while nobody passes, not even to try. */
  readonly isResting: () => boolean;
  /** Undefined while it is open. */
  readonly enter: () => BreakerPass | undefined;
}

/** Weight of failures, with none going well in between, that opens it. */
const opensAt = 5;

/** How long a service that fails is left alone, at first and at most. */
const firstRestMs = 15_000;
const longestRestMs = 5 * 60_000;

export interface BreakerEvents {
  readonly opened: (restMs: number, cause: string) => void;
  readonly closed: () => void;
}

/**
 * Leaves a service alone that fails again and again, so that nobody waits for it. After a rest one
 * call tries it: the others pass again once that went well, and rest twice as long where not.
 */
export function createBreaker(now: () => number, events: BreakerEvents): Breaker {
  let failures = 0;
  let rest: { readonly ms: number; readonly until: number } | undefined;
  let isTrying = false;

  function open(ms: number, cause: string) {
    rest = { ms, until: now() + ms };
    events.opened(ms, cause);
  }

  const tryingPass: BreakerPass = {
    succeeded: () => {
      isTrying = false;
      rest = undefined;
      failures = 0;
      events.closed();
    },
    failed: (_, cause) => {
      isTrying = false;
      open(Math.min(2 * (rest?.ms ?? firstRestMs), longestRestMs), cause);
    },
    dropped: () => {
      isTrying = false;
    },
  };

  const usualPass: BreakerPass = {
    succeeded: () => {
      failures = 0;
    },
    failed: (weight, cause) => {
      failures += weight;
      // Calls that were under way when it opened fail too, and do not open it again.
      if (failures >= opensAt && rest === undefined) open(firstRestMs, cause);
    },
    dropped: () => {},
  };

  const isResting = () => rest !== undefined && (isTrying || now() < rest.until);

  return {
    isResting,
    enter: () => {
      if (isResting()) return undefined;
      if (rest === undefined) return usualPass;
      isTrying = true;
      return tryingPass;
    },
  };
}
