import { describe, expect, it } from 'vitest';
import { createCallSlots } from '../../src/openai/call-slots.ts';

const never = new AbortController().signal;

const settled = async (promise: Promise<unknown>) => {
  const waiting = Symbol('waiting');
  await Promise.resolve();
  return (await Promise.race([promise, Promise.resolve(waiting)])) !== waiting;
};

describe('slots for calls', () => {
  it('are given to a set number at once, and to the next when one is given back', async () => {
    const slots = createCallSlots(2);
    const [first] = await Promise.all([slots.take(never), slots.take(never)]);
    const third = slots.take(never);
    expect(await settled(third)).toBe(false);
    first?.[Symbol.dispose]();
    expect(await third).toBeDefined();
  });

  it('are given in the order in which they were asked for', async () => {
    const slots = createCallSlots(1);
    const held = await slots.take(never);
    const order: number[] = [];
    const taking = [1, 2, 3].map(async (place) => {
      using slot = await slots.take(never);
      order.push(slot === undefined ? 0 : place);
    });
    held?.[Symbol.dispose]();
    await Promise.all(taking);
    expect(order).toEqual([1, 2, 3]);
  });

  it('are not waited for any longer than until the signal', async () => {
    const slots = createCallSlots(1);
    const held = await slots.take(never);
    const late = new AbortController();
    const waiting = slots.take(late.signal);
    late.abort();
    expect(await waiting).toBeUndefined();
    expect(await slots.take(late.signal)).toBeUndefined();
    held?.[Symbol.dispose]();
    expect(await slots.take(never)).toBeDefined();
  });

  it('given back twice count once', async () => {
    const slots = createCallSlots(1);
    const held = await slots.take(never);
    held?.[Symbol.dispose]();
    held?.[Symbol.dispose]();
    await slots.take(never);
    expect(await settled(slots.take(never))).toBe(false);
  });
});
