import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/run.ts';

// The program `ask`: its arguments and how it ends. What it answers is tested in this process, in
// ask-lines.test.ts and ask-once.test.ts.

const ask = (args: readonly string[], input = '', env = {}) =>
  runProgram('src/cli/ask.ts', args, { input, env });

describe('ask', () => {
  it('answers in the language asked for', async () => {
    const { status, stdout } = await ask(['Who operates Las Bambas?', '--lang', 'zh', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ lang: 'zh', status: 'answered' });
  });

  it('answers the lines that it reads, and ends with status 1 for a bad one', async () => {
    const input = `${JSON.stringify({ id: 'a', question: 'Who operates Las Bambas?' })}\nno json\n`;
    const { status, stdout, stderr } = await ask(['--jsonl'], input);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ id: 'a', status: 'answered' }),
      { error: expect.stringContaining('not JSON') },
    ]);
  });

  it.for([
    [['--lang', 'fr', 'Who?'], '--lang fr'],
    [[], ''],
    [['--what'], '--what'],
    [['--jsonl', 'Who?'], 'Who?'],
  ] as const)('refuses %s with what is wrong, its usage and status 2', async ([args, wrong]) => {
    const { status, stdout, stderr } = await ask(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(wrong === '' ? /^Usage: / : `Not understood: ${wrong}\nUsage: `);
  });

  it('shows its usage where that is asked for', async () => {
    const { status, stdout, stderr } = await ask(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Usage: ');
  });

  it('stops with status 1 where the folder is not there', async () => {
    const run = await ask(['Testville port size?'], '', {
      KNOWLEDGE_DIR: join(import.meta.dirname, 'none'),
    });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/^KNOWLEDGE_DIR: /);
  });
});
