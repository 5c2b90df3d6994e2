export interface RepeatedWork {
  /** Begins no more and waits for what is under way. */
  readonly close: () => Promise<void>;
}

/** Does some work soon and then again and again, never twice at once. The work handles its own errors. */
export function repeatWork(
  work: () => Promise<void>,
  everyMs: number,
  firstMs: number,
): RepeatedWork {
  let underWay: Promise<void> | undefined;
  const begin = () => {
    underWay ??= work().finally(() => (underWay = undefined));
  };
  const first = setTimeout(begin, firstMs).unref();
  const timer = setInterval(begin, everyMs).unref();
  return {
    close: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await underWay;
    },
  };
}
