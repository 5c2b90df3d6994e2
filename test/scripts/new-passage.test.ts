import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiskFolder, writeFolder } from '../support/disk-folder.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { runProgram } from '../support/run.ts';

let folder: DiskFolder;

beforeEach(async () => {
  folder = await writeFolder(harbourFolder());
});

afterEach(() => folder.remove());

const start = (...answers: readonly string[]) =>
  runProgram('scripts/new-passage.ts', [], {
    input: answers.map((answer) => `${answer}\n`).join(''),
    env: { KNOWLEDGE_DIR: folder.knowledge },
  });

const passages = () => readdir(join(folder.knowledge, 'passages/ports'));
const text = 'In 2025 the berths of Testville were 18 metres deep.';

describe('npm run knowledge:new', () => {
  it('starts a passage from piped answers and says what is left to do', async () => {
    const { status, stdout } = await start('ports', 'port-report', text);
    expect(status).toBe(0);
    const file = join(folder.knowledge, 'passages/ports/testville-2025.md');
    expect(stdout).toContain(`Started ${file}`);
    expect(stdout).toMatch(/Near it:\n {2}testville-depth: Depth of Testville/);
    expect(stdout).toMatch(/Left to do:\n- \S+testville-2025\.md:\d+: /);
    expect(stdout).toContain('write a title after "# es:"');
    const content = await readFile(file, 'utf8');
    expect(content).toContain('entities: [testville]');
    expect(content).toContain(`# en:\n\n${text}`);
  });

  it('asks nothing where its arguments are not understood', async () => {
    const { status, stdout, stderr } = await runProgram('scripts/new-passage.ts', ['ports']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run knowledge:new');
  });

  it('leaves a draft that the check does not let pass', async () => {
    await start('ports', 'port-report', text);
    const check = await runProgram('scripts/check-knowledge.ts', [folder.knowledge]);
    expect(check.status).toBe(1);
    expect(check.stdout).toContain('testville-2025.md');
  });

  it('asks again for what is not known', async () => {
    const { status, stdout } = await start(
      'harbours',
      '1',
      'gazette',
      'Port Office',
      text,
      'atlantis',
      'port-office',
      'nothing',
      '-',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('There is no topic harbours.');
    expect(stdout).toContain('There is no such source');
    expect(stdout).toContain('Not known: atlantis');
    expect(stdout).toContain('Not known: nothing');
    const content = await readFile(
      join(folder.knowledge, 'passages/ports/port-office-2025.md'),
      'utf8',
    );
    expect(content).toContain('entities: [port-office]');
  });

  it('tells how to add a source that is new', async () => {
    const { stdout } = await start('ports', 'https://example.com/depths', '', text);
    expect(stdout).toContain('sources.yaml: add the source\n    - id: example-com\n');
    expect(stdout).toContain('url: https://example.com/depths');
  });

  it('replaces nothing: a second one has a name of its own', async () => {
    const before = await passages();
    await start('ports', 'port-report', text);
    const { stdout, stderr } = await start('ports', 'port-report', text);
    expect(stderr).toBe('');
    expect(stdout).toContain('testville-2025-2.md');
    expect(await passages()).toHaveLength(before.length + 2);
  });

  it('writes nothing where the answers end too early', async () => {
    const before = await passages();
    const { status, stderr } = await start('ports', 'port-report');
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was written');
    expect(await passages()).toEqual(before);
  });
});
