import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { createMemoryLimiter } from './ask-limiter.ts';
import type { Claims, Engine, RecordIndex, SchemaMark, Selection, ValueStore } from './engine.ts';
import { inTransaction, openSqliteFile, whileUnlocked } from './sqlite-file.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS records (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS held (key TEXT PRIMARY KEY, expires_at INTEGER) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS held_by_expiry ON held (expires_at) WHERE expires_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS owners (owner TEXT, key TEXT, PRIMARY KEY (owner, key)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS owners_by_key ON owners (key);
  CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS checks (one INTEGER PRIMARY KEY, count INTEGER NOT NULL);
`;

/** How long an erasure waits for other readers of the file; the next sweep tries again. */
const scrubWaitMs = 5000;
const scrubEveryMs = 100;

/** Everything in one file, which several processes may share. */
export async function openSqliteEngine(path: string): Promise<Engine> {
  const database = await openSqliteFile(path);
  await whileUnlocked(() => inTransaction(database, () => database.exec(tables)));
  return {
    values: createValues(database),
    index: createIndex(database),
    claims: createClaims(database),
    schema: createSchemaMark(database),
    limiter: createMemoryLimiter,
    check: async () => {
      // A file deleted under us takes writes as before, and they are lost with the process.
      statSync(path);
      await whileUnlocked(() =>
        database.exec(
          'INSERT INTO checks VALUES (1, 1) ON CONFLICT (one) DO UPDATE SET count = count + 1',
        ),
      );
    },
    scrub: () => truncateLog(database),
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}

function createValues(database: DatabaseSync): ValueStore {
  const select = database.prepare('SELECT value FROM records WHERE key = ?');
  const upsert = database.prepare(
    'INSERT INTO records VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM records WHERE key = ?');
  return {
    get: (key) => whileUnlocked(() => select.get(key)?.['value']),
    set: async (key, value) => {
      await whileUnlocked(() => upsert.run(key, value));
    },
    delete: (key) => whileUnlocked(() => remove.run(key).changes > 0),
    clear: () => whileUnlocked(() => database.exec('DELETE FROM records')),
  };
}

function createIndex(database: DatabaseSync): RecordIndex {
  const hold = database.prepare(
    'INSERT INTO held VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at',
  );
  const own = database.prepare('INSERT INTO owners VALUES (?, ?) ON CONFLICT DO NOTHING');
  const isHeld = database.prepare('SELECT 1 FROM held WHERE key = ?');
  const keysOf = database.prepare('SELECT key FROM owners WHERE owner = ?');
  const removals = ['records', 'held', 'owners'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE key = ?`),
  );
  const select = (selection: Selection, most: number): string[] => {
    switch (selection.by) {
      case 'key':
        return [selection.key];
      case 'owner':
        return keysIn(
          database
            .prepare('SELECT key FROM owners WHERE owner = ? LIMIT ?')
            .all(selection.owner, most),
        );
      case 'expiry':
        return keysIn(
          database
            .prepare('SELECT key FROM held WHERE expires_at <= ? LIMIT ?')
            .all(selection.expiredAt, most),
        );
    }
  };
  return {
    hold: (key, owners, expiresAt) =>
      whileUnlocked(() =>
        inTransaction(database, () => {
          hold.run(key, expiresAt ?? null);
          for (const owner of owners) own.run(owner, key);
        }),
      ),
    isHeld: (key) => whileUnlocked(() => isHeld.get(key) !== undefined),
    keysOf: (owner) => whileUnlocked(() => keysIn(keysOf.all(owner))),
    remove: (selection, most) =>
      whileUnlocked(() =>
        inTransaction(database, () => {
          const keys = select(selection, most);
          for (const key of keys) for (const removal of removals) removal.run(key);
          return keys.length;
        }),
      ),
  };
}

function createClaims(database: DatabaseSync): Claims {
  const claim = database.prepare(`
    INSERT INTO claims VALUES (:key, :expiresAt)
    ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at WHERE expires_at <= :now
  `);
  const release = database.prepare('DELETE FROM claims WHERE key = ?');
  const removeNaming = database.prepare(
    `DELETE FROM claims WHERE instr(':' || key || ':', ':' || ? || ':') > 0`,
  );
  const removeExpired = database.prepare('DELETE FROM claims WHERE expires_at <= ?');
  return {
    claim: (key, now, ttlMs) =>
      whileUnlocked(() => claim.run({ key, now, expiresAt: now + ttlMs }).changes === 1),
    release: async (key) => {
      await whileUnlocked(() => release.run(key));
    },
    removeNaming: async (part) => {
      await whileUnlocked(() => removeNaming.run(part));
    },
    removeExpired: async (now) => {
      await whileUnlocked(() => removeExpired.run(now));
    },
  };
}

/** SQLite keeps a number for this in the file's head; 0 is a new file. */
function createSchemaMark(database: DatabaseSync): SchemaMark {
  const load = database.prepare('PRAGMA user_version');
  return {
    load: () =>
      whileUnlocked(() => {
        const version = Number(load.get()?.['user_version']);
        return version === 0 ? undefined : version;
      }),
    save: (version) => whileUnlocked(() => database.exec(`PRAGMA user_version = ${version}`)),
  };
}

/**
 * Empties the write-ahead log, which holds pages as they were before a deletion. That has to wait
 * until no other process reads an older state of the file.
 */
async function truncateLog(database: DatabaseSync): Promise<void> {
  const truncate = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  const deadline = performance.now() + scrubWaitMs;
  while (database.isOpen && truncate.get()?.['busy'] !== 0 && performance.now() < deadline) {
    await wait(scrubEveryMs);
  }
}

function keysIn(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows.map((row) => String(row['key']));
}
