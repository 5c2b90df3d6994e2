import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/discord/sending/create-pace.ts';

describe('a pace', () => {
  it('lets so many a second through, in their order', async () => {
    const pace = createPace(200);
    const begun = performance.now();
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 21 }, async (_, place) => {
        await pace();
        order.push(place);
      }),
    );
    expect(performance.now() - begun).toBeGreaterThanOrEqual(99);
    expect(order).toEqual([...order.keys()]);
  });

  it('lets nobody catch up after the process was held up', async () => {
    const pace = createPace(100);
    const times: number[] = [];
    const all = Array.from({ length: 10 }, async () => {
      await pace();
      times.push(performance.now());
    });
    await all[0];
    const until = performance.now() + 60;
    while (performance.now() < until);
    await Promise.all(all);
    const gaps = times.slice(1).map((time, place) => time - (times[place] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(8);
  });
});
