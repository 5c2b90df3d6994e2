import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { emptied } from './support/run.ts';

/** `script` of util-linux gives a program a terminal; systems without it are not tested. */
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout.includes(
  'util-linux',
);

/** What a terminal shows where each line is typed once the program waits for it. */
async function typedInWindow(lines: readonly string[]): Promise<string> {
  const command = `stty cols 60 rows 40; exec '${process.execPath}' src/main.ts`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', TERM: 'xterm', ...emptied },
  });
  const left = [...lines];
  let shown = '';
  let answered = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const prompts = shown.split('\u001B[3G').length - 1;
    const next = prompts > answered ? left.shift() : undefined;
    if (next === undefined) return;
    answered = prompts;
    child.stdin.write(`${next}\r`);
  });
  await new Promise((resolve) => child.on('close', resolve));
  return shown.replaceAll('\r', '');
}

describe.runIf(hasScript)('the program in a terminal', () => {
  it('says first that it reads, then prompts, answers and ends, and leaves nothing odd', async () => {
    const shown = await typedInWindow(['Who operates Chancay?', '1', '/fact puertos', 'exit']);
    expect(shown).toMatch(/^Reading the collection…\nChaski answers questions/u);
    // oxlint-disable-next-line no-control-regex
    const plain = shown.replace(/\u001B\[\d*[GJKm]/gu, '');
    // oxlint-disable-next-line no-control-regex
    expect(plain).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]|undefined|\[object/u);
    const [, answer = '', next = '', fact = ''] = plain.split(/^> /mu);
    expect(answer).toMatch(/COSCO.*\[1\]\n/su);
    const [, question = ''] = /^1 → (.+)$/mu.exec(answer) ?? [];
    expect(next.startsWith(`1\n${question}\n`)).toBe(true);
    expect(fact).toMatch(/\[1\]\n\nSources:\n/u);
    const long = plain.split('\n').filter((line) => line.length > 60 && line.trim().includes(' '));
    expect(long).toEqual([]);
  });
});
