import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  folderComplaints,
  readKnowledgeFolder,
} from '../../../src/storage/files/knowledge-folder.ts';

let home: string;
let folder: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'chaski-files-'));
  folder = join(home, 'knowledge');
  await write('topics.yaml', 'topics');
  await write('passages/ports/one.md', 'one');
});

afterEach(() => rm(home, { recursive: true }));

async function write(file: string, content: string | Buffer, at = folder): Promise<void> {
  await mkdir(dirname(join(at, file)), { recursive: true });
  await writeFile(join(at, file), content);
}

async function link(file: string, target: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await symlink(target, join(folder, file));
}

const read = async () => Object.fromEntries(await readKnowledgeFolder(folder));

async function complaints(): Promise<readonly string[]> {
  try {
    await readKnowledgeFolder(folder);
    return [];
  } catch (error) {
    return folderComplaints(error).map((each) => each.replace(`${folder}/`, ''));
  }
}

const both = { 'topics.yaml': 'topics', 'passages/ports/one.md': 'one' };

describe('the files of the collection', () => {
  it('come with letters in one piece and tabs as blanks', async () => {
    await write('topics.yaml', 'a:\tteori\u0301a\r\n\t- b');
    expect(await read()).toEqual({ ...both, 'topics.yaml': 'a: teoría\n\t- b' });
  });

  it('are refused with file and line where they are no text, each of them', async () => {
    await write('sources.yaml', Buffer.from('one\ntwo\nTeoría', 'latin1'));
    await write('passages/ports/two.md', Buffer.from('a\u0000', 'utf8'));
    expect(await complaints()).toEqual([
      'passages/ports/two.md:1: a NUL byte, so not UTF-8: save the file as UTF-8',
      'sources.yaml:3: not UTF-8: save the file as UTF-8',
    ]);
  });

  it.for([
    'passages/ports/.one.md.swp',
    'passages/ports/.one.md',
    'passages/ports/one.md~',
    'passages/ports/#one.md#',
    'passages/ports/~$one.md',
    'passages/ports/._one.md',
    'passages/ports/photo.png',
    'passages/.git/objects/one.md',
    'passages/.DS_Store',
    '.sources.yaml.swp',
    'README.md',
    'backup/topics.yaml',
    'Thumbs.db',
  ])('leave %s alone', async (file) => {
    await write(file, Buffer.from([0xff, 0x00, 0xed]));
    expect(await read()).toEqual(both);
  });

  it('leave alone the lock of an editor, which is a link to nothing', async () => {
    await link('passages/ports/.#one.md', 'user@host.4711');
    expect(await read()).toEqual(both);
  });
});

describe('links in the collection', () => {
  it('are followed to files and folders, wherever these are', async () => {
    await write('more/two.md', 'two', home);
    await write('lists/sources.yaml', 'sources', home);
    await link('passages/rail', join(home, 'more'));
    await link('sources.yaml', join(home, 'lists/sources.yaml'));
    expect(await read()).toEqual({
      ...both,
      'sources.yaml': 'sources',
      'passages/rail/two.md': 'two',
    });
  });

  it('give each file once, and what is in the folder goes before', async () => {
    await link('passages/a-topic', 'ports');
    await link('passages/ports/a.md', 'one.md');
    expect(await read()).toEqual(both);
  });

  it('may go round', async () => {
    await link('passages/ports/up', '..');
    await link('passages/round', 'round');
    await link('passages/root', '/');
    await write('more/two.md', 'two', home);
    await symlink(home, join(home, 'more/back'));
    await link('passages/rail', join(home, 'more'));
    expect(await read()).toEqual({ ...both, 'passages/rail/two.md': 'two' });
  });

  it('to nothing are complained of', async () => {
    await link('passages/ports/two.md', '../gone.md');
    await link('passages/ports/two.txt', '../gone.txt');
    expect(await complaints()).toEqual([
      'passages/ports/two.md:1: the link leads nowhere: restore what it leads to, or delete it',
    ]);
  });

  it('of a Kubernetes ConfigMap are read as its files', async () => {
    await rm(folder, { recursive: true });
    await write('..2026_11_29.1/topics.yaml', 'topics');
    await write('..2026_11_29.1/passages/ports/one.md', 'one');
    await link('..data', '..2026_11_29.1');
    await link('topics.yaml', '..data/topics.yaml');
    await link('passages', '..data/passages');
    expect(await read()).toEqual(both);
    await write('..2026_11_29.2/topics.yaml', 'other');
    await write('..2026_11_29.2/passages/ports/one.md', 'one');
    await link('..data_tmp', '..2026_11_29.2');
    await rename(join(folder, '..data_tmp'), join(folder, '..data'));
    expect(await read()).toEqual({ ...both, 'topics.yaml': 'other' });
  });
});
