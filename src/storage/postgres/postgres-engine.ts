import { KeyvPostgres } from '@keyv/postgres';
import { DatabaseError, Pool, type PoolClient } from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { limitDurationSeconds, limiterOver } from '../ask-limiter.ts';
import { createKeyv } from '../create-keyv.ts';
import type { Engine, Leases, RecordIndex, SchemaMark, Selection } from '../engine.ts';
import { counterTable, createPostgresCounters } from './postgres-counters.ts';
import { inTransaction } from './postgres-transaction.ts';
import { serverUnusable } from '../server-address.ts';
import { callTimeoutMs } from '../store-failure.ts';

const connections = 5;

/** Records removed in one transaction, so that none takes long. */
const removedAtOnce = 1000;

/** Everything in tables of the public schema whose names begin with the prefix. */
export async function openPostgresEngine(url: string, name: string): Promise<Engine> {
  const prefix = `public.${name}_`;
  const pool = await connect(url, prefix);
  return {
    keyv: createKeyv(createValues(pool, `${name}_records`), name),
    index: createIndex(pool, prefix),
    leases: createLeases(pool, prefix),
    counters: createPostgresCounters(pool, prefix),
    schema: createSchemaMark(pool, prefix),
    limiter: (points, scope) =>
      limiterOver(
        new RateLimiterPostgres({
          storeClient: pool,
          storeType: 'pool',
          schemaName: 'public',
          tableName: `${name}_limits`,
          tableCreated: true,
          // The sweep does that.
          clearExpiredByTimeout: false,
          points,
          duration: limitDurationSeconds,
          keyPrefix: scope,
        }),
      ),
    check: async () => {
      await pool.query(`UPDATE ${prefix}schema SET checks = checks + 1`);
    },
    scrub: async () => ({ ok: true }),
    remedyFor: (error) => remedyFor(url, error),
    close: () => pool.end(),
  };
}

async function connect(url: string, prefix: string): Promise<Pool> {
  let pool: Pool | undefined;
  try {
    pool = new Pool({
      connectionString: url,
      max: connections,
      keepAlive: true,
      connectionTimeoutMillis: callTimeoutMs,
      query_timeout: callTimeoutMs,
    });
    // A connection lost while idle is replaced; the error without a listener would end the program.
    pool.on('error', () => {});
    for (const statement of tables(prefix)) await pool.query(locked(statement, prefix));
    return pool;
  } catch (error) {
    // Not awaited: where a connection could not even be tried, this never ends.
    void pool?.end();
    throw serverUnusable('PostgreSQL', url, error);
  }
}

/** Each in a transaction of its own: those that lock several tables wait for ever with a removal's. */
const tables = (prefix: string) => [
  `CREATE TABLE IF NOT EXISTS ${prefix}records (key varchar(255) PRIMARY KEY, value text)`,
  `CREATE TABLE IF NOT EXISTS ${prefix}held (key text PRIMARY KEY, expires_at bigint)`,
  `CREATE INDEX IF NOT EXISTS ${indexName(prefix, 'held_by_expiry')} ON ${prefix}held (expires_at)`,
  `CREATE TABLE IF NOT EXISTS ${prefix}owners (owner text, key text, PRIMARY KEY (owner, key))`,
  `CREATE INDEX IF NOT EXISTS ${indexName(prefix, 'owners_by_key')} ON ${prefix}owners (key)`,
  `CREATE TABLE IF NOT EXISTS ${prefix}claims (key text PRIMARY KEY, expires_at bigint NOT NULL)`,
  counterTable(prefix),
  `CREATE TABLE IF NOT EXISTS ${prefix}limits
    (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`,
  `CREATE TABLE IF NOT EXISTS ${prefix}schema
    (one integer PRIMARY KEY CHECK (one = 1), version integer NOT NULL, checks integer NOT NULL)`,
];

/** Two programs that create the same table at once fail. */
const locked = (statement: string, prefix: string) =>
  `SELECT pg_advisory_xact_lock(hashtext('${prefix}')); ${statement}`;

/** An index takes the schema of its table and may not name it. */
const indexName = (prefix: string, name: string) =>
  `${prefix.slice(prefix.indexOf('.') + 1)}${name}`;

/** Keyv's adapter over our pool: its own has no listener for lost connections and is shared by the whole process. */
function createValues(pool: Pool, table: string): KeyvPostgres {
  class PooledKeyvPostgres extends KeyvPostgres {
    override async connect() {
      return async (text: string, values?: unknown[]) => (await pool.query(text, values)).rows;
    }
  }
  return new PooledKeyvPostgres({ table });
}

function createIndex(pool: Pool, prefix: string): RecordIndex {
  return {
    // One after the other, so that both wait for a removal that is under way.
    hold: async (key, owners, expiresAt) => {
      await pool.query(
        `INSERT INTO ${prefix}held VALUES ($1, $2)
         ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at`,
        [key, expiresAt],
      );
      await pool.query(
        `INSERT INTO ${prefix}owners SELECT unnest($1::text[]), $2 ON CONFLICT DO NOTHING`,
        [owners, key],
      );
    },
    // The lock waits for a removal that is under way.
    isHeld: async (key) => {
      const held = `SELECT 1 FROM ${prefix}held WHERE key = $1 FOR KEY SHARE`;
      return (await pool.query(held, [key])).rows.length > 0;
    },
    keysOf: async (owner) => {
      const owned = `SELECT key FROM ${prefix}owners WHERE owner = $1`;
      return keysIn((await pool.query(owned, [owner])).rows);
    },
    remove: async (selection) => {
      const removeSome = () =>
        inTransaction(pool, (client) => removeRecords(client, prefix, selection));
      while ((await removeSome()) === removedAtOnce);
    },
  };
}

/**
 * Locks first and deletes then, so that it sees the values written before the lock; those written
 * after it are found not to be held.
 */
async function removeRecords(
  client: PoolClient,
  prefix: string,
  selection: Selection,
): Promise<number> {
  const keys = await lockSelected(client, prefix, selection);
  for (const table of ['records', 'owners', 'held']) {
    await client.query(`DELETE FROM ${prefix}${table} WHERE key = ANY($1)`, [keys]);
  }
  return keys.length;
}

async function lockSelected(
  client: PoolClient,
  prefix: string,
  selection: Selection,
): Promise<readonly string[]> {
  const lock = async (condition: string, value: string | number) => {
    const selected = `SELECT key FROM ${prefix}held WHERE ${condition} ORDER BY key LIMIT ${removedAtOnce} FOR UPDATE`;
    return keysIn((await client.query(selected, [value])).rows);
  };
  switch (selection.by) {
    case 'key':
      await lock('key = $1', selection.key);
      return [selection.key];
    case 'owner':
      // Entries of a record that was never written.
      await client.query(
        `DELETE FROM ${prefix}owners WHERE owner = $1
         AND key NOT IN (SELECT key FROM ${prefix}held)`,
        [selection.owner],
      );
      return lock(`key IN (SELECT key FROM ${prefix}owners WHERE owner = $1)`, selection.owner);
    case 'expiry':
      return lock('expires_at <= $1', selection.expiredAt);
  }
}

function createLeases(pool: Pool, prefix: string): Leases {
  // As earlier versions called leases.
  const table = `${prefix}claims`;
  return {
    take: async (key, now, ttlMs) => {
      const taken = await pool.query(
        `INSERT INTO ${table} AS known VALUES ($1, $2)
         ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at
         WHERE known.expires_at <= $3`,
        [key, now + ttlMs, now],
      );
      return taken.rowCount === 1;
    },
    release: async (key) => {
      await pool.query(`DELETE FROM ${table} WHERE key = $1`, [key]);
    },
    removeNaming: async (part) => {
      await pool.query(
        `DELETE FROM ${table} WHERE position(':' || $1 || ':' in ':' || key || ':') > 0`,
        [part],
      );
    },
    removeExpired: async (now) => {
      await pool.query(`DELETE FROM ${table} WHERE expires_at <= $1`, [now]);
      await pool.query(`DELETE FROM ${prefix}limits WHERE expire <= $1`, [now]);
    },
  };
}

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function remedyFor(url: string, error: unknown): string {
  const server = `the PostgreSQL server at ${new URL(url).host}`;
  const state = error instanceof DatabaseError ? (error.code ?? '') : '';
  if (state === '53100') return `the disk of ${server} is full: make room there`;
  if (state === '53300') {
    return `${server} takes no more connections: raise its max_connections, or end others`;
  }
  if (state === '25006') {
    return `${server} takes no writes: name the primary in STORE_URL, or end what makes it read-only`;
  }
  if (state === '42501' || state.startsWith('28')) {
    return `${server} refuses what the bot does: see the name, password and rights in STORE_URL`;
  }
  if (state.startsWith('58') || state.startsWith('XX')) {
    return `${server} cannot read or write its files: see its log, its disk, and whether there is room`;
  }
  return `start ${server}, or see that it can be reached: the bot connects by itself`;
}

function createSchemaMark(pool: Pool, prefix: string): SchemaMark {
  return {
    load: async () => {
      const { rows } = await pool.query(`SELECT version FROM ${prefix}schema`);
      return rows[0] === undefined ? undefined : Number(rows[0]['version']);
    },
    save: async (version) => {
      await pool.query(
        `INSERT INTO ${prefix}schema VALUES (1, $1, 0)
         ON CONFLICT (one) DO UPDATE SET version = excluded.version`,
        [version],
      );
    },
  };
}

function keysIn(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows.map((row) => String(row['key']));
}
