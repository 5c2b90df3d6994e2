import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createClient } from '@keyv/redis';
import { Client } from 'pg';
import {
  createOwnPostgres,
  createOwnRedis,
  type OwnServer,
} from '../../test/support/own-server.ts';
import { createDisk, type Disk } from '../../test/support/small-disk.ts';

/** Something that goes wrong with a store, and is put right again. */
export interface StoreFault {
  readonly kind: string;
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A store that a soak puts the program on. */
export interface SoakStore {
  readonly url: string;
  readonly faults: readonly StoreFault[];
  /** Makes the disk read-only, and writable again; undefined where that is not possible here. */
  readonly setReadOnly: ((isReadOnly: boolean) => void) | undefined;
  readonly remove: () => Promise<void>;
}

export const soakStores = { sqlite: createSqlite, redis: createRedis, postgres: createPostgres };
export type SoakStoreName = keyof typeof soakStores;

const fullDisk = (disk: Disk): StoreFault[] =>
  disk.isSmall ? [{ kind: 'disk full', begin: disk.fill, end: disk.free }] : [];

async function createSqlite(): Promise<SoakStore> {
  const disk = await createDisk(24);
  const file = join(disk.folder, 'chaski.sqlite');
  let other: DatabaseSync | undefined;
  const locked: StoreFault = {
    kind: 'store held by another',
    begin: async () => {
      other = new DatabaseSync(file, { timeout: 10_000 });
      other.exec('BEGIN IMMEDIATE');
    },
    end: async () => {
      other?.exec('ROLLBACK');
      other?.close();
    },
  };
  return {
    url: `sqlite://${file}`,
    faults: [locked, ...fullDisk(disk)],
    setReadOnly: disk.isSmall ? disk.setReadOnly : undefined,
    remove: disk.remove,
  };
}

const stopped = (server: OwnServer): StoreFault => ({
  kind: 'store stopped',
  begin: () => server.stop(),
  end: () => server.start(),
});

function present(server: OwnServer | undefined, name: string): OwnServer {
  if (server === undefined) throw new Error(`${name} is not installed here`);
  return server;
}

async function createRedis(): Promise<SoakStore> {
  const disk = await createDisk(64);
  const server = present(await createOwnRedis(disk.folder), 'Redis');
  const command = async (...words: string[]) => {
    const client = createClient({ url: server.url });
    await client.connect();
    await client.sendCommand(words);
    client.destroy();
  };
  const full: StoreFault = {
    kind: 'no memory left',
    begin: () => command('CONFIG', 'SET', 'maxmemory', '1'),
    end: () => command('CONFIG', 'SET', 'maxmemory', '0'),
  };
  const readOnly: StoreFault = {
    kind: 'store read-only',
    // Of a server that is not there.
    begin: () => command('REPLICAOF', '127.0.0.1', '1'),
    end: () => command('REPLICAOF', 'NO', 'ONE'),
  };
  return {
    url: server.url,
    faults: [stopped(server), full, readOnly],
    setReadOnly: undefined,
    remove: async () => {
      await server.remove();
      await disk.remove();
    },
  };
}

async function createPostgres(): Promise<SoakStore> {
  const disk = await createDisk(160);
  const server = present(await createOwnPostgres(disk.folder), 'PostgreSQL');
  const setReadOnly = async (isReadOnly: boolean) => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query('SET default_transaction_read_only = off');
    await client.query(`ALTER SYSTEM SET default_transaction_read_only = ${isReadOnly}`);
    await client.query('SELECT pg_reload_conf()');
    await client.end();
  };
  const readOnly: StoreFault = {
    kind: 'store read-only',
    begin: () => setReadOnly(true),
    end: () => setReadOnly(false),
  };
  const full = fullDisk(disk).map((fault): StoreFault => ({
    ...fault,
    // It may have given up meanwhile.
    end: async () => {
      await fault.end();
      await server.stop();
      await server.start();
    },
  }));
  return {
    url: server.url,
    faults: [stopped(server), readOnly, ...full],
    setReadOnly: undefined,
    remove: async () => {
      await server.remove();
      await disk.remove();
    },
  };
}
