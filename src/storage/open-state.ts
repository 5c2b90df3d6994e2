import { resolve } from 'node:path';
import type { Engine } from './engine.ts';
import { createMemoryEngine } from './memory/memory-engine.ts';
import { bringToVersion, type Migration } from './schema-version.ts';
import { openSqliteEngine } from './sqlite/sqlite-engine.ts';
import { createState, type State, type StateWatch } from './state.ts';
import { callStore, StoreFailure } from './store-failure.ts';
import { StoreUnusable } from './store-unusable.ts';

export interface StateOptions extends StateWatch {
  /** Keeps the records of several bots apart in one Redis or Postgres database. */
  readonly prefix?: string;
  readonly migrations?: readonly Migration<Engine>[];
}

/** From each older layout to the next; there is none older yet. */
const ownMigrations: readonly Migration<Engine>[] = [];

/**
 * Opens what STORE_URL names: sqlite://PATH, redis://…, postgres://… or memory://. Throws
 * StoreUnusable, within seconds, where it cannot be used.
 */
export async function openState(
  storeUrl: string,
  clock: () => number,
  { prefix = 'chaski', migrations = ownMigrations, ...watch }: StateOptions = {},
): Promise<State> {
  const engine = await openEngine(storeUrl, prefix);
  try {
    await bringToVersion(engine.schema, migrations, engine);
    await callStore('be written', engine.check);
    return createState(engine, clock, watch);
  } catch (error) {
    await engine.close();
    if (!(error instanceof StoreFailure)) throw error;
    throw new StoreUnusable(`${error.message}; see that it can be written.`, error);
  }
}

const sqliteScheme = 'sqlite://';

async function openEngine(storeUrl: string, prefix: string): Promise<Engine> {
  if (storeUrl.startsWith(sqliteScheme)) {
    return openSqliteEngine(resolve(storeUrl.slice(sqliteScheme.length)));
  }
  // Clients of servers are loaded where one is used: they cost time and memory at every start.
  if (/^rediss?:/.test(storeUrl)) {
    const { openRedisEngine } = await import('./redis/redis-engine.ts');
    return openRedisEngine(storeUrl, prefix);
  }
  if (/^postgres(?:ql)?:/.test(storeUrl)) {
    const { openPostgresEngine } = await import('./postgres/postgres-engine.ts');
    return openPostgresEngine(storeUrl, prefix);
  }
  if (storeUrl === 'memory://') return createMemoryEngine();
  throw new StoreUnusable(
    'this kind of store is not known; name sqlite://PATH, redis://…, postgres://… or memory://.',
  );
}
