import { describe, expect, it } from 'vitest';
import { TooBusy } from '../../../src/core/conversation/too-busy.ts';
import { createTurnQueue } from '../../../src/core/conversation/turn-queue.ts';

const held = () => Promise.withResolvers<void>();

describe('a queue of turns', () => {
  it('runs the work of a key in the order in which it came, after what failed too', async () => {
    const inTurn = createTurnQueue();
    const order: number[] = [];
    const first = inTurn('one', async () => {
      order.push(1);
      throw new Error('no');
    });
    const second = inTurn('one', async () => order.push(2));
    await expect(first).rejects.toThrow('no');
    await second;
    expect(order).toEqual([1, 2]);
  });

  it('takes no more of a key than its bound, and again when one is done', async () => {
    const inTurn = createTurnQueue({ ofKey: 2 });
    const { promise, resolve } = held();
    const waiting = [1, 2].map(() => inTurn('one', () => promise));
    await expect(inTurn('one', async () => 3)).rejects.toThrow(TooBusy);
    expect(await inTurn('other', async () => 4)).toBe(4);
    resolve();
    await Promise.all(waiting);
    expect(await inTurn('one', async () => 5)).toBe(5);
  });

  it('takes no more keys than its bound, and again when one is done', async () => {
    const inTurn = createTurnQueue({ keys: 2 });
    const { promise, resolve } = held();
    const waiting = ['one', 'two'].map((key) => inTurn(key, () => promise));
    await expect(inTurn('three', async () => 3)).rejects.toThrow(TooBusy);
    resolve();
    await Promise.all(waiting);
    expect(await inTurn('three', async () => 4)).toBe(4);
  });
});
