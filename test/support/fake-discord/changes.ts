/** Raised where a test waited for something that did not come. */
export class NotSeen extends Error {
  override readonly name = 'NotSeen';
}

export interface Patience {
  /** How long to wait; 5 seconds unless given. */
  readonly timeoutMs?: number;
  /** What is waited for, in the words of the failure. */
  readonly what?: string;
}

/** Lets tests wait for what the bot does: every change of the fake's state asks the waiters again. */
export interface Changes {
  notify(): void;
  /** The first value that the probe gives which is not undefined or false. */
  until<T>(probe: () => T | undefined | false, patience?: Patience): Promise<T>;
}

export function createChanges(): Changes {
  const waiters = new Set<() => void>();
  return {
    notify: () => {
      for (const waiter of waiters) waiter();
    },
    until: (probe, { timeoutMs = 5_000, what = 'what the test waits for' } = {}) => {
      const { promise, resolve, reject } =
        Promise.withResolvers<Exclude<ReturnType<typeof probe>, undefined | false>>();
      const timer = setTimeout(() => {
        waiters.delete(ask);
        reject(new NotSeen(`${what} did not come within ${timeoutMs} ms`));
      }, timeoutMs);
      const ask = (): void => {
        let value;
        try {
          value = probe();
        } catch (error) {
          clearTimeout(timer);
          waiters.delete(ask);
          reject(error);
          return;
        }
        if (value === undefined || value === false) return;
        clearTimeout(timer);
        waiters.delete(ask);
        resolve(value as Exclude<ReturnType<typeof probe>, undefined | false>);
      };
      waiters.add(ask);
      ask();
      return promise;
    },
  };
}
