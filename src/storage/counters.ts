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
   * Adds to all of the counters or, where that takes one above its most, to none. While the first of the
   * counters holds nothing, whatever is added is taken.
   */
  add(
    amount: number,
    bounds: readonly CounterBound[],
    now: number,
    ttlMs: number,
  ): Promise<Addition>;
  /** Adds to those of the counters that are kept; a difference may be below 0. */
  correct(keys: readonly string[], difference: number): Promise<void>;
  /** Removes the counters that have the given text as one of the parts of their key, parted by colons. */
  removeNaming(part: string): Promise<void>;
  removeExpired(now: number): Promise<void>;
}

/** What came of adding. */
export type Addition =
  /** `toNothing`: the first of the counters held nothing before. */
  | { readonly kind: 'added'; readonly toNothing: boolean }
  /** The key of the first of the counters that had no room. */
  | { readonly kind: 'beyond'; readonly key: string };

/** A bound with what its counter holds; undefined for none. */
export interface CounterValue extends CounterBound {
  readonly value: number | undefined;
}

/** What will come of adding an amount to counters that hold this. */
export function additionTo(counters: readonly CounterValue[], amount: number): Addition {
  if ((counters[0]?.value ?? 0) <= 0) return { kind: 'added', toNothing: true };
  const full = counted(counters).find(({ value = 0, most }) => value + amount > most);
  return full === undefined
    ? { kind: 'added', toNothing: false }
    : { kind: 'beyond', key: full.key };
}

/** Those that are to be added to. */
export function counted(counters: readonly CounterValue[]): readonly CounterValue[] {
  return counters.filter(({ value, begins }) => begins || value !== undefined);
}
