import { describe, expect, it } from 'vitest';
import { learnManners } from '../../src/openai/learnt-manners.ts';

const cause = 'status 400';
const saying = (words: string) => ({ cause, words, isCertain: true });
const temperature = saying('no temperature');
const nothing = saying('bad request');

function learn() {
  const told: string[] = [];
  const learnt = learnManners('http://localhost:8000/v1', {
    adapted: (_, words) => void told.push(words),
  });
  return { learnt, told };
}

describe('how a server is asked', () => {
  it('is learnt once and kept', () => {
    const { learnt, told } = learn();
    const next = learnt.afterRefusal(learnt.current(), temperature);
    expect(next).toMatchObject({ takesTemperature: false });
    expect(learnt.current()).toBe(next);
    expect(told).toEqual(['no temperature']);
  });

  it('is taken over from a call that has learnt it meanwhile', () => {
    const { learnt, told } = learn();
    const first = learnt.current();
    const next = learnt.afterRefusal(first, temperature);
    expect(learnt.afterRefusal(first, temperature)).toBe(next);
    expect(learnt.afterRefusal(first, saying('no stream mode'))).toBe(next);
    expect(told).toEqual(['no temperature']);
  });

  it('is plain where that helps against a refusal without a reason', () => {
    const { learnt, told } = learn();
    const first = learnt.current();
    const plain = learnt.afterRefusal(first, nothing);
    expect(plain).toMatchObject({ takesTemperature: false, format: 'none' });
    expect([learnt.current(), told]).toEqual([first, []]);
    if (plain !== undefined) learnt.taken(plain);
    expect([learnt.current(), told]).toEqual([plain, ['bad request']]);
  });

  it('is tried plainly once where that does not help', () => {
    const { learnt } = learn();
    const first = learnt.current();
    const plain = learnt.afterRefusal(first, nothing);
    expect(plain && learnt.afterRefusal(plain, nothing)).toBeUndefined();
    expect(learnt.afterRefusal(first, nothing)).toBeUndefined();
    expect(learnt.current()).toBe(first);
  });

  it('is not tried plainly where it was taken before, nor after what may pass', () => {
    const { learnt } = learn();
    const first = learnt.current();
    expect(learnt.afterRefusal(first, { ...nothing, isCertain: false })).toBeUndefined();
    learnt.taken(first);
    expect(learnt.afterRefusal(first, nothing)).toBeUndefined();
  });
});
