export interface Ticking {
  readonly close: () => Promise<void>;
}

export interface TickingOptions {
  readonly everyMs: number;
  /** Nothing is looked for while this is false. */
  readonly isConnected: () => boolean;
  /** Told of each failure; the first after a success is `isNew`. */
  readonly failed: (reason: unknown, isNew: boolean) => void;
}

/** Looks for what is due every so often, never twice at the same time. */
export function startTicking(
  tick: () => Promise<void>,
  { everyMs, isConnected, failed }: TickingOptions,
): Ticking {
  let isFailing = false;

  async function look(): Promise<void> {
    if (!isConnected()) return;
    try {
      await tick();
      isFailing = false;
    } catch (reason) {
      failed(reason, !isFailing);
      isFailing = true;
    }
  }

  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = undefined));
  }, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
