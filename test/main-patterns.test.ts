import { expect, it } from 'vitest';
import { runProgram } from './support/run.ts';

it('goes on with patterns that were compiled before the flags, however often the collector interrupts', async () => {
  const { status } = await runProgram('test/support/interrupted-pattern.ts', []);
  expect(status).toBe(0);
});

/** One that takes forever can only be ended from outside; ten times what all take on a machine at rest. */
const patternsTimeoutMs = 540_000;

it(
  'meets no typed text with a pattern whose time grows with more than the square of its length',
  async () => {
    const { status, stdout } = await runProgram('scripts/bench-patterns.ts', ['--length', '500'], {
      timeoutMs: patternsTimeoutMs,
    });
    expect(stdout).toMatch(/\d{4} patterns that typed text meets/);
    expect({ status, stdout }).toMatchObject({ status: 0 });
  },
  patternsTimeoutMs + 60_000,
);
