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
    expect(stdout).toContain('来源:');
    expect(stdout).not.toContain('> ');
  });

  it('shows a passage, the help, and what is wrong with a line', async () => {
    const { stdout } = await start(
      '/passage minmetals-operates-las-bambas\n/passage no-such\n/help\n/dance\nab\n',
    );
    expect(stdout).toContain('Introduction, paragraph 2');
    expect(stdout).toContain('There is no passage no-such');
    expect(stdout).toContain('/quit');
    expect(stdout).toContain('Unknown command /dance');
    expect(stdout).toContain('this one has 2');
  });

  it('lists topics and sources, tells a fact, and names a topic that is not there', async () => {
    const { stdout } = await start('/topics\n/sources rail\n/fact media\n/fact none\n');
    expect(stdout).toMatch(/^ports: Ports \(\d+\)/m);
    expect(stdout).toMatch(/^\d+ × Peru's "Active Neutrality"/m);
    expect(stdout).toMatch(/\. \[1\]$/m);
    expect(stdout).toContain('There is no topic none');
  });

  it('shows the digest of the day where it is, the same each time', async () => {
    const { stdout } = await start('/digest\n/digest\n', { TZ: 'Pacific/Kiritimati' });
    const day = new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'long',
      timeZone: 'Pacific/Kiritimati',
    }).format(Date.now());
    const [first = '', second] = stdout.split(/(?=^Facts of the day: )/mu);
    expect(first).toMatch(new RegExp(`^Facts of the day: ${day}\n- `));
    expect(first.match(/^- /gmu)).toHaveLength(3);
    expect(first).toMatch(/ \[1\]\n.*\]\n\nSources:\n\[1\] /su);
    expect(second?.trim()).toBe(first.trim());
  });

  it('understands a question after the one before', async () => {
    const { stdout } = await start('Who operates Las Bambas?\nWhat about Toromocho?\n');
    expect(stdout).toContain('Chinalco runs the Toromocho mine');
  });

  it('says which part of a question is not covered', async () => {
    const { stdout } = await start('Who bought Luz del Sur and who is its chief accountant?\n');
    expect(stdout).toContain('The collection does not cover this part of the question');
  });

  it('stops at /quit', async () => {
    const { status, stdout } = await start('/quit\nWho operates Las Bambas?\n');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

describe('the start', () => {
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
