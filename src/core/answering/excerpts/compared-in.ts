import type { Knowledge } from '../../passages/knowledge.ts';
import type { EntityId, Passage } from '../../passages/passage.ts';
import { sidesOf } from '../../passages/side-of.ts';

export interface ComparedOptions {
  readonly compared: readonly EntityId[];
  readonly knowledge: Knowledge;
  readonly entitiesOf: (passage: Passage) => ReadonlySet<EntityId>;
}

/**
 * The compared entities that a passage tells of. A position or an allegation that names a country is
 * no word of that country's: it tells of the one whose side takes it.
 */
export function comparedIn(
  passage: Passage,
  { compared, knowledge, entitiesOf }: ComparedOptions,
): EntityId[] {
  const held = entitiesOf(passage);
  const speaking = sidesOf(passage, knowledge);
  const isStance = passage.kind === 'position' || passage.kind === 'allegation';
  return compared.filter((id) => {
    const side = knowledge.entities.get(id)?.speaksAs;
    if (side === undefined) return held.has(id);
    return speaking.includes(side) || (!isStance && held.has(id));
  });
}
