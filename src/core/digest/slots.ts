export interface Slot {
  /** Gives it to whoever waits longest; once only, however often it is called. */
  readonly release: () => void;
}

export interface Slots {
  /** Waits until fewer than all are taken. */
  readonly take: () => Promise<Slot>;
}

/** So many may do something at once, each until it says that it is done with it. */
export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      let isTaken = true;
      return {
        release: () => {
          if (!isTaken) return;
          isTaken = false;
          const next = waiting.shift();
          if (next === undefined) free += 1;
          else next();
        },
      };
    },
  };
}
