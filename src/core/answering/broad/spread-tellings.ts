import type { RelationId } from '../../passages/passage.ts';
import type { SentenceTelling } from './tellings.ts';

/**
 * One of each passage first: the next is the first in order by what none before it has told. What
 * tells nothing new comes after.
 */
export function spread(
  tellings: readonly SentenceTelling[],
  order: (a: SentenceTelling, b: SentenceTelling) => number,
): SentenceTelling[] {
  const told = new Set<RelationId>();
  const first: SentenceTelling[] = [];
  let left = tellings;
  for (;;) {
    const [next] = left.map((telling) => withoutTold(telling, told)).toSorted(order);
    if (next === undefined) break;
    first.push(...left.filter((each) => isSameSentence(each, next)));
    for (const id of next.relations) told.add(id);
    left = left.filter(
      (each) => each.passage !== next.passage && withoutTold(each, told).relations.size > 0,
    );
  }
  const taken = new Set(first);
  return [...first, ...tellings.filter((each) => !taken.has(each)).toSorted(order)];
}

function withoutTold(telling: SentenceTelling, told: ReadonlySet<RelationId>): SentenceTelling {
  return { ...telling, relations: telling.relations.difference(told) };
}

const isSameSentence = (a: SentenceTelling, b: SentenceTelling) =>
  a.passage === b.passage && a.sentence === b.sentence;
