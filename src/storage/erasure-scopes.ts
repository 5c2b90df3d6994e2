import { AsyncLocalStorage } from 'node:async_hooks';

/** Keeps work that was under way at an erasure from bringing the owner back. */
export interface ErasureScopes {
  /** Runs work that keeps nothing of those who are erased before it ends. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /**
   * Erases by work that begins once all writes that were under way have ended: one that looked
   * before the erasure and writes after it would leave what nobody removes.
   */
  readonly erase: (owner: string, work: () => Promise<void>) => Promise<void>;
  /** Runs a write, for which erasures that begin meanwhile wait. */
  readonly write: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** True if one of the owners was erased since the work that asks began. */
  readonly isErased: (owners: readonly string[]) => boolean;
}

/** Scopes of this process: a model may take many seconds for what one of them will want to keep. */
export function createErasureScopes(): ErasureScopes {
  const current = new AsyncLocalStorage<Set<string>>();
  const open = new Set<Set<string>>();
  const writes = new Set<Promise<unknown>>();
  const erasing: string[] = [];
  return {
    run: async (work) => {
      // What begins during an erasure may have read what it is about to remove.
      const erased = new Set(erasing);
      open.add(erased);
      try {
        return await current.run(erased, work);
      } finally {
        open.delete(erased);
      }
    },
    erase: async (owner, work) => {
      erasing.push(owner);
      for (const erased of open) erased.add(owner);
      try {
        await Promise.allSettled(writes);
        await work();
      } finally {
        erasing.splice(erasing.indexOf(owner), 1);
      }
    },
    write: async (work) => {
      const writing = work();
      writes.add(writing);
      try {
        return await writing;
      } finally {
        writes.delete(writing);
      }
    },
    isErased: (owners) => owners.some((owner) => current.getStore()?.has(owner) === true),
  };
}
