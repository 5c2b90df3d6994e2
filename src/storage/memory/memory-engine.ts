import { createMemoryLimiter } from '../ask-limiter.ts';
import { createKeyv } from '../create-keyv.ts';
import type { Engine, Selection } from '../engine.ts';
import { createMemoryCounters } from './memory-counters.ts';

interface Entry {
  readonly owners: ReadonlySet<string>;
  readonly expiresAt: number | undefined;
}

/** Most records that pass by themselves, and most leases: the oldest is forgotten for a new one. */
const mostKept = 50_000;

/** Everything in this process: nothing outlives it. What is kept for good, as digests are, is not forgotten. */
export function createMemoryEngine(most = mostKept): Engine {
  const values = new Map<string, string>();
  const entries = new Map<string, Entry>();
  const leases = new Map<string, number>();
  /** The keys of the records that pass, the oldest first. */
  const passing = new Set<string>();
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
  const forget = (key: string): void => {
    values.delete(key);
    entries.delete(key);
    passing.delete(key);
  };
  const removeLeases = (holds: (key: string, expiresAt: number) => boolean): void => {
    for (const [key, expiresAt] of leases) if (holds(key, expiresAt)) leases.delete(key);
  };

  return {
    keyv: createKeyv(values, 'memory'),
    index: {
      hold: async (key, owners, expiresAt) => {
        const known = entries.get(key)?.owners ?? [];
        entries.delete(key);
        if (expiresAt !== undefined) passing.delete(key);
        entries.set(key, { owners: new Set([...known, ...owners]), expiresAt });
        if (expiresAt !== undefined) passing.add(key);
        const [oldest] = passing;
        if (passing.size > most && oldest !== undefined) forget(oldest);
      },
      isHeld: async (key) => entries.has(key),
      keysOf: async (owner) => keysOf(owner),
      remove: async (selection) => {
        for (const key of keysSelected(selection)) forget(key);
      },
    },
    leases: {
      take: async (key, now, ttlMs) => {
        if ((leases.get(key) ?? -Infinity) > now) return false;
        leases.delete(key);
        leases.set(key, now + ttlMs);
        const [oldest] = leases.keys();
        if (leases.size > most && oldest !== undefined) leases.delete(oldest);
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
