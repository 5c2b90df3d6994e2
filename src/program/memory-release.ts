import { findMemoryGiver } from '../memory-giver.ts';
import { startTicking, type Ticking } from './recurring/ticking.ts';

/** What is looked at: of this process, but for tests. */
export interface MemoryWatched {
  readonly residentBytes: () => number;
  /** Processor time since the start. */
  readonly busyMs: () => number;
  readonly release: () => void;
}

const everyMs = 30_000;

/** Processor time between two looks below which the program counts as waiting. */
const mostBusyMs = 600;

/** Grown by less, it is not worth a fifth of a second. */
const worthBytes = 15_000_000;

/**
 * Looks whether there is memory to give back: after a busy time, and once after the start, whose reading
 * of the collection is one. Never twice for the same.
 */
export function createMemoryRelease({ residentBytes, busyMs, release }: MemoryWatched): () => void {
  let busyBefore = busyMs();
  let kept = 0;
  return () => {
    const busy = busyMs() - busyBefore;
    busyBefore += busy;
    if (busy > mostBusyMs || residentBytes() < kept + worthBytes) return;
    release();
    kept = residentBytes();
    busyBefore = busyMs();
  };
}

/** Looks every half minute. */
export function startMemoryRelease(failed: (reason: unknown) => void): Ticking {
  const look = createMemoryRelease({
    residentBytes: () => process.memoryUsage.rss(),
    busyMs: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    release: findMemoryGiver(),
  });
  return startTicking(() => Promise.resolve(look()), {
    everyMs,
    isConnected: () => true,
    failed,
  });
}
