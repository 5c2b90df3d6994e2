/** Tracks what is under way, so that a stop can wait for it. */
export interface WorkTracker {
  /** Runs work unless a stop has begun. The work must handle its own errors. */
  readonly run: (work: () => Promise<void>) => void;
  /** Takes no more work and waits until all is done, or the time is over. */
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
      // Work may queue more work in its conversation, but none in this tracker.
      await Promise.race([Promise.allSettled(underWay), over]);
      clearTimeout(timer);
    },
  };
}
