import { describe, expect, it } from 'vitest';
import { findMemoryGiver } from '../../src/memory-giver.ts';
import { createMemoryRelease } from '../../src/program/memory-release.ts';

/** A process whose figures the test sets; what it gives back leaves 100 MB. */
function processOf(residentMb: number) {
  const state = { residentMb, busyMs: 0, released: 0 };
  const look = createMemoryRelease({
    residentBytes: () => state.residentMb * 1_000_000,
    busyMs: () => state.busyMs,
    release: () => {
      state.released++;
      state.residentMb = 100;
      state.busyMs += 250;
    },
  });
  return { state, look };
}

describe('memory is given back', () => {
  it('after the start, and not again while nothing happens', () => {
    const { state, look } = processOf(160);
    for (let times = 0; times < 5; times++) look();
    expect(state.released).toBe(1);
  });

  it('only when a busy time is over', () => {
    const { state, look } = processOf(160);
    look();
    state.residentMb = 200;
    state.busyMs += 5_000;
    look();
    expect(state.released).toBe(1);
    look();
    expect(state.released).toBe(2);
  });

  it('not where little was taken', () => {
    const { state, look } = processOf(160);
    look();
    state.residentMb = 110;
    look();
    expect(state.released).toBe(1);
  });

  it('with all that nothing holds any more', async () => {
    const give = findMemoryGiver();
    const unheld = new WeakRef({ text: 'unheld' });
    // What a WeakRef was made of or was asked for stays until the job is done.
    await new Promise((resolve) => setImmediate(resolve));
    give();
    expect(unheld.deref()).toBeUndefined();
  });
});
