import type { Knowledge } from '../../passages/knowledge.ts';
import type { PartialDate } from '../../passages/partial-date.ts';
import { tellsAt, type EntityId, type Passage, type RelationId } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';

/** A sentence with what it tells of a subject. */
export interface SentenceTelling {
  readonly passage: Passage;
  /** From 0. */
  readonly sentence: number;
  readonly relations: ReadonlySet<RelationId>;
  /** Whether it is told of the subject itself, and does not only name the subject as a value. */
  readonly isOf: boolean;
  /** Whether its passage tells of the subject about as much as of anything. */
  readonly isMain: boolean;
  /** When it happened, or as of when it holds. */
  readonly when: PartialDate;
  /** Whether a date of its own is told. */
  readonly isDated: boolean;
}

/** Lists the sentences that tell something of a thing, in passages that are on all of `subjects`. */
export function tellingsOf(
  subjects: readonly EntityId[],
  knowledge: Knowledge,
  retriever: Retriever,
): SentenceTelling[] {
  return [...knowledge.passages.values()]
    .filter((passage) => {
      const held = retriever.entitiesOf(passage);
      return subjects.every((id) => held.has(id) || isTold(id, passage));
    })
    .flatMap((passage) => tellingsIn(passage, subjects, knowledge));
}

/** Lists all sentences of some passages that tell anything. */
export function tellingsIn(
  passage: Passage,
  subjects: readonly EntityId[],
  { entities }: Pick<Knowledge, 'entities'>,
): SentenceTelling[] {
  // What is told of nothing in particular is told of the countries first.
  const isSubject = (id: EntityId) =>
    subjects.length === 0 ? entities.get(id)?.everywhere === true : subjects.includes(id);
  const isMain = subjects.length === 0 || isMainIn(passage, subjects);
  return passage.texts.en.sentences.flatMap((_, sentence) => {
    const told = tellsAt(passage, sentence);
    const on = told.filter(
      ({ of, by }) =>
        subjects.length === 0 ||
        subjects.includes(of) ||
        (by !== undefined && subjects.includes(by)),
    );
    if (on.length === 0) return [];
    const own = on.filter(({ of }) => isSubject(of));
    const dates = on.flatMap(({ when }) => when ?? []).toSorted();
    return [
      {
        passage,
        sentence,
        relations: new Set((own.length > 0 ? own : on).map(({ what }) => what)),
        isOf: own.length > 0,
        isMain,
        when: dates.at(-1) ?? passage.happenedOn.at(-1) ?? passage.asOf,
        isDated: dates.length > 0,
      },
    ];
  });
}

function isTold(id: EntityId, { tells }: Passage): boolean {
  return tells.some(({ of, by }) => of === id || by === id);
}

/** What tells of a thing half as much as of what it tells of most does not name it in passing. */
const leastOfMain = 0.5;

function isMainIn({ tells }: Passage, subjects: readonly EntityId[]): boolean {
  const counts = [...Map.groupBy(tells, ({ of }) => of)].map(
    ([of, all]) => [of, all.length] as const,
  );
  const most = Math.max(...counts.map(([, count]) => count));
  return counts.some(([of, count]) => subjects.includes(of) && count >= leastOfMain * most);
}
