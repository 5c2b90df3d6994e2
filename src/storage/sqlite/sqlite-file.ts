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
const sqliteReadOnly = 8;
const sqliteIo = 10;
const sqliteFull = 13;
const sqliteCannotOpen = 14;
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

/**
 * Runs work again while another process holds the lock, as long as a call to the store may take. Once
 * damage shows nothing more is written: that could spread it, and what can be read is to be saved.
 */
export async function whileUnlocked<Result>(
  database: DatabaseSync,
  work: () => Result,
): Promise<Result> {
  const deadline = performance.now() + callTimeoutMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (isDamage(error)) database.exec('PRAGMA query_only = ON');
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
  const damageFound = await whileUnlocked(database, () => firstDamage(database));
  if (damageFound !== undefined) throw new StoreUnusable(damagedComplaint(path, damageFound));
  if (holdsOtherTables(database)) {
    throw new StoreUnusable(
      `the file ${path} is the database of another program; name another file.`,
    );
  }
  await whileUnlocked(database, () =>
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'),
  );
  // Written at each start, so that a file that cannot be written shows now.
  await whileUnlocked(database, () => markAsOurs(database));
}

function createTables(database: DatabaseSync, tables: string): Promise<void> {
  return whileUnlocked(database, () => inTransaction(database, () => database.exec(tables)));
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

function isDamage(error: unknown): boolean {
  const code = resultCode(error);
  return code !== undefined && damage.has(code);
}

/** What whoever runs the bot does about a failure, in one line. */
export function remedyFor(database: DatabaseSync, path: string, error: unknown): string {
  if (database.isOpen && database.prepare('PRAGMA query_only').get()?.['query_only'] === 1) {
    return `the file ${path} is damaged, and nothing more is written to it: stop the bot, keep a copy of the file, put a backup in its place, and start again`;
  }
  if (error instanceof FileReplaced || isMissingFile(error)) {
    return `the file ${path} was deleted or replaced while the bot runs: start the bot again`;
  }
  const code = resultCode(error);
  if (code === sqliteBusy) return `another program keeps the file ${path} locked: end it`;
  if (code === sqliteFull) return `the disk is full: make room where ${path} stands`;
  if (code === sqliteIo) {
    return `the disk does not take what is written: see that it works, and that there is room where ${path} stands, by quotas and limits too`;
  }
  if (code === sqliteReadOnly || code === sqliteCannotOpen) {
    return `make the file ${path}, its folder and its disk writable, and start the bot again if that is not enough`;
  }
  return `see that the file ${path} can be read and written, and start the bot again if that is not enough`;
}

/** Another file stands where the one that is open stood. */
export class FileReplaced extends Error {
  override readonly name = 'FileReplaced';
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
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
  if (isDamage(error)) return damagedComplaint(path, reason);
  if (code === sqliteBusy) {
    return `the file ${path} is locked by another program (${reason}); stop that program or name another file.`;
  }
  if (code === sqliteFull) return `there is no room to write ${path} (${reason}); make room.`;
  return `the file ${path} cannot be opened for writing (${reason}); make it and its folder writable, or name another file.`;
}
