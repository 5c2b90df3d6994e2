import type { SchemaMark } from './engine.ts';
import { callStore } from './store-failure.ts';
import { StoreUnusable } from './store-unusable.ts';

/**
 * Takes what is kept from one version to the next. It may run again where the program was stopped in
 * it, and has to come to the same result then.
 */
export type Migration<Target> = (target: Target) => Promise<void>;

/** What the first layout is called. */
const firstVersion = 1;

/**
 * Brings a store to this program's version: the first one and one more for each migration. A new store
 * is marked with it, an older one migrated step by step, a newer one refused with StoreUnusable.
 */
export async function bringToVersion<Target>(
  mark: SchemaMark,
  migrations: readonly Migration<Target>[],
  target: Target,
): Promise<void> {
  const own = firstVersion + migrations.length;
  const save = (version: number) => callStore('note its version', () => mark.save(version));
  const found = await callStore('tell its version', () => mark.load());
  if (found === undefined) return save(own);
  if (found > own) {
    throw new StoreUnusable(
      `the store was written by a newer version of the program (layout ${found}, known up to ${own}); update the program or name another store.`,
    );
  }
  for (const [step, migrate] of migrations.entries()) {
    const from = firstVersion + step;
    if (from < found) continue;
    await migrate(target);
    await save(from + 1);
  }
}
