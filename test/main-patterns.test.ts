import { expect, it } from 'vitest';
import { runProgram } from './support/run.ts';

it('goes on with patterns that were compiled before the flags, however often the collector interrupts', async () => {
  const { status } = await runProgram('test/support/interrupted-pattern.ts', []);
  expect(status).toBe(0);
});
