import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buckets,
  bucketOf,
  bucketTables,
  removeFromBucket,
} from '../../../src/storage/sqlite/sqlite-buckets.ts';
import { inTransaction } from '../../../src/storage/sqlite/sqlite-file.ts';
import { createRandom } from '../../support/random.ts';
import { readSqliteFiles } from '../../support/stores.ts';

describe('a bucket', () => {
  let folder: string;
  let path: string;
  let database: DatabaseSync;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaski-bucket-'));
    path = join(folder, 'bucket.sqlite');
    database = new DatabaseSync(path);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY',
    );
    inTransaction(database, () => database.exec(bucketTables));
  });

  afterEach(async () => {
    database.close();
    await rm(folder, { recursive: true });
  });

  const bytes = () => {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return readSqliteFiles(path);
  };

  it('keeps no byte of removed records, which a mere deletion leaves in pages here and there', () => {
    const bucket = bucketOf('any');
    const random = createRandom(20_261_125);
    const save = database.prepare(
      `INSERT INTO ${bucket.records} VALUES (?, 0, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    );
    const own = database.prepare(
      `INSERT INTO ${bucket.owners} VALUES (?, ?) ON CONFLICT DO NOTHING`,
    );
    const kept = new Set<string>();
    const removed = new Set<string>();
    // Growing and shrinking rows make SQLite balance its trees again and again.
    inTransaction(database, () => {
      for (let step = 0; step < 12_000; step += 1) {
        const name = `name-${random(1200) + 1000}-end`;
        kept.add(name);
        save.run(name, `${name} ${'x'.repeat(random(900))}`);
        own.run(`owner-of-${name} ${'y'.repeat(70 * (step % 3))}`, name);
      }
    });
    for (let round = 0; round < 20; round += 1) {
      const names = [...kept].slice(0, 40);
      inTransaction(database, () => removeFromBucket(database, bucket, names));
      for (const name of names) {
        kept.delete(name);
        removed.add(name);
      }
    }
    const found = bytes();
    expect(removed.size).toBe(800);
    expect([...removed].filter((name) => found.includes(name))).toEqual([]);
    expect([...kept].filter((name) => !found.includes(`owner-of-${name}`))).toEqual([]);
  });

  it('is the same one for a key each time, and keys spread over all of them', () => {
    const keys = Array.from({ length: 20_000 }, (_, place) => `conversation:ask:${place}`);
    const counts = new Map<string, number>();
    for (const key of keys) {
      const { records } = bucketOf(key);
      counts.set(records, (counts.get(records) ?? 0) + 1);
    }
    expect(bucketOf('conversation:ask:1')).toBe(bucketOf('conversation:ask:1'));
    expect(counts.size).toBe(buckets.length);
    // Ten times the mean would make one bucket slow.
    expect(Math.max(...counts.values())).toBeLessThan((10 * keys.length) / buckets.length);
  });
});
