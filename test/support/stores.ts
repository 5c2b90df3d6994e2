import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@keyv/redis';
import { Pool } from 'pg';
import { openState, type StateOptions } from '../../src/storage/open-state.ts';
import type { State } from '../../src/storage/state.ts';

export const redisUrl = 'redis://127.0.0.1:6379';
export const postgresUrl = 'postgres://postgres@127.0.0.1:5432/test';

/** A store of a test's own, and what a test may do to it besides. */
export interface TestStore {
  readonly url: string;
  readonly prefix: string;
  /** Opens it on the test's clock; closed with the store. */
  open(options?: StateOptions): Promise<State>;
  /** Lets time pass, on the clock and for servers that have their own. */
  pass(ms: number): Promise<void>;
  now(): number;
  /** Whether a text stands anywhere in what the store keeps, or in its files. */
  holds(text: string): Promise<boolean>;
  remove(): Promise<void>;
}

interface Backend {
  readonly url: string;
  readonly prefix: string;
  /** Waits until what the server itself lets expire within that time has expired. */
  readonly pass: (ms: number) => Promise<void>;
  dump(): Promise<string>;
  clear(): Promise<void>;
}

/** No wait for a server's own clock is longer; tests give what expires there less time. */
const longestWaitMs = 2_000;

function createTestStore(backend: Backend): TestStore {
  let now = Date.UTC(2026, 10, 25, 12);
  const states: State[] = [];
  return {
    url: backend.url,
    prefix: backend.prefix,
    open: async (options) => {
      const state = await openState(backend.url, () => now, { prefix: backend.prefix, ...options });
      states.push(state);
      return state;
    },
    pass: async (ms) => {
      now += ms;
      await backend.pass(ms);
    },
    now: () => now,
    holds: async (text) => (await backend.dump()).includes(text),
    remove: async () => {
      for (const state of states) await state.close();
      await backend.clear();
    },
  };
}

const newPrefix = () => `chaski_test_${randomBytes(6).toString('hex')}`;

/** Nothing of it can be seen from outside. */
export async function createMemoryStore(): Promise<TestStore> {
  return createTestStore({
    url: 'memory://',
    prefix: newPrefix(),
    pass: async () => {},
    dump: async () => '',
    clear: async () => {},
  });
}

export async function createSqliteStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'chaski-store-'));
  const path = join(folder, 'data', 'chaski.sqlite');
  return createTestStore({
    url: `sqlite://${path}`,
    prefix: newPrefix(),
    pass: async () => {},
    dump: async () => readSqliteFiles(path),
    clear: () => rm(folder, { recursive: true }),
  });
}

/** The bytes of the file and of the two that SQLite keeps beside it. */
export function readSqliteFiles(path: string): string {
  return ['', '-wal', '-shm']
    .map((ending) => path + ending)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'))
    .join('');
}

export async function createRedisStore(): Promise<TestStore> {
  const prefix = newPrefix();
  const client = createClient({ url: redisUrl });
  await client.connect();
  const keys = async () => {
    const found: string[] = [];
    for await (const some of client.scanIterator({ MATCH: `${prefix}:*` })) found.push(...some);
    return found;
  };
  const contentOf = async (key: string) => {
    const type = await client.type(key);
    if (type === 'set') return client.sMembers(key);
    return type === 'zset' ? client.zRange(key, 0, -1) : client.get(key);
  };
  return createTestStore({
    url: redisUrl,
    prefix,
    pass: async (ms) => {
      const times = await Promise.all((await keys()).map((key) => client.pTTL(key)));
      const due = times.filter((time) => time >= 0 && time <= Math.min(ms, longestWaitMs));
      if (due.length > 0) await wait(Math.max(...due) + 1);
    },
    dump: async () => {
      const found = await keys();
      return JSON.stringify([found, await Promise.all(found.map(contentOf))]);
    },
    clear: async () => {
      const found = await keys();
      if (found.length > 0) await client.del(found);
      await client.close();
    },
  });
}

export async function createPostgresStore(): Promise<TestStore> {
  const prefix = newPrefix();
  const pool = new Pool({ connectionString: postgresUrl });
  const tables = async () => {
    const named = await pool.query('SELECT tablename FROM pg_tables WHERE tablename LIKE $1', [
      `${prefix}%`,
    ]);
    return named.rows.map((row) => String(row['tablename']));
  };
  return createTestStore({
    url: postgresUrl,
    prefix,
    pass: async () => {},
    dump: async () => {
      const rows = await Promise.all(
        (await tables()).map(async (table) => (await pool.query(`SELECT * FROM ${table}`)).rows),
      );
      return JSON.stringify(rows);
    },
    clear: async () => {
      for (const table of await tables()) await pool.query(`DROP TABLE ${table}`);
      await pool.end();
    },
  });
}

/**
 * Whether tests that need a server are to be left out: there is none, and CHASKI_REQUIRE_SERVICES does
 * not say that there must be. Says so where they are.
 */
export async function isMissing(server: string, url: string): Promise<boolean> {
  if (process.env['CHASKI_REQUIRE_SERVICES'] === '1' || (await isReachable(url))) return false;
  console.warn(`left out, because no ${server} server answers at ${new URL(url).host}`);
  return true;
}

function isReachable(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 1000 });
    const settle = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}
