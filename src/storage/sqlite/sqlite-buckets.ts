import type { DatabaseSync } from 'node:sqlite';

/**
 * Records are spread over many small tables, because `secure_delete` alone does not keep its promise:
 * when SQLite balances a tree it copies rows from page to page and leaves old copies in the unused
 * middle of pages, where deleting a row does not reach them (seen with 3.53: of 20,000 rows deleted
 * one by one, up to 16 could be read in the file). Emptying a whole table overwrites all its pages,
 * so after a deletion the tables that held the row are emptied and filled again, and small tables
 * make that cheap. Everything about a record is in the tables of one bucket, its owners' rows too: a
 * server may own most of all records, and a table of its own would be large.
 */
const bucketCount = 256;

export interface Bucket {
  /** Rows of key, expires_at and value; a value is null until Keyv has set it. */
  readonly records: string;
  /** Rows of owner and key. */
  readonly owners: string;
}

export const buckets: readonly Bucket[] = Array.from({ length: bucketCount }, (_, place) => ({
  records: `records_${place}`,
  owners: `owners_${place}`,
}));

/** The bucket of a key, by its FNV-1a hash. */
export function bucketOf(key: string): Bucket {
  let hash = 0x811c_9dc5;
  for (let place = 0; place < key.length; place += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(place), 0x0100_0193);
  }
  const bucket = buckets[(hash ^ (hash >>> 16)) & (bucketCount - 1)];
  if (bucket === undefined) throw new RangeError('no such bucket');
  return bucket;
}

export const bucketTables = buckets
  .map(
    ({ records, owners }) => `
      CREATE TABLE IF NOT EXISTS ${records}
        (key TEXT PRIMARY KEY, expires_at INTEGER, value TEXT) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS ${owners}
        (owner TEXT, key TEXT, PRIMARY KEY (owner, key)) WITHOUT ROWID;`,
  )
  .join('');

/** Selects the keys of `:owner`, of one bucket after another and at most `:most`; below 0 all of them. */
export const selectOwned = `${buckets
  .map(({ owners }) => `SELECT key FROM ${owners} WHERE owner = :owner`)
  .join(' UNION ALL ')} LIMIT :most`;

/** Within a transaction: deletes records with all that is noted of them, and every copy of their bytes. */
export function removeFromBucket(
  database: DatabaseSync,
  { records, owners }: Bucket,
  keys: readonly string[],
): void {
  const remove = database.prepare(`DELETE FROM ${records} WHERE key = ?`);
  for (const key of keys) remove.run(key);
  database.exec(`DELETE FROM ${owners} WHERE key NOT IN (SELECT key FROM ${records})`);
  rewriteTable(database, records);
  rewriteTable(database, owners);
}

/** Within a transaction: empties a table, which overwrites its pages, and puts its rows back. */
export function rewriteTable(database: DatabaseSync, table: string): void {
  database.exec(`
    CREATE TEMP TABLE kept AS SELECT * FROM ${table};
    DELETE FROM ${table};
    INSERT INTO ${table} SELECT * FROM temp.kept;
    DROP TABLE temp.kept;
  `);
}
