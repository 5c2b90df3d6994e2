import { TooBusy } from './too-busy.ts';

/**
 * Runs the work of each key in sequence, first come, first served; keys do not wait for each other. Rejects with
 * TooBusy where too much waits.
 */
export type TurnQueue = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export interface TurnQueueBounds {
  /** Most works of one key, the one under way included; no bound by default. */
  readonly ofKey?: number;
  /** Most keys with work; no bound by default. */
  readonly keys?: number;
}

interface Line {
  readonly last: Promise<unknown>;
  readonly length: number;
}

export function createTurnQueue({
  ofKey = Infinity,
  keys = Infinity,
}: TurnQueueBounds = {}): TurnQueue {
  const lines = new Map<string, Line>();
  return async (key, work) => {
    const line = lines.get(key);
    if (line === undefined && lines.size >= keys) throw new TooBusy(lines.size);
    if (line !== undefined && line.length >= ofKey) throw new TooBusy(line.length);
    const next = (line?.last ?? Promise.resolve()).then(work, work);
    lines.set(key, { last: next, length: (line?.length ?? 0) + 1 });
    try {
      return await next;
    } finally {
      leave(key);
    }
  };

  function leave(key: string): void {
    const line = lines.get(key);
    if (line === undefined) return;
    if (line.length === 1) lines.delete(key);
    else lines.set(key, { ...line, length: line.length - 1 });
  }
}
