import { AsyncLocalStorage } from 'node:async_hooks';

/** Keeps work that was under way at an erasure from bringing the owner back. */
export interface ErasureScopes {
  /** Runs work that keeps nothing of those who are erased before it ends. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** To be called before what is kept of the owner is removed: what is kept later would stay. */
  readonly begin: (owner: string) => void;
  /** True if one of the owners was erased since the work that asks began. */
  readonly isErased: (owners: readonly string[]) => boolean;
}

/** Scopes of this process: a model may take many seconds for what one of them will want to keep. */
export function createErasureScopes(): ErasureScopes {
  const current = new AsyncLocalStorage<Set<string>>();
  const open = new Set<Set<string>>();
  return {
    run: async (work) => {
      const erased = new Set<string>();
      open.add(erased);
      try {
        return await current.run(erased, work);
      } finally {
        open.delete(erased);
      }
    },
    begin: (owner) => {
      for (const erased of open) erased.add(owner);
    },
    isErased: (owners) => owners.some((owner) => current.getStore()?.has(owner) === true),
  };
}
