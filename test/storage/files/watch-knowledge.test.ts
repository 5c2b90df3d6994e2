import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKnowledge, type KnowledgeWatch } from '../../../src/storage/files/watch-knowledge.ts';

/** Long enough for what one test does at once, also on a busy machine. */
const quietMs = 300;

let home = '';
let folder = '';
let watched: KnowledgeWatch | undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'chaski-watch-'));
  folder = join(home, 'knowledge');
  await mkdir(join(folder, 'passages'), { recursive: true });
  await writeFile(join(folder, 'topics.yaml'), 'one\n');
});

afterEach(async () => {
  await watched?.close();
  await rm(home, { recursive: true });
});

async function watchFolder(path = folder) {
  const seen = { changes: 0, failures: 0 };
  watched = await watchKnowledge(path, {
    changed: async () => {
      seen.changes += 1;
    },
    failed: () => (seen.failures += 1),
    quietMs,
    replacedCheckMs: 20,
  });
  return seen;
}

const changesToBe = (seen: { changes: number }, changes: number) =>
  vi.waitFor(() => expect(seen.changes).toBe(changes), { timeout: 30_000, interval: 10 });

describe('watchKnowledge', () => {
  it('tells several changes at once, after the folder has been quiet', async () => {
    const seen = await watchFolder();
    for (const text of ['a', 'b', 'c']) {
      await appendFile(join(folder, 'topics.yaml'), text);
      await writeFile(join(folder, `passages/${text}.md`), text);
      await sleep(quietMs / 10);
    }
    expect(seen.changes).toBe(0);
    await changesToBe(seen, 1);
    await sleep(2 * quietMs);
    expect(seen).toEqual({ changes: 1, failures: 0 });
  });

  it('tells nothing of a folder that does not change', async () => {
    const seen = await watchFolder();
    await sleep(3 * quietMs);
    expect(seen).toEqual({ changes: 0, failures: 0 });
  });

  it('sees files saved by renaming, in new folders, and removed with their folder', async () => {
    const seen = await watchFolder();
    await writeFile(join(folder, 'topics.tmp'), 'two');
    await rename(join(folder, 'topics.tmp'), join(folder, 'topics.yaml'));
    await changesToBe(seen, 1);
    await mkdir(join(folder, 'passages/rail'));
    await writeFile(join(folder, 'passages/rail/a.md'), 'a');
    await changesToBe(seen, 2);
    await appendFile(join(folder, 'passages/rail/a.md'), 'b');
    await changesToBe(seen, 3);
    await rm(join(folder, 'passages/rail'), { recursive: true });
    await changesToBe(seen, 4);
  });

  it('follows a folder that is moved away and replaced', async () => {
    const seen = await watchFolder();
    await cp(folder, join(home, 'next'), { recursive: true });
    await rename(folder, join(home, 'before'));
    await rename(join(home, 'next'), folder);
    await changesToBe(seen, 1);
    await appendFile(join(folder, 'topics.yaml'), 'in the new one');
    await changesToBe(seen, 2);
  });

  it('follows a link that is pointed elsewhere', async () => {
    const link = join(home, 'current');
    await symlink(folder, link);
    const seen = await watchFolder(link);
    await cp(folder, join(home, 'next'), { recursive: true });
    await unlink(link);
    await symlink(join(home, 'next'), link);
    await changesToBe(seen, 1);
    await appendFile(join(home, 'next/topics.yaml'), 'in the new one');
    await changesToBe(seen, 2);
  });

  it('sees a turn of the links of a Kubernetes ConfigMap, and then what changes in the new one', async () => {
    const map = join(home, 'map');
    for (const version of ['..1', '..2']) {
      await mkdir(join(map, version, 'passages/ports'), { recursive: true });
      await writeFile(join(map, version, 'passages/ports/a.md'), version);
    }
    await symlink('..1', join(map, '..data'));
    await symlink('..data/passages', join(map, 'passages'));
    const seen = await watchFolder(map);
    await symlink('..2', join(map, '..data_tmp'));
    await rename(join(map, '..data_tmp'), join(map, '..data'));
    await changesToBe(seen, 1);
    await appendFile(join(map, '..2/passages/ports/a.md'), 'more');
    await changesToBe(seen, 2);
  });

  it('sees what changes where a link within leads to, also in rounds', async () => {
    const shared = join(home, 'shared');
    await mkdir(shared);
    await writeFile(join(shared, 'a.md'), 'a');
    await symlink(shared, join(folder, 'passages/rail'));
    await symlink('..', join(folder, 'passages/round'));
    const seen = await watchFolder();
    await appendFile(join(shared, 'a.md'), 'b');
    await changesToBe(seen, 1);
    await sleep(2 * quietMs);
    expect(seen).toEqual({ changes: 1, failures: 0 });
  });

  it('tells nothing of what editors leave', async () => {
    const seen = await watchFolder();
    for (const name of ['.a.md.swp', 'a.md~', '#a.md#', '.DS_Store']) {
      await writeFile(join(folder, 'passages', name), 'x');
    }
    await symlink('user@host', join(folder, 'passages/.#a.md'));
    await sleep(3 * quietMs);
    expect(seen).toEqual({ changes: 0, failures: 0 });
  });

  it('goes on after a reading that fails', async () => {
    let calls = 0;
    let failures = 0;
    watched = await watchKnowledge(folder, {
      changed: () => {
        calls += 1;
        return Promise.reject(new Error('not readable'));
      },
      failed: () => (failures += 1),
      quietMs,
    });
    await appendFile(join(folder, 'topics.yaml'), 'a');
    await vi.waitFor(() => expect(failures).toBe(1), { timeout: 30_000 });
    await appendFile(join(folder, 'topics.yaml'), 'b');
    await vi.waitFor(() => expect([calls, failures]).toEqual([2, 2]), { timeout: 30_000 });
  });
});
