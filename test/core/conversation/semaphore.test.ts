import { describe, expect, it } from 'vitest';
import { TooBusy } from '../../../src/core/conversation/too-busy.ts';
import { Semaphore } from '../../../src/core/conversation/semaphore.ts';

const never = new AbortController().signal;

const settled = async (promise: Promise<unknown>) => {
  const waiting = Symbol('waiting');
  await Promise.resolve();
  await Promise.resolve();
  return (await Promise.race([promise, Promise.resolve(waiting)])) !== waiting;
};

describe('a semaphore', () => {
  it('lets a set number in at once, and the next when one is released', async () => {
    const semaphore = new Semaphore(2);
    const [first] = await Promise.all([semaphore.acquire(), semaphore.acquire()]);
    const third = semaphore.acquire();
    expect(await settled(third)).toBe(false);
    first.release();
    expect(await settled(third)).toBe(true);
  });

  it('lets in whoever waits longest', async () => {
    const semaphore = new Semaphore(1);
    const held = await semaphore.acquire();
    const order: number[] = [];
    const working = [1, 2, 3].map((place) => semaphore.run(async () => order.push(place)));
    held.release();
    await Promise.all(working);
    expect(order).toEqual([1, 2, 3]);
  });

  it('takes back the permit of work that fails', async () => {
    const semaphore = new Semaphore(1);
    const failed = semaphore.run(() => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await settled(semaphore.acquire())).toBe(true);
  });

  it('counts a permit that is released twice once', async () => {
    const semaphore = new Semaphore(1);
    {
      using permit = await semaphore.acquire();
      permit.release();
    }
    await semaphore.acquire();
    expect(await settled(semaphore.acquire())).toBe(false);
  });

  it('gives no permit to who gave up, before or while waiting', async () => {
    const semaphore = new Semaphore(1);
    const held = await semaphore.acquire();
    const late = new AbortController();
    const waiting = semaphore.acquire(late.signal);
    late.abort();
    expect(await waiting).toBeUndefined();
    expect(await semaphore.acquire(late.signal)).toBeUndefined();
    held.release();
    expect(await semaphore.acquire(never)).toBeDefined();
  });

  it('leaves a permit with its holder when the signal comes later', async () => {
    const semaphore = new Semaphore(1);
    const late = new AbortController();
    const permit = await semaphore.acquire(late.signal);
    late.abort();
    expect(permit).toBeDefined();
    expect(await settled(semaphore.acquire())).toBe(false);
  });

  it('lets no more wait than its bound, and again when one is let in', async () => {
    const semaphore = new Semaphore(1, 1);
    const first = await semaphore.acquire();
    const second = semaphore.acquire();
    await expect(semaphore.acquire()).rejects.toThrow(TooBusy);
    first.release();
    await second;
    expect(await settled(semaphore.acquire())).toBe(false);
  });
});
