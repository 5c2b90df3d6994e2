import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorkLimit } from '../../../src/core/conversation/work-limit.ts';

describe('createWorkLimit', () => {
  it('runs no more at once than set, and all in the order given', async () => {
    const limit = createWorkLimit(2);
    const started: number[] = [];
    let underWay = 0;
    let most = 0;
    const work = (number: number) => async () => {
      started.push(number);
      underWay += 1;
      most = Math.max(most, underWay);
      await setImmediate();
      underWay -= 1;
      return number;
    };
    const results = await Promise.all([1, 2, 3, 4, 5].map((number) => limit(work(number))));
    expect({ results, started, most }).toEqual({
      results: [1, 2, 3, 4, 5],
      started: [1, 2, 3, 4, 5],
      most: 2,
    });
  });

  it('gives the place of failed work to the next', async () => {
    const limit = createWorkLimit(1);
    const failed = limit(() => Promise.reject(new Error('no')));
    const next = limit(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
