import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/run.ts';

describe('KNOWLEDGE_DIR', () => {
  it.for([
    ['scripts/check-knowledge.ts'],
    ['scripts/check-sources.ts'],
    ['scripts/eval-claims.ts'],
    ['scripts/eval-readers.ts'],
    ['scripts/eval.ts'],
    ['scripts/fit-answers.ts'],
    ['scripts/new-passage.ts'],
    ['scripts/report.ts'],
    ['src/cli/ask.ts', 'Who operates Chancay?'],
    ['src/main.ts'],
  ] as const)('is what %s reads, with one line where it is not there', async ([file, ...args]) => {
    const missing = join(import.meta.dirname, 'none');
    const env = { KNOWLEDGE_DIR: missing, STORE_URL: 'memory://' };
    const { status, stdout, stderr } = await runProgram(file, args, { env });
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toMatch(/^KNOWLEDGE_DIR: the folder cannot be read: ENOENT.*$/m);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
