import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from './support/run.ts';

const start = (input: string, env = {}) => runProgram('src/main.ts', [], { input, env });

describe('the terminal on a pipe', () => {
  it('answers each line and ends, without welcome or prompt', async () => {
    const { status, stdout, stderr } = await start(
      'Who operates Las Bambas?\n谁控制利马的配电？\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^China's Minmetals operates/);
    expect(stdout).toContain('来源：');
    expect(stdout).not.toContain('> ');
  });
});

describe('the start', () => {
  it.for(['--help', '-h'])('shows its use for %s, and starts nothing', async (argument) => {
    const { status, stdout, stderr } = await runProgram('src/main.ts', [argument], {});
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm start\n/);
  });

  it.for(['--what', 'Who?'])('refuses the argument %s with its use and status 2', async (wrong) => {
    const { status, stdout, stderr } = await runProgram('src/main.ts', [wrong], {});
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(`Not understood: ${wrong}\nUsage: npm start\n`)).toBe(true);
  });

  it('ends with status 2 and one line for a wrong variable', async () => {
    const { status, stdout, stderr } = await start('', { HTTP_PORT: 'http' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('HTTP_PORT holds "http"; it should hold a port from 1 to 65535.\n');
  });

  it('uses no .env where the environment empties its variables', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chaski-env-'));
    await writeFile(join(folder, '.env'), 'HTTP_PORT=http\nDISCORD_TOKEN=secret\n');
    const main = join(process.cwd(), 'src/main.ts');
    const knowledge = { KNOWLEDGE_DIR: join(process.cwd(), 'knowledge') };
    const masked = await runProgram(main, [], { env: knowledge, cwd: folder });
    expect(masked).toEqual({ status: 0, stdout: '', stderr: '' });
    await rm(folder, { recursive: true });
  });
});
