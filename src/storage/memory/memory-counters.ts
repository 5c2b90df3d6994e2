import { counted, additionTo, type Counters } from '../counters.ts';

/** Counters of this process only. */
export function createMemoryCounters(): Counters {
  const kept = new Map<string, { readonly value: number; readonly expiresAt: number }>();
  const removeWhere = (holds: (key: string, expiresAt: number) => boolean): void => {
    for (const [key, { expiresAt }] of kept) if (holds(key, expiresAt)) kept.delete(key);
  };
  return {
    add: async (amount, bounds, now, ttlMs) => {
      removeWhere((_, expiresAt) => expiresAt <= now);
      const counters = bounds.map((bound) => ({ ...bound, value: kept.get(bound.key)?.value }));
      const addition = additionTo(counters, amount);
      if (addition.kind === 'beyond') return addition;
      for (const { key, value = 0 } of counted(counters)) {
        kept.set(key, { value: value + amount, expiresAt: now + ttlMs });
      }
      return addition;
    },
    correct: async (keys, difference) => {
      for (const key of keys) {
        const counter = kept.get(key);
        if (counter !== undefined) {
          kept.set(key, { ...counter, value: counter.value + difference });
        }
      }
    },
    removeNaming: async (part) => removeWhere((key) => key.split(':').includes(part)),
    removeExpired: async (now) => removeWhere((_, expiresAt) => expiresAt <= now),
  };
}
