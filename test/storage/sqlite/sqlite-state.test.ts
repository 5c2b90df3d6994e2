import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openState } from '../../../src/storage/open-state.ts';
import type { State } from '../../../src/storage/state.ts';
import { StoreUnusable } from '../../../src/storage/store-unusable.ts';
import { lastingStateContract, stateContract } from '../../contracts/state-contract.ts';
import {
  conversationIdOf,
  conversationOf,
  feedbackOf,
  personOf,
  reservationOf,
  serverOf,
} from '../../support/records.ts';
import { createRandom } from '../../support/random.ts';
import { startProgram } from '../../support/start-program.ts';
import { createSqliteStore, readSqliteFiles, type TestStore } from '../../support/stores.ts';

describe('the state in SQLite', () => {
  stateContract(createSqliteStore);
  lastingStateContract(createSqliteStore);
});

const pathOf = ({ url }: TestStore) => url.slice('sqlite://'.length);
const dayMs = 24 * 60 * 60 * 1000;

describe('an erasure in SQLite', () => {
  let store: TestStore;
  let state: State;

  beforeEach(async () => {
    store = await createSqliteStore();
    state = await store.open();
  });

  afterEach(() => store.remove());

  const ask = (id: string, question: string, person: string) =>
    state.conversations.save(conversationIdOf(id), conversationOf(question, [person], '9770001'));

  it('is not needed for the tokens of a person: the sweep deletes their count after two days', async () => {
    await state.tokens.reserve(reservationOf(10, { person: personOf('184000000000000001') }));
    await store.pass(2 * dayMs - 1);
    await state.housekeeping.sweep();
    expect(await store.holds('184000000000000001')).toBe(true);
    await store.pass(1);
    await state.housekeeping.sweep();
    expect(await store.holds('184000000000000001')).toBe(false);
  });

  it('leaves no byte of any of many records that grew, shrank and moved about', async () => {
    const random = createRandom(20_261_125);
    const askers = Array.from({ length: 30 }, (_, place) => `person-${place + 100}-id`);
    for (let step = 0; step < 3000; step += 1) {
      const asker = askers[random(askers.length)] ?? '';
      // Few conversations, so that each is saved over and over with another length.
      await ask(`ask:${asker}:${random(8)}`, `from-${asker} ${'x'.repeat(random(1500))}`, asker);
      if (random(4) === 0) {
        const message = `${random(50)}`;
        await state.feedback.save(feedbackOf(message, asker, true, '9770001'));
      }
    }
    const erased = askers.slice(0, 15);
    for (const asker of erased) await state.personalData.erase(personOf(asker));
    const bytes = readSqliteFiles(pathOf(store));
    expect(erased.filter((asker) => bytes.includes(asker))).toEqual([]);
    const others = askers.slice(15);
    expect(others.filter((asker) => !bytes.includes(asker))).toEqual([]);
  });

  it('waits for a process that reads the file meanwhile, and leaves no byte then', async () => {
    await ask('ask:1', 'who-operates-the-harbour', '1');
    const reader = await startReader(pathOf(store), 500);
    await state.personalData.erase(personOf('1'));
    expect(readSqliteFiles(pathOf(store))).not.toContain('who-operates-the-harbour');
    reader.kill();
  });

  it('is not confirmed while a process goes on reading; the bytes go by themselves soon after that', async () => {
    await ask('ask:1', 'who-operates-the-harbour', '1');
    const reader = await startReader(pathOf(store), 60_000);
    await expect(state.personalData.erase(personOf('1'))).rejects.toThrow(
      'another program reads the file; end it, and erase again',
    );
    expect(await state.conversations.load(conversationIdOf('ask:1'))).toBeUndefined();
    expect(readSqliteFiles(pathOf(store))).toContain('who-operates-the-harbour');
    reader.kill();
    await once(reader, 'exit');
    await vi.waitFor(
      () => expect(readSqliteFiles(pathOf(store))).not.toContain('who-operates-the-harbour'),
      { timeout: 30_000 },
    );
  });

  it('is not the only thing that leaves no byte: what expires does the same', async () => {
    for (let place = 0; place < 200; place += 1) {
      await ask(`ask:${place}`, `expiring-question ${'x'.repeat(place * 10)}`, `expiring-person`);
    }
    await store.pass(31 * dayMs);
    await state.housekeeping.sweep();
    const bytes = readSqliteFiles(pathOf(store));
    expect(bytes).not.toContain('expiring-question');
    expect(bytes).not.toContain('expiring-person');
  });

  it('takes everything of a server that was left, however much it is', async () => {
    for (let place = 0; place < 1500; place += 1) await ask(`ask:${place}`, 'question', 'someone');
    await state.servers.left(serverOf('9770001'));
    await store.pass(30 * dayMs);
    await ask('ask:0', 'question', 'someone');
    await state.housekeeping.sweep();
    expect(readSqliteFiles(pathOf(store))).not.toContain('9770001');
  });
});

describe('an erasure that was confirmed in SQLite', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await createSqliteStore();
  });

  afterEach(() => store.remove());

  it('left no byte in any file when the program is killed, whatever was under way, nor after the next start', async () => {
    const random = createRandom(20_261_129);
    for (let round = 0; round < 4; round += 1) {
      const erased = await eraseUntilKilled(store.url, 1 + random(12));
      const standing = (bytes: string) => erased.filter((id) => bytes.includes(id));
      expect(standing(readSqliteFiles(pathOf(store)))).toEqual([]);
      const state = await openState(store.url, Date.now);
      expect(standing(readSqliteFiles(pathOf(store)))).toEqual([]);
      await state.close();
    }
  });
});

describe('an erasure that was cut short in SQLite', () => {
  it('is finished by the next start, before anything else', async () => {
    const store = await createSqliteStore();
    const state = await store.open();
    const question = conversationOf('who-operates-the-harbour', ['1']);
    await state.conversations.save(conversationIdOf('ask:1'), question);
    const reader = await startReader(pathOf(store), 60_000);
    await expect(state.personalData.erase(personOf('1'))).rejects.toThrow('another program reads');
    // What a kill leaves, while the reader keeps the log from being emptied.
    const left = join(dirname(pathOf(store)), 'left.sqlite');
    for (const ending of ['', '-wal']) await copyFile(pathOf(store) + ending, left + ending);
    expect(readSqliteFiles(left)).toContain('who-operates-the-harbour');
    const next = await openState(`sqlite://${left}`, Date.now);
    expect(readSqliteFiles(left)).not.toContain('who-operates-the-harbour');
    await next.close();
    reader.kill();
    await store.remove();
  });
});

describe('a SQLite file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaski-file-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  const open = (path: string) => openState(`sqlite://${path}`, Date.now);

  async function complaintAbout(path: string): Promise<string> {
    const refusal = await open(path).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(StoreUnusable);
    return refusal instanceof Error ? refusal.message : '';
  }

  it('is made with its folder where there is none', async () => {
    const state = await open(join(folder, 'a', 'b', 'chaski.sqlite'));
    await state.close();
    expect(await readFile(join(folder, 'a', 'b', 'chaski.sqlite'), 'latin1')).toMatch(/^SQLite/);
  });

  it('that is no database stops the start with one line', async () => {
    const path = join(folder, 'chaski.sqlite');
    await writeFile(path, 'not a database, but long enough to look like one '.repeat(100));
    expect(await complaintAbout(path)).toBe(
      `STORE_URL: the file ${path} is damaged or no SQLite database (file is not a database); put a backup in its place, or move it away to start with an empty store.`,
    );
  });

  it('that was cut off stops the start', async () => {
    const path = join(folder, 'chaski.sqlite');
    await (await open(path)).close();
    await truncate(path, 100_000);
    expect(await complaintAbout(path)).toContain(`the file ${path} is damaged`);
  });

  it('with a page overwritten stops the start', async () => {
    const path = join(folder, 'chaski.sqlite');
    await (await open(path)).close();
    const bytes = await readFile(path);
    bytes.fill(0xff, 4096 * 20, 4096 * 21);
    await writeFile(path, bytes);
    expect(await complaintAbout(path)).toContain(`the file ${path} is damaged`);
  });

  it('of another program stops the start and is left as it is', async () => {
    const path = join(folder, 'other.sqlite');
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    const before = await readFile(path);
    expect(await complaintAbout(path)).toContain('is the database of another program');
    expect(await readFile(path)).toEqual(before);
  });

  it('whose folder cannot be made stops the start', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await complaintAbout(join(folder, 'file', 'chaski.sqlite'))).toContain(
      'cannot be opened for writing',
    );
  });

  // In a process of its own: what never ends would hold up the tests too.
  it.runIf(existsSync('/proc/self'))('below /proc stops the start instead of hanging', () => {
    const program = `
      const { openState } = await import('./src/storage/open-state.ts');
      await openState('sqlite:///proc/chaski/a/chaski.sqlite', Date.now).catch((error) =>
        process.stdout.write(error.name));
    `;
    const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 45_000,
    });
    expect([stdout, signal]).toEqual(['StoreUnusable', null]);
  });

  it('that is a folder stops the start', async () => {
    await mkdir(join(folder, 'chaski.sqlite'));
    expect(await complaintAbout(join(folder, 'chaski.sqlite'))).toContain(
      'cannot be opened for writing',
    );
  });

  it('that another program keeps locked stops the start', async () => {
    const path = join(folder, 'chaski.sqlite');
    await (await open(path)).close();
    const other = new DatabaseSync(path);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(await complaintAbout(path)).toContain('is locked by another program');
    other.close();
  });

  it('that is deleted while it is open fails the check', async () => {
    const path = join(folder, 'chaski.sqlite');
    const state = await open(path);
    await rm(path);
    await expect(state.housekeeping.check()).rejects.toThrow(/ENOENT/);
    await state.close();
  });

  it('gives up a record that can no longer be read, and says so once', async () => {
    const path = join(folder, 'chaski.sqlite');
    const problems: string[] = [];
    const state = await openState(`sqlite://${path}`, Date.now, {
      report: (problem) => problems.push(problem),
    });
    const id = conversationIdOf('ask:1');
    await state.conversations.save(id, conversationOf('a-question', ['1']));
    const other = new DatabaseSync(path);
    const tables = other
      .prepare(`SELECT name FROM sqlite_schema WHERE name GLOB 'records_*'`)
      .all()
      .map(({ name }) => String(name));
    for (const table of tables) other.exec(`UPDATE ${table} SET value = '{"a-question' || key`);
    other.close();
    expect(await state.conversations.load(id)).toBeUndefined();
    expect(problems).toEqual(['a conversation could not be read any more and was deleted']);
    expect(await state.conversations.load(id)).toBeUndefined();
    expect(problems).toHaveLength(1);
    await state.close();
  });
});

/** Erases in a process that is killed once it has confirmed so many; gives all that it had. */
async function eraseUntilKilled(url: string, count: number): Promise<string[]> {
  const child = startProgram(process.execPath, ['test/support/erasing-child.ts', url], {});
  await child.wrote(new RegExp(`(?:person-\\d+-id\\n){${count}}`));
  child.signal('SIGKILL');
  await child.ended;
  return child.stdout.split('\n').filter((line) => /^person-\d+-id$/.test(line));
}

/** A process that reads an older state of the file for so long. */
async function startReader(path: string, forMs: number) {
  const program = `
    const database = new (require('node:sqlite').DatabaseSync)(process.argv[1]);
    database.exec('BEGIN');
    database.prepare('SELECT count(*) FROM claims').get();
    process.stdout.write('reading');
    setTimeout(() => database.close(), ${forMs});
  `;
  const reader = spawn(process.execPath, ['-e', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(reader.stdout, 'data');
  return reader;
}
