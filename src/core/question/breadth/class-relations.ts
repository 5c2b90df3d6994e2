import { relationIdSchema, type RelationId } from '../../passages/passage.ts';

const relationsOf = (...ids: readonly string[]): ReadonlySet<RelationId> =>
  new Set(ids.map((id) => relationIdSchema.parse(id)));

/** Relations that say no more than that there are such things, and who has them. */
const havings = relationsOf('owner', 'operator', 'acquisition', 'presence', 'definition');
const lists = relationsOf('members-list');
/** What the words for the one that is the most ask for. */
const ranked = relationsOf('ranking', 'event-date');

/** What happened or was given more than once, so that it can be listed. */
const listable = relationsOf(
  'accident',
  'casualties',
  'community-conflict',
  'debt',
  'donation',
  'environment',
  'eviction',
  'fine',
  'investigation',
  'labour-dispute',
  'lawsuit',
  'scholarship',
  'trade-composition',
  'training',
);

const words = relationsOf('position', 'reply');

/** Whether a relation asks for somebody's word. */
export const isWord = (id: RelationId): boolean => words.has(id);

/** Whether a relation asks for a list, whatever else is asked. */
export const isList = (id: RelationId): boolean => lists.has(id);

export const isListable = (id: RelationId): boolean => listable.has(id);

/** Whether a question for a class may ask for a relation; for some only where it ranks the things. */
export function isOfClasses(id: RelationId, isRanked: boolean): boolean {
  return listable.has(id) || havings.has(id) || lists.has(id) || (isRanked && ranked.has(id));
}
