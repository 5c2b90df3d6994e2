import { beforeEach, describe, expect, it } from 'vitest';
import { createBreaker, type Breaker, type BreakerPass } from '../../src/openai/breaker.ts';

const second = 1_000;

let now: number;
let told: unknown[];
let breaker: Breaker;

beforeEach(() => {
  now = 0;
  told = [];
  breaker = createBreaker(() => now, {
    opened: (restMs) => void told.push(restMs),
    closed: () => void told.push('closed'),
  });
});

function enter(): BreakerPass {
  const pass = breaker.enter();
  if (pass === undefined) throw new Error('the breaker is open');
  return pass;
}

const fail = (times: number, weight = 1) => {
  for (let time = 0; time < times; time += 1) enter().failed(weight, 'down');
};

describe('a breaker', () => {
  it('opens after five failures in a row', () => {
    fail(4);
    expect(breaker.isResting()).toBe(false);
    fail(1);
    expect(breaker.isResting()).toBe(true);
    expect(breaker.enter()).toBeUndefined();
    expect(told).toEqual([15 * second]);
  });

  it('starts to count again after a success', () => {
    fail(4);
    enter().succeeded();
    fail(4);
    expect(breaker.isResting()).toBe(false);
  });

  it('opens later by failures that weigh less', () => {
    fail(9, 0.5);
    expect(breaker.isResting()).toBe(false);
    fail(1, 0.5);
    expect(breaker.isResting()).toBe(true);
  });

  it('is tried by one call after the rest, and closed by its success', () => {
    fail(5);
    now = 15 * second;
    expect(breaker.isResting()).toBe(false);
    const trying = enter();
    expect(breaker.enter()).toBeUndefined();
    trying.succeeded();
    fail(4);
    expect(breaker.isResting()).toBe(false);
    expect(told).toEqual([15 * second, 'closed']);
  });

  it('rests twice as long after each try that fails, and five minutes at most', () => {
    fail(5);
    for (let time = 0; time < 7; time += 1) {
      now += 5 * 60 * second;
      fail(1);
    }
    expect(told).toEqual([15, 30, 60, 120, 240, 300, 300, 300].map((each) => each * second));
  });

  it('lets another call try where the one that did learnt nothing', () => {
    fail(5);
    now = 15 * second;
    enter().dropped();
    enter().succeeded();
    expect(told).toContain('closed');
  });

  it('is not opened again by calls that were under way when it opened', () => {
    const underWay = [enter(), enter()];
    fail(5);
    for (const pass of underWay) pass.failed(1, 'down');
    expect(told).toEqual([15 * second]);
  });
});
