import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Keeps work that was under way at an erasure from bringing the owner back, and work that could not
 * read a record from replacing it.
 */
export interface WorkScopes {
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
  /** Notes whether the work could read a record: what it could not read it may not replace. */
  readonly noteRead: (key: string, wasRead: boolean) => void;
  readonly isUnread: (key: string) => boolean;
}

interface Scope {
  readonly erased: Set<string>;
  readonly unread: Set<string>;
}

/** Scopes of this process: a model may take many seconds for what one of them will want to keep. */
export function createWorkScopes(): WorkScopes {
  const current = new AsyncLocalStorage<Scope>();
  const open = new Set<Scope>();
  const writes = new Set<Promise<unknown>>();
  const erasing: string[] = [];
  return {
    run: async (work) => {
      // What begins during an erasure may have read what it is about to remove.
      const scope: Scope = { erased: new Set(erasing), unread: new Set() };
      open.add(scope);
      try {
        return await current.run(scope, work);
      } finally {
        open.delete(scope);
      }
    },
    erase: async (owner, work) => {
      erasing.push(owner);
      for (const { erased } of open) erased.add(owner);
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
    isErased: (owners) => owners.some((owner) => current.getStore()?.erased.has(owner) === true),
    noteRead: (key, wasRead) => {
      const unread = current.getStore()?.unread;
      if (wasRead) unread?.delete(key);
      else unread?.add(key);
    },
    isUnread: (key) => current.getStore()?.unread.has(key) === true,
  };
}
