import type { Turn } from '../../conversation/conversation.ts';
import { nameOf } from '../../passages/entity-names.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { EntityId, RelationId } from '../../passages/passage.ts';
import type { JsonValue } from '../../ports.ts';
import type { AnswerBasis } from '../answer-extractively.ts';

/** Most names and relations that a model reads a question by. */
const mostOffered = 16;

/** How many of the passages found count as near. */
const nearPassages = 6;

/** The ids of things and relations near a question, for a model to read it by. */
export interface OfferedIds {
  readonly names: readonly EntityId[];
  readonly relations: readonly RelationId[];
}

/**
 * What a question may be about and ask for: what it names, what the turns before were about, and what
 * the passages found for it tell of what.
 */
export function offeredIds(
  basis: AnswerBasis,
  turns: readonly Turn[],
  knowledge: Knowledge,
): OfferedIds {
  const near = basis.parts
    .flatMap((part) => part.near.slice(0, nearPassages))
    .map(({ passage }) => passage);
  const tellings = near.flatMap(({ tells }) => tells);
  const own = basis.parts.map(({ asked }) => asked.question);
  const names = [
    ...own.flatMap(({ anchors }) => anchors.entities),
    ...(turns.at(-1)?.entities ?? []),
    ...tellings.flatMap(({ of, by }) => (by === undefined ? [of] : [of, by])),
  ];
  const relations = [
    ...own.flatMap((each) => each.relations.map(({ relation }) => relation)),
    ...tellings.map(({ what }) => what),
  ];
  return {
    names: [...new Set(names)].filter((id) => !isEverywhere(id, knowledge)).slice(0, mostOffered),
    relations: [...new Set(relations)].slice(0, mostOffered),
  };
}

/** The ids with their names in English, as data for a model. */
export function offerIds({ names, relations }: OfferedIds, knowledge: Knowledge) {
  return {
    names: names.map((id): JsonValue => ({ id, name: nameOf(id, knowledge, 'en') })),
    relations: relations.map((id): JsonValue => ({
      id,
      name: knowledge.relations.get(id)?.name.en ?? id,
    })),
  };
}
