/** What a program has written so far. */
export interface Transcript {
  readonly stdout: string;
  readonly stderr: string;
  /** Waits until what was written so far, to either, matches. */
  wrote(wanted: RegExp, timeoutMs?: number): Promise<void>;
}

export interface WritableTranscript extends Transcript {
  add(stream: 'stdout' | 'stderr', text: string): void;
}

export function createTranscript(): WritableTranscript {
  const written = { stdout: '', stderr: '' };
  const waiters = new Set<() => void>();
  return {
    get stdout() {
      return written.stdout;
    },
    get stderr() {
      return written.stderr;
    },
    add: (stream, text) => {
      written[stream] += text;
      for (const waiter of waiters) waiter();
    },
    wrote: (wanted, timeoutMs = 45_000) =>
      new Promise((resolve, reject) => {
        const ask = () => {
          if (!wanted.test(written.stdout) && !wanted.test(written.stderr)) return;
          clearTimeout(timer);
          waiters.delete(ask);
          resolve();
        };
        const timer = setTimeout(() => {
          waiters.delete(ask);
          const said = `${written.stdout}${written.stderr}`;
          reject(
            new Error(`${String(wanted)} was not written within ${timeoutMs} ms, but:\n${said}`),
          );
        }, timeoutMs);
        waiters.add(ask);
        ask();
      }),
  };
}
