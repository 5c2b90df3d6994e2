import { events, isAnyOf } from '../answering/broad/relation-order.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { PartialDate } from '../passages/partial-date.ts';
import type { EntityId, Passage, RelationId } from '../passages/passage.ts';

/** A sentence that tells of a thing when something happened to it. */
export interface Happening {
  readonly passage: Passage;
  /** From 0. */
  readonly sentence: number;
  readonly when: PartialDate;
  /** More of it is shown first where not all can be. */
  readonly weight: number;
  readonly isEvent: boolean;
}

/** From so many events on, what holds as of a date and is none is left out. */
const enoughEvents = 3;

/** A second sentence of a passage tells less that is new. */
const repeated = 2.5;

const weights = {
  /** What makes of a thing another, or gives it to others. */
  step: 4,
  event: 2,
  key: 1.5,
  exact: 0.5,
  fact: 1,
  projection: -1,
  /** What somebody holds, wants or answers about it. */
  stance: -2,
} as const;

const turns: ReadonlySet<string> = new Set(['acquisition']);
const stances: ReadonlySet<string> = new Set(['position', 'reply']);

/** What happened to a thing, each sentence once, in order of time; what others hold or make of it is no event. */
export function happeningsOf(
  entity: EntityId,
  { passages }: Pick<Knowledge, 'passages'>,
): Happening[] {
  const all = [...passages.values()].flatMap((passage) => happeningsIn(passage, entity));
  const own = all.filter(({ isEvent }) => isEvent);
  return (own.length >= enoughEvents ? own : all).toSorted(byTime);
}

/** So many of them, the weightiest, in order of time. */
export function chooseHappenings(all: readonly Happening[], most: number): Happening[] {
  const chosen: Happening[] = [];
  const worth = ({ passage, weight }: Happening) =>
    weight - repeated * chosen.filter((each) => each.passage === passage).length;
  while (chosen.length < Math.min(most, all.length)) {
    const left = all.filter((each) => !chosen.includes(each));
    const [best] = left.toSorted((a, b) => worth(b) - worth(a));
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.toSorted(byTime);
}

function happeningsIn(passage: Passage, entity: EntityId): Happening[] {
  if (passage.kind === 'position' || passage.kind === 'analysis') return [];
  return passage.texts.en.sentences.flatMap((_, sentence) => {
    const isOfIt = ({ of, in: numbers }: { of: EntityId; in: readonly number[] }) =>
      of === entity && numbers.includes(sentence + 1);
    const steps = passage.steps.filter(isOfIt);
    const told = passage.tells.filter(isOfIt);
    const [when] = [...steps, ...told]
      .flatMap((each) => each.when ?? [])
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    if (when === undefined) return [];
    const relations = told.map(({ what }) => what);
    const isEvent = steps.length > 0 || isAnyOf(relations, events);
    const isStep = steps.length > 0 || isAnyOf(relations, turns);
    const isStance = isAnyOf(relationsIn(passage, sentence), stances);
    const weight =
      (isStep ? weights.step : isEvent ? weights.event : 0) +
      (isStance && !isStep ? weights.stance : 0) +
      (passage.weight === 'key' ? weights.key : 0) +
      (when.length > 'YYYY'.length ? weights.exact : 0) +
      (passage.kind === 'fact' ? weights.fact : 0) +
      (passage.kind === 'projection' ? weights.projection : 0);
    return [{ passage, sentence, when, weight, isEvent }];
  });
}

/** All that a sentence tells, of whatever. */
function relationsIn({ tells }: Passage, sentence: number): RelationId[] {
  return tells.flatMap(({ what, in: numbers }) => (numbers.includes(sentence + 1) ? [what] : []));
}

/** A year alone comes after its months. */
function byTime(a: Happening, b: Happening): number {
  const [x, y] = [a.when, b.when].map((date) => date.padEnd('YYYY-MM-DD'.length, '-99'));
  return (x ?? '') < (y ?? '') ? -1 : x === y ? a.sentence - b.sentence : 1;
}
