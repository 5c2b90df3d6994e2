/** Raised where a test waited for something that did not come. */
export class NotSeen extends Error {
  override readonly name = 'NotSeen';
}

export interface Patience {
  /** How long to wait; 30 seconds unless given, which only ends what hangs. */
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
    until: <T>(probe: () => T | undefined | false, patience: Patience = {}) => {
      const { timeoutMs = 30_000, what = 'what the test waits for' } = patience;
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      const stop = (): void => {
        clearTimeout(timer);
        waiters.delete(ask);
      };
      const ask = (): void => {
        try {
          const value = probe();
          if (value === undefined || value === false) return;
          stop();
          resolve(value);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const timer = setTimeout(() => {
        stop();
        reject(new NotSeen(`${what} did not come within ${timeoutMs} ms`));
      }, timeoutMs);
      waiters.add(ask);
      ask();
      return promise;
    },
  };
}
