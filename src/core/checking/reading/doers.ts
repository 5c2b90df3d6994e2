import type { Knowledge } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';

const doers: ReadonlySet<string | undefined> = new Set([
  'company',
  'organisation',
  'group',
  'person',
  'publication',
]);

/** Whether a thing is one who does something: a company, a person and the like. */
export function isDoer(id: EntityId, { entities }: Pick<Knowledge, 'entities'>): boolean {
  return doers.has(entities.get(id)?.type);
}
