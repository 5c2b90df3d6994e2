import type { Knowledge } from '../passages/knowledge.ts';
import type { PartialDate } from '../passages/partial-date.ts';
import type { Passage } from '../passages/passage.ts';

export interface DuePassage {
  readonly passage: Passage;
  readonly reviewBy: PartialDate;
}

/** The passages that were to be looked at before a day, the longest overdue first. */
export function pastReview({ passages }: Knowledge, today: PartialDate): DuePassage[] {
  return [...passages.values()]
    .flatMap((passage) => {
      const { reviewBy } = passage;
      return reviewBy !== undefined && reviewBy < today ? [{ passage, reviewBy }] : [];
    })
    .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
}
