/** Lets a set number of calls be under way; the rest waits, first come, first served, until its signal. */
export interface CallSlots {
  /** Gives the slot, or undefined where the signal came first. */
  readonly take: (signal: AbortSignal) => Promise<Disposable | undefined>;
}

export function createCallSlots(atOnce: number): CallSlots {
  const waiting = new Set<() => void>();
  let free = atOnce;

  function next() {
    if (free === 0) return;
    const [begin] = waiting;
    if (begin === undefined) return;
    waiting.delete(begin);
    free -= 1;
    begin();
  }

  function slot(): Disposable {
    let isHeld = true;
    return {
      [Symbol.dispose]() {
        if (!isHeld) return;
        isHeld = false;
        free += 1;
        next();
      },
    };
  }

  return {
    take: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve(undefined);
          return;
        }
        const begin = () => {
          signal.removeEventListener('abort', giveUp);
          resolve(slot());
        };
        const giveUp = () => {
          waiting.delete(begin);
          resolve(undefined);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.add(begin);
        next();
      }),
  };
}
