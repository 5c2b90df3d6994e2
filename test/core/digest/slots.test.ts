import { describe, expect, it } from 'vitest';
import { createSlots } from '../../../src/core/digest/slots.ts';

describe('slots', () => {
  it('let so many in at once, and whoever waits longest next', async () => {
    const slots = createSlots(2);
    const order: number[] = [];
    const taken = Array.from({ length: 4 }, async (_, place) => {
      const slot = await slots.take();
      order.push(place);
      return slot;
    });
    const [first, second] = [await taken[0], await taken[1]];
    expect(order).toEqual([0, 1]);
    second?.release();
    await taken[2];
    expect(order).toEqual([0, 1, 2]);
    first?.release();
    await taken[3];
    expect(order).toEqual([0, 1, 2, 3]);
  });

  it('are given back once only', async () => {
    const slots = createSlots(1);
    const slot = await slots.take();
    slot.release();
    slot.release();
    await slots.take();
    let isIn = false;
    void slots.take().then(() => (isIn = true));
    await Promise.resolve();
    expect(isIn).toBe(false);
  });
});
