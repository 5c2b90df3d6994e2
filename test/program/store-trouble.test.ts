import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, rename, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotHome, type BotHome } from '../support/bot-home.ts';
import type { SeenMessage } from '../support/fake-discord/seen.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/start-fake-discord.ts';
import { freePort } from '../support/free-port.ts';
import { createOwnPostgres, createOwnRedis } from '../support/own-server.ts';
import { createDisk } from '../support/small-disk.ts';
import { untilReady } from '../support/readiness.ts';

let discord: FakeDiscord;
let home: BotHome;
let port: number;

beforeEach(async () => {
  discord = await startFakeDiscord();
  home = await createBotHome(discord);
  port = await freePort();
});

afterEach(async () => {
  await home.leave();
  const { violations } = discord;
  await discord.close();
  expect(violations).toEqual([]);
});

const question = 'How large is the port of Testville?';
const answered = /Testville handled 18,000 TEU/;

async function ask(): Promise<SeenMessage> {
  const { messages, text } = await discord.slash('ask', { question }).response();
  expect(text).toMatch(answered);
  const [message] = messages;
  if (message === undefined) throw new Error('no message');
  return message;
}

/** The answer to a question that only says what it means together with the one before. */
async function goOn(answer: SeenMessage): Promise<string> {
  const shown = discord.press(answer, /^followup:/);
  await shown.modal();
  const more = await discord.submitModal(shown, { question: 'And how large was it?' }).response();
  return more.text;
}

/** All rows of the tables of records that can still be read, each with its table. */
function rowsOf(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE name GLOB '*_[0-9]*' AND type = 'table'`)
    .all();
  const rows = tables.flatMap(({ name }) => {
    try {
      const found = database.prepare(`SELECT * FROM ${String(name)}`).all();
      return found.map((row) => `${String(name)} ${JSON.stringify(row)}`);
    } catch {
      return [];
    }
  });
  database.close();
  return rows;
}

/** Waits until all of the first answer is kept, which goes on after it was sent. */
async function untilKept(): Promise<void> {
  const keys = ['"conversation:', '"answer:', '"preference:'];
  await expect
    .poll(() => keys.filter((key) => rowsOf(home.storeFile).some((row) => row.includes(key))))
    .toEqual(keys);
}

/**
 * Changes bytes of the file under a program that has it open, which reads them with its next call:
 * what it holds of the file itself is out of date after a write by another.
 */
async function overwrite(
  file: string,
  placeOf: (database: DatabaseSync) => number,
  bytes: Buffer,
): Promise<void> {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const place = placeOf(database);
  database.exec(`BEGIN IMMEDIATE; INSERT OR REPLACE INTO claims VALUES ('of another program', 0)`);
  const handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, place);
  await handle.close();
  database.exec('COMMIT');
  database.close();
}

const pageBytes = 4096;

function pageOfConversations(database: DatabaseSync): number {
  const tables = database
    .prepare(`SELECT name, rootpage FROM sqlite_schema WHERE name GLOB 'records_*'`)
    .all();
  const table = tables.find(
    ({ name }) =>
      database.prepare(`SELECT 1 FROM ${String(name)} WHERE key GLOB 'conversation:*'`).get() !==
      undefined,
  );
  return (Number(table?.['rootpage']) - 1) * pageBytes;
}

describe('a SQLite file', () => {
  it('of which a page is damaged while the bot runs costs no answer and nothing else that is kept', async () => {
    const bot = home.run({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    await discord.ready();
    const answer = await ask();
    await untilKept();
    const before = rowsOf(home.storeFile);
    await overwrite(home.storeFile, pageOfConversations, Buffer.alloc(pageBytes, 0xff));
    const left = rowsOf(home.storeFile);
    expect(left.length).toBeLessThan(before.length);
    expect(await goOn(answer)).not.toBe('');
    await ask();
    expect(await untilReady(port, 503)).toContain('is damaged, and nothing more is written to it');
    expect(bot.stderr).toContain(
      'stop the bot, keep a copy of the file, put a backup in its place',
    );
    const rows = new Set(rowsOf(home.storeFile));
    expect(left.filter((row) => !rows.has(row))).toEqual([]);
    await bot.stop();
    expect(await home.run().ended).toMatchObject({
      kind: 'unusable',
      complaints: expect.stringContaining('put a backup in its place'),
    });
  });

  it('that can only be read costs no answer and nothing that is kept', async () => {
    const bot = home.run({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    await discord.ready();
    const answer = await ask();
    await untilKept();
    const before = rowsOf(home.storeFile);
    // A version of the format of which SQLite says that it must not be written; root may write any file.
    await overwrite(home.storeFile, () => 18, Buffer.from([3]));
    expect(await untilReady(port, 503)).toContain('its folder and its disk writable');
    expect(bot.stderr).toContain('its folder and its disk writable');
    await ask();
    // What was kept is still read.
    expect(await goOn(answer)).toMatch(answered);
    expect(rowsOf(home.storeFile)).toEqual(before);
  });

  it('on a disk that is full costs no answer and nothing that is kept, and is told by /readyz', async ({
    skip,
  }) => {
    const disk = await createDisk(8);
    if (!disk.isSmall) {
      await disk.remove();
      skip('only root has a small disk');
    }
    const file = join(disk.folder, 'chaski.sqlite');
    const bot = home.run({ HTTP_PORT: String(port), STORE_URL: `sqlite://${file}` });
    await untilReady(port, 200);
    await discord.ready();
    const answer = await ask();
    await expect.poll(() => rowsOf(file).some((row) => row.includes('"conversation:'))).toBe(true);
    const before = rowsOf(file);
    await disk.fill();
    await ask();
    expect(await goOn(answer)).not.toBe('');
    expect(await untilReady(port, 503)).toContain('the disk is full: make room');
    expect(before.filter((row) => !rowsOf(file).includes(row))).toEqual([]);
    await disk.free();
    await untilReady(port, 200);
    expect(await goOn(answer)).toMatch(answered);
    await bot.stop();
    await disk.remove();
  });

  it('that is replaced while the bot runs is told by /readyz, as what is kept now would be lost', async () => {
    const bot = home.run({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    await copyFile(home.storeFile, `${home.storeFile}-copy`);
    await rename(`${home.storeFile}-copy`, home.storeFile);
    expect(await untilReady(port, 503)).toContain('was deleted or replaced while the bot runs');
    expect(bot.stderr).toContain('start the bot again');
  });

  it.runIf(existsSync('/usr/bin/prlimit'))(
    'whose disk takes nothing more costs no answer and nothing that is kept, and is used again when it does',
    async () => {
      const program = home.start({ HTTP_PORT: String(port) });
      await untilReady(port, 200);
      await discord.ready();
      const answer = await ask();
      const room = (bytes: string) =>
        spawnSync('prlimit', [`--pid=${program.pid}`, `--fsize=${bytes}:`]);
      room('0');
      const during = await ask();
      expect(await untilReady(port, 503)).toContain('the disk does not take what is written');
      expect(program.stderr).toContain('see that it works, and that there is room');
      room('unlimited');
      await untilReady(port, 200);
      expect(await goOn(answer)).toMatch(answered);
      expect(during.text).toMatch(answered);
    },
  );
});

describe('a server', () => {
  it.for([
    ['Redis', createOwnRedis],
    ['PostgreSQL', createOwnPostgres],
  ] as const)(
    'of %s that is stopped costs no answer and nothing that is kept',
    async ([name, create], { skip }) => {
      const server = await create();
      if (server === undefined) return skip(`${name} is not installed`);
      try {
        const bot = home.run({ HTTP_PORT: String(port), STORE_URL: server.url });
        await untilReady(port, 200);
        await discord.ready();
        const answer = await ask();
        await server.stop();
        await ask();
        await ask();
        const remedy = `start the ${name} server at ${new URL(server.url).host}`;
        expect(await untilReady(port, 503)).toContain(remedy);
        expect(bot.stderr).toContain(remedy);
        // Once, however many calls fail.
        expect(bot.stderr.match(/"level":"error"/g)).toHaveLength(1);
        await server.start();
        await untilReady(port, 200);
        expect(await goOn(answer)).toMatch(answered);
        await bot.stop();
      } finally {
        await server.remove();
      }
    },
  );
});
