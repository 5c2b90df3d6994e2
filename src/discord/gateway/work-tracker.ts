/** Knows what is under way, so that a stop can wait for it. */
export interface WorkTracker {
  /** Runs work, unless no more is taken. It must handle its own errors. */
  readonly run: (work: () => Promise<void>) => void;
  /** Takes no more work and waits until what is under way is done, at most so long. */
  readonly finish: (atMostMs: number) => Promise<void>;
}

export function createWorkTracker(): WorkTracker {
  const underWay = new Set<Promise<void>>();
  let finishing = false;
  return {
    run(work) {
      if (finishing) return;
      const running = work().finally(() => underWay.delete(running));
      underWay.add(running);
    },
    async finish(atMostMs) {
      finishing = true;
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, atMostMs)));
      // Work may give more work to the same conversation's queue, but nothing to this tracker.
      await Promise.race([Promise.allSettled(underWay), over]);
      clearTimeout(timer);
    },
  };
}
