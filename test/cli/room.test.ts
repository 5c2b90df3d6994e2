import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiskFolder, writeFolder } from '../support/disk-folder.ts';
import { freePort } from '../support/free-port.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { runProgram } from '../support/run.ts';
import { startProgram } from '../support/start-program.ts';

const main = 'src/cli/start-room.mjs';

let disk: DiskFolder;
beforeAll(async () => {
  disk = await writeFolder(harbourFolder());
});
afterAll(() => disk.remove());

const settings = () => ({ KNOWLEDGE_DIR: disk.knowledge, STORE_URL: 'memory://' });

describe('npm run room', () => {
  it('serves the room alone until it is told to stop', async () => {
    const port = await freePort();
    const program = startProgram(process.execPath, [main], {
      ...settings(),
      ROOM_PORT: String(port),
    });
    await program.wrote(new RegExp(`The reading room is at http://127\\.0\\.0\\.1:${port}/`));
    const page = await fetch(`http://127.0.0.1:${port}/en/p/testville-depth`);
    expect(await page.text()).toContain('The berths of Testville are 17 metres deep.');
    program.signal('SIGTERM');
    expect(await program.ended).toEqual({ status: 0, signal: null });
  });

  it('writes the room to a folder, and once only', async () => {
    const folder = join(disk.path, 'written');
    const first = await runProgram(main, ['--static', folder], { env: settings() });
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/^\d+ files of http:\/\/127\.0\.0\.1:8080\/ are in /);
    expect(await readdir(folder)).toContain('en');
    const second = await runProgram(main, ['--static', folder], { env: settings() });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('holds something already');
  });

  it('names the port that is taken', async () => {
    const port = await freePort();
    const first = startProgram(process.execPath, [main], {
      ...settings(),
      HTTP_PORT: String(port),
    });
    await first.wrote(/The reading room is at/);
    const second = await runProgram(main, [], {
      env: { ...settings(), HTTP_PORT: String(port) },
    });
    await first.kill();
    expect([second.status, second.stdout]).toEqual([1, '']);
    expect(second.stderr).toContain(`HTTP_PORT holds "${port}"; another program`);
  });

  it('tells its use, and what it does not understand', async () => {
    const help = await runProgram(main, ['--help']);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('npm run room');
    const wrong = await runProgram(main, ['--statik', 'x']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('Not understood: --statik');
  });
});
