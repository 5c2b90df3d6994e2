import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A database server of one's own, which may be stopped and started. */
export interface OwnServer {
  readonly url: string;
  /** Where it keeps its files. */
  readonly folder: string;
  start(): Promise<void>;
  /** Ends it at once, as a kill does. */
  stop(): Promise<void>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

/** Undefined where no such server is installed. */
export type ServerStart = (parent?: string) => Promise<OwnServer | undefined>;

const pathOf = (program: string, folders: readonly string[] = []): string | undefined =>
  [...folders, ...(process.env['PATH'] ?? '').split(delimiter)]
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** A Redis that writes each change to its disk before it answers. */
export const createOwnRedis: ServerStart = async (parent = tmpdir()) => {
  const program = pathOf('redis-server');
  if (program === undefined) return undefined;
  const folder = await mkdtemp(join(parent, 'chaski-redis-'));
  const port = await freePort();
  const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, ...kept];
  return ownServer({ url: `redis://127.0.0.1:${port}`, folder, command: [program, ...args] });
};

/** A PostgreSQL, which runs as a user that is not root. */
export const createOwnPostgres: ServerStart = async (parent = tmpdir()) => {
  const program = pathOf('postgres');
  const initialise = pathOf('initdb', ['/usr/lib/postgresql/15/bin']);
  if (program === undefined || initialise === undefined) return undefined;
  const folder = await mkdtemp(join(parent, 'chaski-postgres-'));
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  const as: string[] = [];
  if (userInfo().uid === 0) {
    const id = (option: string) =>
      Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
    for (const path of [folder, data]) await chown(path, id('-u'), id('-g'));
    as.push('setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups');
  }
  const run = [...as, initialise, '-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync'];
  const { status, stderr } = spawnSync(run[0] ?? '', run.slice(1), { encoding: 'utf8', cwd: '/' });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
  const port = await freePort();
  const args = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder];
  // The smallest logs, so that a small disk holds it.
  const small = ['-c', 'max_wal_size=32MB', '-c', 'min_wal_size=32MB', '-c', 'shared_buffers=16MB'];
  return ownServer({
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    folder,
    command: [...as, program, ...args, ...small],
  });
};

async function ownServer({
  url,
  folder,
  command: [program = '', ...args],
}: {
  readonly url: string;
  readonly folder: string;
  readonly command: readonly string[];
}): Promise<OwnServer> {
  const { port } = new URL(url);
  let child: ChildProcess | undefined;
  const server: OwnServer = {
    url,
    folder,
    start: async () => {
      child = spawn(program, args, { stdio: 'ignore', cwd: '/' });
      while (!(await answers(Number(port)))) await wait(50);
    },
    stop: async () => {
      if (child === undefined) return;
      const ended = once(child, 'exit');
      // PostgreSQL's children go with it at once; Redis just ends.
      child.kill('SIGQUIT');
      await ended;
      child = undefined;
    },
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** Whether a server takes connections and says something sensible. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
