import type { Excerpt } from '../../citations/excerpt.ts';
import {
  relationIdSchema,
  type EntityId,
  type Passage,
  type RelationId,
  type Tell,
} from '../../passages/passage.ts';

/** A sentence that tells one thing of a member of a class, or of what the firms of a nation did. */
export interface MemberTelling extends Excerpt {
  readonly of: EntityId;
  readonly what: RelationId;
  /** A date as far as it is told; empty for none. */
  readonly when: string;
  /** 0 in a key passage, 1 in another fact, else 2. */
  readonly place: number;
}

/** The first sentence for each thing that is asked for and told in some passages, in their order. */
export function memberTellings(
  passages: readonly Passage[],
  isAsked: (tell: Tell) => boolean,
): MemberTelling[] {
  return passages.flatMap((passage) =>
    passage.tells.filter(isAsked).flatMap(({ of, what, when = '', in: [sentence] }) => {
      const place = passage.weight === 'key' ? 0 : passage.kind === 'fact' ? 1 : 2;
      return sentence === undefined
        ? []
        : [{ passage, sentence: sentence - 1, of, what, when, place }];
    }),
  );
}

export const relationsOf = (...ids: readonly string[]): RelationId[] =>
  ids.map((id) => relationIdSchema.parse(id));

/** What tells who has something, best first. */
export const holding: readonly RelationId[] = relationsOf('operator', 'owner', 'acquisition');
