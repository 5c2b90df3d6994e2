import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceChecksSchema } from '../../src/core/curating/source-checks.ts';
import { type DiskFolder, writeFolder } from '../support/disk-folder.ts';
import { folderWith } from '../support/folder.ts';
import { type PageServer, startPageServer } from '../support/page-server.ts';
import { runProgram } from '../support/run.ts';

let folder: DiskFolder;
let server: PageServer;
let file: string;

const source = (id: string, url: string | undefined) => `- id: ${id}
  title: Report
  publisher: Port Office
${url === undefined ? '' : `  url: ${url}\n`}  language: en
  tier: official
  country: PE
  voice: government
`;

beforeEach(async () => {
  server = await startPageServer({
    '/there': { status: 200 },
    '/left': { status: 301, to: '/there' },
  });
  const { origin } = server;
  const sources = [
    source('port-report', `${origin}/there`),
    source('moved-report', `${origin}/left`),
    source('gone-report', `${origin}/gone`),
    source('paper-report', undefined),
  ];
  folder = await writeFolder(folderWith({ 'sources.yaml': sources.join('') }));
  file = join(folder.path, 'notes', 'checks.json');
});

afterEach(async () => {
  await server.close();
  await folder.remove();
});

const check = (...args: readonly string[]) =>
  runProgram('scripts/check-sources.ts', ['--pause', '0', ...args], {
    env: { KNOWLEDGE_DIR: folder.knowledge, SOURCE_CHECKS_FILE: file },
  });

const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

describe('npm run sources:check', () => {
  it('says which addresses are gone or moved, and blocks nothing', async () => {
    const { status, stdout } = await check();
    expect(status).toBe(0);
    const { origin } = server;
    expect(stdout).toContain(`  moved-report: ${origin}/left -> ${origin}/there`);
    expect(stdout).toMatch(
      new RegExp(`gone-report: ${origin}/gone \\(404 since \\d{4}-\\d\\d-\\d\\d, never seen\\)`),
    );
    expect(stdout).not.toContain('  port-report');
    expect(stdout).toContain(
      '3 sources with an address, 3 addresses asked now: ' +
        '1 good, 1 gone, 1 moved, 0 unreachable, 0 refused; 1 sources without one\n',
    );
  });

  it('says honestly who asks', async () => {
    await check();
    expect(server.requests[0]?.agent).toMatch(/^Chaski\/\S+ \(checks whether a source it cites/);
  });

  it('asks nobody again within a week, and says the same', async () => {
    const first = await check();
    const { length } = server.requests;
    const second = await check();
    expect(server.requests).toHaveLength(length);
    expect(second.stdout).toBe(first.stdout.replace('3 addresses asked', '0 addresses asked'));
    await check('--days', '0');
    expect(server.requests).toHaveLength(2 * length);
  });

  it('keeps the date of the last good answer of what is gone since', async () => {
    await check();
    server.script('/there', { status: 410 });
    const { stdout } = await check('--days', '0');
    expect(stdout).toMatch(/port-report: \S+ \(410 since \S+, last seen \d{4}-\d\d-\d\d\)/);
    const kept = sourceChecksSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const address = `${server.origin}/there`;
    expect(kept.addresses[address]).toMatchObject({ outcome: 'gone', said: '410' });
    expect(kept.addresses[address]?.lastGoodAt?.slice(0, today.length) ?? '').toBe(today);
  });

  it('leaves a file alone that holds something else', async () => {
    file = join(folder.path, 'other.json');
    await writeFile(file, '{"mine": true}');
    const { status, stderr } = await check();
    expect(status).toBe(1);
    expect(stderr).toContain('SOURCE_CHECKS_FILE');
    expect(await readFile(file, 'utf8')).toBe('{"mine": true}');
    expect(server.requests).toEqual([]);
  });
});

describe('a command line that is not understood', () => {
  it.for([['--days', 'many'], ['--dais', '3'], ['everything']])(
    'as in %s, is told how to be written',
    async (args) => {
      const { status, stdout, stderr } = await check(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('Usage: npm run sources:check');
      expect(stderr).not.toContain('    at ');
      expect(server.requests).toEqual([]);
    },
  );
});
