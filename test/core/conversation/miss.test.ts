import { describe, expect, it } from 'vitest';
import {
  type Miss,
  missEndsAt,
  tellMiss,
  withAsk,
  withoutAsker,
} from '../../../src/core/conversation/miss.ts';
import { dayMs } from '../../../src/core/day-ms.ts';
import { serverOf } from '../../support/records.ts';

const start = Date.UTC(2026, 10, 1);
const lima = serverOf('7');
const cusco = serverOf('8');
const none: Miss = { words: 'Who owns the moon?', language: 'en', salt: 's', asks: [] };

type Ask = readonly [asker: string, day: number, server?: typeof lima];

const asked = (...asks: readonly Ask[]) =>
  asks.reduce(
    (miss, [asker, day, server]) => withAsk(miss, { asker, server }, start + day * dayMs),
    none,
  );

const told = (miss: Miss, server?: typeof lima, sinceDay = 0) =>
  tellMiss(miss, { server, since: start + sinceDay * dayMs });

describe('a declined question', () => {
  it('is told once two people have asked it, and not before, however often one asks', () => {
    expect(told(asked(['a1', 0], ['a1', 1], ['a1', 2]))).toEqual({ kind: 'withheld' });
    expect(told(asked(['a1', 0], ['a1', 1], ['b2', 2]))).toEqual({
      kind: 'told',
      words: 'Who owns the moon?',
      language: 'en',
      askers: 2,
      times: 3,
      lastAt: new Date(start + 2 * dayMs).toISOString(),
    });
  });

  it('is told to a server only where two have asked it there', () => {
    const miss = asked(['a1', 0, lima], ['b2', 0, cusco], ['c3', 0]);
    expect(told(miss, lima)).toEqual({ kind: 'withheld' });
    expect(told(miss)).toMatchObject({ askers: 3 });
    expect(told(miss, serverOf('9'))).toBeUndefined();
  });

  it('counts somebody who asks in two places once', () => {
    expect(told(asked(['a1', 0, lima], ['a1', 0, cusco]))).toEqual({ kind: 'withheld' });
  });

  it('is told where it was last asked since the day, whenever it was asked first', () => {
    const miss = asked(['a1', 0], ['b2', 5]);
    expect(told(miss, undefined, 5)).toMatchObject({ askers: 2 });
    expect(told(miss, undefined, 5.1)).toBeUndefined();
  });

  it('forgets each ask after 30 days, and ends with the last', () => {
    expect(asked(['a1', 0], ['b2', 29.9]).asks).toHaveLength(2);
    const miss = asked(['a1', 0], ['b2', 30]);
    expect(miss.asks.map(({ asker }) => asker)).toEqual(['b2']);
    expect(missEndsAt(miss)).toBe(start + 60 * dayMs);
  });

  it('forgets a person, in all places, and nobody else', () => {
    const miss = asked(['a1', 0, lima], ['a1', 0], ['b2', 0, lima]);
    expect(withoutAsker(miss, 'a1').asks.map(({ asker }) => asker)).toEqual(['b2']);
  });

  it('counts no more than a hundred', () => {
    const many = Array.from({ length: 150 }, (_, place): Ask => ['a1', 0, serverOf(`1${place}`)]);
    expect(asked(...many).asks).toHaveLength(100);
  });
});
