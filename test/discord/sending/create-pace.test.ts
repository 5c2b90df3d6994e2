import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/discord/sending/create-pace.ts';

/** A clock that moves on only where it is waited for, or held up by so much. */
function createClock() {
  let now = 0;
  return {
    now: () => now,
    wait: async (ms: number) => {
      now += ms;
    },
    holdUp: (ms: number) => {
      now += ms;
    },
  };
}

describe('a pace', () => {
  it('lets so many a second through, in their order', async () => {
    const clock = createClock();
    const pace = createPace(200, clock);
    const passed: [number, number][] = [];
    await Promise.all(
      Array.from({ length: 4 }, async (_, place) => {
        await pace();
        passed.push([place, clock.now()]);
      }),
    );
    expect(passed).toEqual([
      [0, 0],
      [1, 5],
      [2, 10],
      [3, 15],
    ]);
  });

  it('waits no shorter than the step where it is no whole number of milliseconds', async () => {
    const clock = createClock();
    const pace = createPace(300, clock);
    await pace();
    await pace();
    expect(clock.now()).toBe(4);
  });

  it('lets nobody catch up after the process was held up', async () => {
    const clock = createClock();
    const pace = createPace(100, clock);
    const times: number[] = [];
    await pace();
    clock.holdUp(60);
    for (let place = 0; place < 3; place += 1) {
      await pace();
      times.push(clock.now());
    }
    expect(times).toEqual([60, 70, 80]);
  });
});
