/** Work that is under way, to be waited for. */
export interface TrackedWork {
  readonly track: (work: () => Promise<void>) => void;
  readonly settled: () => Promise<void>;
}

export function createTrackedWork(): TrackedWork {
  const underWay = new Set<Promise<void>>();
  return {
    track: (work) => {
      const running = work().finally(() => underWay.delete(running));
      underWay.add(running);
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
