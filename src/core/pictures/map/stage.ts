import type { Status } from '../../passages/passage.ts';

/** How far projects are, as a map tells it by its marks: from most to least done, what has ended last. */
export const stages = ['done', 'under-way', 'ahead', 'alleged', 'ended'] as const;
export type Stage = (typeof stages)[number];

const stageOfStatus: Readonly<Record<Status, Stage>> = {
  completed: 'done',
  'under-way': 'under-way',
  announced: 'ahead',
  planned: 'ahead',
  proposed: 'ahead',
  alleged: 'alleged',
  cancelled: 'ended',
};

export function stageOf(status: Status): Stage {
  return stageOfStatus[status];
}
