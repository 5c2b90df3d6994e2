import type { Excerpt } from '../../citations/excerpt.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import { relationIdSchema, type EntityId, type Passage } from '../../passages/passage.ts';
import type { AskedClass } from '../../question/breadth/read-class.ts';

/** Most members of a class that are told of. */
const mostMembers = 5;

const relationsOf = (ids: readonly string[]) => ids.map((id) => relationIdSchema.parse(id));

/** What tells it, best first. Whoever builds a road has it not; asked for no more than roads, a builder will do. */
const relationsFor = {
  builder: relationsOf(['builder']),
  holder: relationsOf(['operator', 'owner', 'acquisition']),
  any: relationsOf(['operator', 'owner', 'acquisition', 'builder']),
} as const;

/** The sentences that tell of each member of a class who of a nation has it; none where none does. */
export function chooseMembers(
  { of, nation, asks }: AskedClass,
  { passages, successors }: Pick<Knowledge, 'passages' | 'successors'>,
  shown: readonly EntityId[],
): readonly Excerpt[] {
  const firms: ReadonlySet<EntityId> = new Set(nation.members);
  const wanted = relationsFor[asks];
  const current = [...passages.values()].filter(({ id }) => !successors.has(id));
  const chosen: Excerpt[] = [];
  for (const member of of.members) {
    if (chosen.length >= mostMembers) break;
    if (shown.includes(member)) continue;
    const [first] = current
      .flatMap((passage) => tellingsOn(member, passage))
      .toSorted((a, b) => a.place - b.place);
    const isNew = !chosen.some(
      ({ passage, sentence }) => passage === first?.passage && sentence === first.sentence,
    );
    if (first !== undefined && isNew) {
      chosen.push({ passage: first.passage, sentence: first.sentence });
    }
  }
  return chosen;

  function tellingsOn(member: EntityId, passage: Passage) {
    return passage.tells
      .filter(({ of: id, by }) => id === member && by !== undefined && firms.has(by))
      .flatMap(({ what, in: numbers }) => {
        const place = wanted.indexOf(what);
        const sentence = numbers[0];
        if (place < 0 || sentence === undefined) return [];
        const standing = passage.weight === 'key' ? 0 : passage.kind === 'fact' ? 10 : 20;
        return [{ passage, sentence: sentence - 1, place: place + standing }];
      });
  }
}
