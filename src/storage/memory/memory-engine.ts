import { createMemoryLimiter } from '../ask-limiter.ts';
import { createKeyv } from '../create-keyv.ts';
import type { Engine, Selection } from '../engine.ts';
import { createMemoryCounters } from './memory-counters.ts';

interface Entry {
  readonly owners: ReadonlySet<string>;
  readonly expiresAt: number | undefined;
}

/** Everything in this process: nothing outlives it. */
export function createMemoryEngine(): Engine {
  const values = new Map<string, string>();
  const entries = new Map<string, Entry>();
  const leases = new Map<string, number>();
  let version: number | undefined;

  const keysWhere = (holds: (entry: Entry) => boolean): string[] =>
    [...entries].filter(([, entry]) => holds(entry)).map(([key]) => key);
  const keysOf = (owner: string) => keysWhere(({ owners }) => owners.has(owner));
  const keysSelected = (selection: Selection): string[] => {
    switch (selection.by) {
      case 'key':
        return [selection.key];
      case 'owner':
        return keysOf(selection.owner);
      case 'expiry':
        return keysWhere(({ expiresAt = Infinity }) => expiresAt <= selection.expiredAt);
    }
  };
  const removeLeases = (holds: (key: string, expiresAt: number) => boolean): void => {
    for (const [key, expiresAt] of leases) if (holds(key, expiresAt)) leases.delete(key);
  };

  return {
    keyv: createKeyv(values, 'memory'),
    index: {
      hold: async (key, owners, expiresAt) => {
        const known = entries.get(key)?.owners ?? [];
        entries.set(key, { owners: new Set([...known, ...owners]), expiresAt });
      },
      isHeld: async (key) => entries.has(key),
      keysOf: async (owner) => keysOf(owner),
      remove: async (selection) => {
        for (const key of keysSelected(selection)) {
          values.delete(key);
          entries.delete(key);
        }
      },
    },
    leases: {
      take: async (key, now, ttlMs) => {
        if ((leases.get(key) ?? -Infinity) > now) return false;
        leases.set(key, now + ttlMs);
        return true;
      },
      release: async (key) => {
        leases.delete(key);
      },
      removeNaming: async (part) => removeLeases((key) => key.split(':').includes(part)),
      removeExpired: async (now) => removeLeases((_, expiresAt) => expiresAt <= now),
    },
    counters: createMemoryCounters(),
    schema: {
      load: async () => version,
      save: async (newVersion) => {
        version = newVersion;
      },
    },
    limiter: createMemoryLimiter,
    check: async () => {},
    scrub: async () => ({ ok: true }),
    remedyFor: () => 'start the bot again',
    close: async () => {},
  };
}
