import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { callTimeoutMs } from '../store-failure.ts';
import { StoreUnusable } from '../store-unusable.ts';

/** "Chsk": by it a file of ours is told from another program's. */
const applicationId = 0x4368_736b;

/**
 * How long SQLite itself waits for another process's lock. It holds up everything else meanwhile, so
 * the longer wait is ours, between calls.
 */
const lockWaitMs = 25;
const retryEveryMs = 20;

/** SQLite's result codes: https://sqlite.org/rescode.html */
const sqliteBusy = 5;
const sqliteFull = 13;
const damage: ReadonlySet<number> = new Set([11, 26]);

/** Opens the file with the given tables, making what is missing, its folder too; throws StoreUnusable. */
export async function openSqliteFile(path: string, tables: string): Promise<DatabaseSync> {
  let database;
  try {
    makeFolder(dirname(path));
    database = new DatabaseSync(path, { timeout: lockWaitMs });
    await prepare(database, path);
    await createTables(database, tables);
    return database;
  } catch (error) {
    if (database?.isOpen === true) database.close();
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(complaintOf(path, error), error);
  }
}

/** Node's own way of making all of a path never ends below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Runs work again while another process holds the lock, as long as a call to the store may take. */
export async function whileUnlocked<Result>(work: () => Result): Promise<Result> {
  const deadline = performance.now() + callTimeoutMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await wait(retryEveryMs);
  }
}

/** True where another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === sqliteBusy;
}

/** Runs work as one transaction that takes the write lock at once. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

async function prepare(database: DatabaseSync, path: string): Promise<void> {
  // Before the first write: what is deleted is overwritten, and no copy of it goes to a temporary file.
  database.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY');
  const damageFound = await whileUnlocked(() => firstDamage(database));
  if (damageFound !== undefined) throw new StoreUnusable(damagedComplaint(path, damageFound));
  if (holdsOtherTables(database)) {
    throw new StoreUnusable(
      `the file ${path} is the database of another program; name another file.`,
    );
  }
  await whileUnlocked(() =>
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'),
  );
  // Written at each start, so that a file that cannot be written shows now.
  await whileUnlocked(() => markAsOurs(database));
}

function createTables(database: DatabaseSync, tables: string): Promise<void> {
  return whileUnlocked(() => inTransaction(database, () => database.exec(tables)));
}

/** A write that changes nothing once it was made. */
export function markAsOurs(database: DatabaseSync): void {
  database.exec(`PRAGMA application_id = ${applicationId}`);
}

function firstDamage(database: DatabaseSync): string | undefined {
  const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  return found === 'ok' ? undefined : String(found);
}

function holdsOtherTables(database: DatabaseSync): boolean {
  const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.['count'];
  const id = database.prepare('PRAGMA application_id').get()?.['application_id'];
  return tables !== 0 && id !== applicationId;
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  // The lower byte is the primary code of an extended one.
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

function damagedComplaint(path: string, found: string): string {
  return `the file ${path} is damaged or no SQLite database (${found}); put a backup in its place, or move it away to start with an empty store.`;
}

function complaintOf(path: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const code = resultCode(error);
  if (code !== undefined && damage.has(code)) return damagedComplaint(path, reason);
  if (code === sqliteBusy) {
    return `the file ${path} is locked by another program (${reason}); stop that program or name another file.`;
  }
  if (code === sqliteFull) return `there is no room to write ${path} (${reason}); make room.`;
  return `the file ${path} cannot be opened for writing (${reason}); make it and its folder writable, or name another file.`;
}
