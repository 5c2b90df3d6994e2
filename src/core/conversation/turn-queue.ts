/** Runs the work of each key in sequence, first come, first served; keys do not wait for each other. */
export type TurnQueue = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export function createTurnQueue(): TurnQueue {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = tails.get(key) ?? Promise.resolve();
    const next = before.then(work, work);
    tails.set(key, next);
    const forget = () => {
      if (tails.get(key) === next) tails.delete(key);
    };
    void next.then(forget, forget);
    return next;
  };
}
