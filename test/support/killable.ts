/** The program was killed: nothing after this happens. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Answered at once, from memory. */
const asksOnly: ReadonlySet<string | symbol> = new Set(['publishes']);

/** Counts what a program does outside of itself, and kills it at one of these steps. */
export interface Fuse {
  /** The same object, each call of whose methods is a step. */
  readonly guard: <Port extends object>(port: Port) => Port;
  readonly steps: () => number;
  readonly isBurnt: () => boolean;
}

/** Kills before the step of that number takes effect, or right after it did, from 0. */
export function createFuse(at: number, when: 'before' | 'after'): Fuse {
  let steps = 0;
  let burnt = false;

  function step<Result>(work: () => Result): Result | Promise<Result> {
    if (burnt) throw new Killed('killed before');
    const isLast = steps === at;
    steps += 1;
    if (!isLast) return work();
    burnt = true;
    if (when === 'before') throw new Killed('killed now');
    return (async () => {
      await work();
      throw new Killed('killed after');
    })();
  }

  return {
    guard: (port) =>
      new Proxy(port, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function' || asksOnly.has(name)) return value;
          return (...given: unknown[]) => step((): unknown => Reflect.apply(value, target, given));
        },
      }),
    steps: () => steps,
    isBurnt: () => burnt,
  };
}
