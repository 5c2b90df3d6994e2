import { spawnSync } from 'node:child_process';
import { copyFile, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyLog } from '../../../src/core/digest/digest-log.ts';
import type { State } from '../../../src/storage/state.ts';
import { settingsOf } from '../../support/digest-folder.ts';
import {
  answerOf,
  conversationIdOf,
  conversationOf,
  feedbackOf,
  personOf,
  reservationOf,
} from '../../support/records.ts';
import { createSqliteStore, readSqliteFiles, type TestStore } from '../../support/stores.ts';

const people = Array.from({ length: 40 }, (_, place) => personOf(`person-${place + 100}-id`));

/** Something of each kind, of every person. */
async function keepAll(state: State): Promise<void> {
  for (const [place, person] of people.entries()) {
    const id = conversationIdOf(`ask:${place}`);
    await state.conversations.save(id, conversationOf(`question ${place}`, [person], '9'));
    await state.answers.save(answerOf(`${place}`, person, '9'));
    await state.feedback.save(feedbackOf(`${place}`, person, place % 2 === 0, '9'));
    await state.preferences.save(person, { locale: 'es-ES' });
    await state.leases.take(`refusal-told:${person}`, 60_000);
    await state.tokens.reserve(reservationOf(10, { person }));
  }
  const settings = settingsOf();
  await state.digests.save(settings);
  await state.digestLogs.save(settings.channel, settings.server, emptyLog);
}

/** Every row of every table. */
function rowsOf(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  const rows = tables.flatMap(({ name }) =>
    database
      .prepare(`SELECT * FROM ${String(name)}`)
      .all()
      .map((row) => `${String(name)} ${JSON.stringify(row)}`),
  );
  database.close();
  return rows.toSorted();
}

/** The commands of the page on storage, as they stand there. */
async function commandsOfPage(): Promise<string[]> {
  const page = await readFile('src/storage/README.md', 'utf8');
  const commands = [...page.matchAll(/```sh\n(.+VACUUM INTO.+)\n```/g)];
  return commands.flatMap(([, command]) => command ?? []);
}

const isInstalled = spawnSync('sqlite3', ['--version']).status === 0;

describe('a backup as the page on storage says', () => {
  let store: TestStore;
  let home: string;
  let file: string;

  beforeEach(async () => {
    store = await createSqliteStore();
    file = store.url.slice('sqlite://'.length);
    home = dirname(dirname(file));
  });

  afterEach(() => store.remove());

  /** Runs it in the folder that it is written for, by this Node. */
  function run(command: string): void {
    const own = command.replace('node_modules/.bin/node', process.execPath);
    const { status, stderr } = spawnSync('sh', ['-c', own], { cwd: home, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  }

  it.for([
    { program: 'sqlite3', isThere: isInstalled },
    { program: 'node_modules/.bin/node', isThere: true },
  ])(
    'and a restore bring back all that was kept when it was made: $program',
    async ({ program, isThere }, { skip }) => {
      const command = (await commandsOfPage()).find((each) => each.startsWith(program));
      if (command === undefined) throw new Error(`no command with ${program}`);
      if (!isThere) return skip(`${program} is not installed`);
      const state = await store.open();
      await keepAll(state);
      const [first = personOf('1')] = people;
      const shown = await state.personalData.show(first);
      const before = rowsOf(file);
      run(command);
      // What comes after the copy is not in it.
      await state.personalData.erase(first);
      await state.feedback.save(feedbackOf('900', 'someone-later', true, '9'));
      await state.close();
      for (const ending of ['-wal', '-shm']) await rm(file + ending, { force: true });
      await copyFile(join(home, 'backup.sqlite'), file);
      expect(rowsOf(file)).toEqual(before);
      const restored = await store.open();
      expect(await restored.personalData.show(first)).toEqual(shown);
      // An erasure is made again, and holds.
      await restored.personalData.erase(first);
      expect(readSqliteFiles(file)).not.toContain(first);
    },
  );
});
