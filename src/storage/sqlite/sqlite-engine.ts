import { statSync } from 'node:fs';
import { setImmediate as othersFirst, setTimeout as wait } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { createMemoryLimiter } from '../ask-limiter.ts';
import { createKeyv, type ValueStore } from '../create-keyv.ts';
import type { Engine, Leases, RecordIndex, SchemaMark } from '../engine.ts';
import {
  bucketOf,
  buckets,
  bucketTables,
  removeFromBucket,
  rewriteTable,
  selectOwned,
} from './sqlite-buckets.ts';
import { counterTable, createSqliteCounters } from './sqlite-counters.ts';
import {
  FileReplaced,
  inTransaction,
  isBusy,
  markAsOurs,
  openSqliteFile,
  remedyFor,
  whileUnlocked,
} from './sqlite-file.ts';

/** Leases stand in the table that earlier versions called claims. */
const tables = `
  ${bucketTables}
  ${counterTable}
  CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;
`;

/** How long an erasure waits for other readers of the file; then it is tried again until they are gone. */
const scrubWaitMs = 3000;
const scrubEveryMs = 100;
const scrubLaterMs = 1000;

/** A transaction in which everything else waits ends after this, or with so many records of an owner. */
const longestTransactionMs = 50;
const removedAtOnce = 1000;

/** Everything in one file, which several processes may share. */
export async function openSqliteEngine(path: string): Promise<Engine> {
  const database = await openSqliteFile(path, tables);
  const { ino } = statSync(path);
  const scrub = createScrub(database);
  // A process that was killed between a deletion and this left the log as it was.
  await scrub().catch(() => undefined);
  return {
    keyv: createKeyv(createValues(database), 'sqlite'),
    index: createIndex(database),
    leases: createLeases(database),
    counters: createSqliteCounters(database),
    schema: createSchemaMark(database),
    limiter: createMemoryLimiter,
    check: async () => {
      // A file deleted or replaced under us takes writes as before, and they are lost with the process.
      if (statSync(path).ino !== ino) throw new FileReplaced(`another file stands at ${path}`);
      await whileUnlocked(database, () => markAsOurs(database));
      // What is only marked may come from memory: a row is written, and one table read.
      await whileUnlocked(database, () => {
        database.exec(`
          INSERT OR REPLACE INTO claims VALUES ('check', 0);
          DELETE FROM claims WHERE key = 'check';
        `);
        database.prepare(`SELECT count(*) FROM ${bucketOf('check').records}`).get();
      });
    },
    scrub,
    remedyFor: (error) => remedyFor(database, path, error),
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}

/** Statements on one bucket are prepared when they run: to keep those of all would cost more memory than time. */
function createValues(database: DatabaseSync): ValueStore {
  return {
    get: (key) =>
      whileUnlocked(database, () => {
        const { records } = bucketOf(key);
        const row = database.prepare(`SELECT value FROM ${records} WHERE key = ?`).get(key);
        return row?.['value'] ?? undefined;
      }),
    // Only where the index holds the key: what was erased in between does not come back.
    set: async (key, value) => {
      const { records } = bucketOf(key);
      await whileUnlocked(database, () =>
        database.prepare(`UPDATE ${records} SET value = ? WHERE key = ?`).run(value, key),
      );
    },
    delete: (key) => whileUnlocked(database, () => removeKey(database, key)),
    clear: () =>
      whileUnlocked(database, () =>
        inTransaction(database, () => {
          for (const { records, owners } of buckets) {
            database.exec(`DELETE FROM ${records}; DELETE FROM ${owners}`);
          }
        }),
      ),
  };
}

function createIndex(database: DatabaseSync): RecordIndex {
  // Kept, as it takes ten times as long to prepare as to run.
  const owned = database.prepare(selectOwned);
  const keysOf = (owner: string, most = -1) => keysIn(owned.all({ owner, most }));
  return {
    hold: (key, owners, expiresAt) =>
      whileUnlocked(database, () =>
        inTransaction(database, () => {
          const bucket = bucketOf(key);
          database
            .prepare(
              `INSERT INTO ${bucket.records} (key, expires_at) VALUES (?, ?)
               ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at`,
            )
            .run(key, expiresAt ?? null);
          const own = database.prepare(
            `INSERT INTO ${bucket.owners} VALUES (?, ?) ON CONFLICT DO NOTHING`,
          );
          for (const owner of owners) own.run(owner, key);
        }),
      ),
    isHeld: (key) =>
      whileUnlocked(database, () => {
        const held = database.prepare(`SELECT 1 FROM ${bucketOf(key).records} WHERE key = ?`);
        return held.get(key) !== undefined;
      }),
    keysOf: (owner) => whileUnlocked(database, () => keysOf(owner)),
    remove: async (selection) => {
      switch (selection.by) {
        case 'key':
          await whileUnlocked(database, () => removeKey(database, selection.key));
          return;
        case 'owner':
          await removeOwned(database, () => keysOf(selection.owner, removedAtOnce));
          return;
        case 'expiry':
          await removeExpired(database, selection.expiredAt);
          return;
      }
    },
  };
}

function removeKey(database: DatabaseSync, key: string): boolean {
  return inTransaction(database, () => {
    const bucket = bucketOf(key);
    const held = database.prepare(`SELECT 1 FROM ${bucket.records} WHERE key = ?`).get(key);
    if (held !== undefined) removeFromBucket(database, bucket, [key]);
    return held !== undefined;
  });
}

/** In one transaction, unless that would hold up everything else for too long: a server may own very much. */
async function removeOwned(database: DatabaseSync, nextKeys: () => string[]): Promise<void> {
  const removeSome = (): 'some' | 'all' => {
    const deadline = performance.now() + longestTransactionMs;
    const keys = nextKeys();
    for (const [bucket, own] of Map.groupBy(keys, bucketOf)) {
      removeFromBucket(database, bucket, own);
      if (performance.now() > deadline) return 'some';
    }
    return keys.length === removedAtOnce ? 'some' : 'all';
  };
  while ((await whileUnlocked(database, () => inTransaction(database, removeSome))) === 'some') {
    await othersFirst();
  }
}

async function removeExpired(database: DatabaseSync, expiredAt: number): Promise<void> {
  for (const bucket of buckets) {
    await whileUnlocked(database, () => {
      const expired = database.prepare(`SELECT key FROM ${bucket.records} WHERE expires_at <= ?`);
      if (expired.get(expiredAt) === undefined) return;
      inTransaction(database, () =>
        removeFromBucket(database, bucket, keysIn(expired.all(expiredAt))),
      );
    });
    await othersFirst();
  }
}

function createLeases(database: DatabaseSync): Leases {
  const take = database.prepare(`
    INSERT INTO claims VALUES (:key, :expiresAt)
    ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at WHERE expires_at <= :now
  `);
  const release = database.prepare('DELETE FROM claims WHERE key = ?');
  // As with records, a lease deleted one by one may leave a copy behind: these rewrite the table.
  const removeWhere = (condition: string, value: string | number) =>
    whileUnlocked(database, () =>
      inTransaction(database, () => {
        database.prepare(`DELETE FROM claims WHERE ${condition}`).run(value);
        rewriteTable(database, 'claims');
      }),
    );
  return {
    take: (key, now, ttlMs) =>
      whileUnlocked(database, () => take.run({ key, now, expiresAt: now + ttlMs }).changes === 1),
    release: async (key) => {
      await whileUnlocked(database, () => release.run(key));
    },
    removeNaming: (part) => removeWhere(`instr(':' || key || ':', ':' || ? || ':') > 0`, part),
    removeExpired: (now) => removeWhere('expires_at <= ?', now),
  };
}

/** SQLite keeps a number for this in the file's head; 0 is a new file. */
function createSchemaMark(database: DatabaseSync): SchemaMark {
  const load = database.prepare('PRAGMA user_version');
  return {
    load: () =>
      whileUnlocked(database, () => {
        const version = Number(load.get()?.['user_version']);
        return version === 0 ? undefined : version;
      }),
    save: (version) =>
      whileUnlocked(database, () => database.exec(`PRAGMA user_version = ${version}`)),
  };
}

/**
 * Empties the write-ahead log, which holds pages as they were before a deletion. That has to wait
 * until no other process reads an older state of the file.
 */
function createScrub(database: DatabaseSync): Engine['scrub'] {
  let trying = false;

  /** False while another process reads the file, or has it locked. */
  function truncate(): boolean {
    try {
      return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  }

  /** Nobody waits for this one: it ends when the log is empty or the store is closed. */
  async function goOnTrying(): Promise<void> {
    if (trying) return;
    trying = true;
    do {
      await wait(scrubLaterMs, undefined, { ref: false });
    } while (database.isOpen && !isEmptied());
    trying = false;
  }

  function isEmptied(): boolean {
    try {
      return truncate();
    } catch {
      return false;
    }
  }

  return async () => {
    const deadline = performance.now() + scrubWaitMs;
    try {
      while (database.isOpen) {
        if (truncate()) return { ok: true };
        if (performance.now() >= deadline) break;
        await wait(scrubEveryMs);
      }
    } catch (error) {
      void goOnTrying();
      throw error;
    }
    void goOnTrying();
    return { ok: false, reason: 'another program reads the file; end it, and erase again' };
  };
}

function keysIn(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows.map((row) => String(row['key']));
}
