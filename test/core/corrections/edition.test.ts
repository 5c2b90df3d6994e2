import { describe, expect, it } from 'vitest';
import { type Edition, withCollection } from '../../../src/core/corrections/edition.ts';
import { dayMs } from '../../../src/core/day-ms.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { folderWith, folderWithPassage } from '../../support/folder.ts';

const day = (place: number) => Date.UTC(2026, 0, 1) + place * dayMs;
const first = readKnowledge(folderWith()).knowledge;
const second = readKnowledge(folderWithPassage('handled 18,000', 'moved 18,000')).knowledge;

const namesIn = (edition: Edition) =>
  edition.map(({ versions }) => versions.map(({ name }) => name));

describe('the edition', () => {
  it('keeps each version that it sees, once, with the moment', () => {
    const { edition, added } = withCollection([], first, day(0));
    expect(added).toHaveLength(1);
    expect(edition[0]?.versions).toMatchObject([{ since: '2026-01-01T00:00:00.000Z' }]);
    const again = withCollection(edition, first, day(1));
    expect(again).toEqual({ edition, added: [], dropped: [] });
    const changed = withCollection(edition, second, day(2));
    expect(namesIn(changed.edition)[0]).toHaveLength(2);
    expect(changed.added).toHaveLength(1);
  });

  it('drops a version 90 days after it was replaced', () => {
    const { edition } = withCollection([], first, day(0));
    const changed = withCollection(edition, second, day(100)).edition;
    expect(withCollection(changed, second, day(190)).dropped).toEqual([]);
    const later = withCollection(changed, second, day(191));
    expect(later.dropped).toHaveLength(1);
    expect(namesIn(later.edition)[0]).toHaveLength(1);
  });

  it('does not drop a version that has come back', () => {
    const { edition } = withCollection([], first, day(0));
    const changed = withCollection(edition, second, day(1)).edition;
    const back = withCollection(changed, first, day(2)).edition;
    const later = withCollection(back, first, day(200));
    expect(later.dropped.map(({ name }) => name)).toEqual([namesIn(changed)[0]?.[1]]);
    expect(namesIn(later.edition)).toEqual(namesIn(edition));
  });
});
