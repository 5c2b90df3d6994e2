import { describe, expect, it } from 'vitest';
import {
  type AddressAnswer,
  deadSources,
  dueAddresses,
  noChecks,
  type SourceChecks,
  withAnswer,
} from '../../../src/core/curating/source-checks.ts';
import { dayMs } from '../../../src/core/day-ms.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { folderWith } from '../../support/folder.ts';

const { knowledge } = readKnowledge(folderWith());
const address = 'https://example.org/report';
const start = Date.UTC(2026, 10, 1, 12);
const good: AddressAnswer = { outcome: 'good', said: '200' };
const gone: AddressAnswer = { outcome: 'gone', said: '404' };
const down: AddressAnswer = { outcome: 'unreachable', said: '503' };

/** The checks after these answers, one for each of the days. */
const after = (...answers: readonly (readonly [day: number, answer: AddressAnswer])[]) =>
  answers.reduce<SourceChecks>(
    (checks, [day, answer]) => withAnswer(checks, address, answer, start + day * dayMs),
    noChecks,
  );

const onDay = (day: number) => new Date(start + day * dayMs).toISOString();

describe('what is noted of an address', () => {
  it('is the date of the last good answer, whatever came after', () => {
    expect(after([0, good], [1, good], [2, gone], [3, gone]).addresses[address]).toEqual({
      ...gone,
      checkedAt: onDay(3),
      since: onDay(2),
      lastGoodAt: onDay(1),
    });
  });

  it('counts a page that has moved as good', () => {
    const moved = { outcome: 'moved', movedTo: 'https://example.org/new', said: '200' } as const;
    expect(after([0, moved], [1, gone]).addresses[address]?.lastGoodAt).toBe(onDay(0));
  });

  it('has no good answer where there was none', () => {
    expect(after([0, gone]).addresses[address]?.lastGoodAt).toBeUndefined();
  });
});

describe('the addresses that are due', () => {
  const due = (checks: SourceChecks, day: number) =>
    dueAddresses(knowledge, checks, start + day * dayMs, 7 * dayMs);

  it('are those that were not asked within the time for which an answer counts', () => {
    expect(due(noChecks, 0)).toEqual([address]);
    expect(due(after([0, gone]), 6.9)).toEqual([]);
    expect(due(after([0, gone]), 7)).toEqual([address]);
  });
});

describe('dead sources', () => {
  const dead = (checks: SourceChecks) =>
    deadSources(knowledge, checks).map(({ source }) => source.id);

  it('are those that are gone', () => {
    expect(dead(after([0, good], [1, gone]))).toEqual(['port-report']);
  });

  it('are those that were unreachable at checks for two weeks, and no sooner', () => {
    expect(dead(after([0, down], [13, down]))).toEqual([]);
    expect(dead(after([0, down], [14, down]))).toEqual(['port-report']);
  });

  it('are not those that came back, or let no program in', () => {
    expect(dead(after([0, down], [20, down], [21, good]))).toEqual([]);
    expect(dead(after([0, { outcome: 'refused', said: '403' }]))).toEqual([]);
  });
});
