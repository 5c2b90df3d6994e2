import type { EntityId, RelationId } from '../../passages/passage.ts';
import type { PartialDate } from '../../passages/partial-date.ts';

/** Says what a question that is not answered asks for in vain, and what the collection tells instead. */
export interface Gap {
  /** What the question is about, as far as the collection is about it too. */
  readonly about: readonly EntityId[];
  readonly lacking: Lacking;
  /** What is told of each thing asked about, most told first; nothing where nothing is. */
  readonly told: readonly ToldOf[];
}

export interface ToldOf {
  readonly entity: EntityId;
  readonly relations: readonly RelationId[];
}

/** What the collection lacks; each but `answer` is a fact about all of its passages. */
export type Lacking =
  /** What is asked for is given to nobody, whatever is held. */
  | { readonly kind: 'advice' | 'forecast' }
  /** News of nothing in particular: the newest that is told may be no news. */
  | { readonly kind: 'news' }
  /** Nothing of the question is known. */
  | { readonly kind: 'everything' }
  /** What the question is about is not said in it, nor before it. */
  | { readonly kind: 'referent' }
  /** No passage was found to answer, and no single thing is known to be lacking. */
  | { readonly kind: 'answer' }
  /** No passage on what is asked about tells the relation asked for. */
  | { readonly kind: 'relation'; readonly relation: RelationId }
  /** It is told for other years only: the nearest, in order. */
  | {
      readonly kind: 'period';
      readonly relation: RelationId;
      readonly period: PartialDate;
      readonly held: readonly PartialDate[];
    }
  /** No passage on what is asked about mentions it. */
  | { readonly kind: 'mention'; readonly what: Unmentioned }
  /** No passage has a word of somebody on what is asked about; of nothing named, on anything. */
  | { readonly kind: 'position'; readonly speaker: Speaker }
  /** No further ones of a kind than were told of. */
  | { readonly kind: 'others' }
  /** No passage is on all that is asked about together. */
  | { readonly kind: 'together' };

/** Who is asked for their word: a known name, or a country that none of them is. */
export type Speaker = Extract<Unmentioned, { kind: 'entity' | 'country' }>;

export type Unmentioned =
  | { readonly kind: 'entity'; readonly entity: EntityId }
  | { readonly kind: 'period'; readonly period: PartialDate }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'number'; readonly number: string }
  /** A name as the asker writes it: escape it. */
  | { readonly kind: 'name'; readonly name: string };
