import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type DiskFolder, writeFolder } from '../support/disk-folder.ts';
import { folderWith, folderWithPassage } from '../support/folder.ts';
import { runProgram } from '../support/run.ts';

let folder: DiskFolder;

afterEach(() => folder.remove());

const check = (...args: readonly string[]) =>
  runProgram('scripts/check-knowledge.ts', args, { env: { KNOWLEDGE_DIR: folder.knowledge } });

describe('npm run knowledge:check', () => {
  it('prints with --coverage what the collection tells, and then checks it as ever', async () => {
    folder = await writeFolder(folderWith());
    const { status, stdout } = await check('--coverage');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Entities: .*\n {2}testville {2}1 {2}no relation told$/m);
    expect(stdout).toMatch(/^Languages\n {2}en {2}1 {2}passages, 1 questions, 1 sources/m);
    expect(stdout).toMatch(/^Sides\n {2}peru +1 {2}passages, 1 sources$/m);
    expect(stdout).toMatch(/^Years\n {2}2024 {2}1 {2}passages$/m);
    expect(stdout).toMatch(/^Past review\n {2}none$/m);
    expect(stdout).toMatch(/^1 passages, 1 sources, 2 entities: 0 problems, 0 warnings$/m);
  });

  it('prints no coverage unless it is asked for', async () => {
    folder = await writeFolder(folderWith());
    const { stdout } = await check();
    expect(stdout).toBe('1 passages, 1 sources, 2 entities: 0 problems, 0 warnings\n');
  });

  it('says which files are no text, with the line', async () => {
    folder = await writeFolder(folderWith());
    const topics = join(folder.knowledge, 'topics.yaml');
    await writeFile(topics, Buffer.from(`${await readFile(topics, 'utf8')}# año\n`, 'latin1'));
    const { status, stdout, stderr } = await check();
    expect(status).toBe(1);
    expect(stdout).toBe(`${topics}:4: not UTF-8: save the file as UTF-8\n`);
    expect(stderr).not.toContain(' at ');
  });

  it('says in one line that there is no such folder', async () => {
    folder = await writeFolder(folderWith());
    const { status, stdout, stderr } = await check(join(folder.path, 'none'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^KNOWLEDGE_DIR: the folder cannot be read: ENOENT.*\n$/);
    expect(stderr).not.toContain(' at ');
  });

  it('says with --coverage too what breaks a rule, and ends with status 1', async () => {
    folder = await writeFolder(folderWithPassage('18,000 TEU in', '19,000 TEU in'));
    const { status, stdout } = await check('--coverage', folder.knowledge);
    expect(status).toBe(1);
    expect(stdout).toContain(`${folder.knowledge}/passages/ports/testville-port-size.md:`);
  });
});
