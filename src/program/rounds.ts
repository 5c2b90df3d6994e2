import { setImmediate } from 'node:timers/promises';

/**
 * Waits for a round of the event loop that nobody else waits for. Between two rounds what has arrived is
 * read, so that interactions are acknowledged before the next part of an answer is composed.
 */
export function createRounds(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}
