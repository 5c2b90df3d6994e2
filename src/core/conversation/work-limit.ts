/** Runs work while fewer than a set number are under way; the rest waits, first come, first served. */
export type WorkLimit = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function createWorkLimit(atOnce: number): WorkLimit {
  const waiting: (() => void)[] = [];
  let underWay = 0;

  function next() {
    if (underWay >= atOnce) return;
    const begin = waiting.shift();
    if (begin === undefined) return;
    underWay += 1;
    begin();
  }

  return async (work) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      next();
    });
    try {
      return await work();
    } finally {
      underWay -= 1;
      next();
    }
  };
}
