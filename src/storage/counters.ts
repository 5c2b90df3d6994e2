/** A counter and how far it may go. */
export interface CounterBound {
  readonly key: string;
  readonly most: number;
  /** False for one that is counted only where it is kept already: what was erased does not come back. */
  readonly begins: boolean;
}

/** Numbers that are added to atomically across processes, for a set time each. */
export interface Counters {
  /**
   * Adds to all of the counters or, where that takes one above its most, to none: gives the key of the
   * first such one. While the first of the counters holds nothing, whatever is added is taken.
   */
  add(
    amount: number,
    bounds: readonly CounterBound[],
    now: number,
    ttlMs: number,
  ): Promise<string | undefined>;
  /** Adds to those of the counters that are kept; a difference may be below 0. */
  correct(keys: readonly string[], difference: number): Promise<void>;
  /** Removes the counters that have the given text as one of the parts of their key, parted by colons. */
  removeNaming(part: string): Promise<void>;
  removeExpired(now: number): Promise<void>;
}

/** A bound with what its counter holds; undefined for none. */
export interface CounterValue extends CounterBound {
  readonly value: number | undefined;
}

/** The key of the first counter that has no room for the amount, if any. */
export function firstBeyond(counters: readonly CounterValue[], amount: number): string | undefined {
  if ((counters[0]?.value ?? 0) <= 0) return undefined;
  return counted(counters).find(({ value = 0, most }) => value + amount > most)?.key;
}

/** Those that are to be added to. */
export function counted(counters: readonly CounterValue[]): readonly CounterValue[] {
  return counters.filter(({ value, begins }) => begins || value !== undefined);
}
