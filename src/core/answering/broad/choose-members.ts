import type { Excerpt } from '../../citations/excerpt.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import {
  isStated,
  type EntityId,
  type Passage,
  type RelationId,
  type Tell,
} from '../../passages/passage.ts';
import { findQuantities } from '../../passages/quantities.ts';
import { earlierFirst } from '../../passages/partial-date.ts';
import type { AskedClass } from '../../question/breadth/read-class.ts';
import { chooseOne } from './choose-one.ts';
import { holding, memberTellings, relationsOf } from './member-tellings.ts';

/** Most things that are told of. */
const mostMembers = 5;
const mostTold = 4;
/** From so many on that say what is asked in its own words, bribes and no other wrong, they alone count. */
const leastSaid = 2;

/** What tells it, best first. Whoever builds a road has it not; asked for no more than roads, a builder will do. */
const relationsFor = {
  builder: relationsOf('builder'),
  holder: holding,
  any: [...holding, ...relationsOf('builder')],
} as const;

/** What was paid, and no hope. */
const paid = relationsOf('price', 'cost', 'investment-made', 'acquisition');

type Sources = Pick<Knowledge, 'passages' | 'successors'>;

/**
 * The sentences that tell of each member of a class who of a nation has it, or of what is asked that its
 * firms did; none where none does.
 */
export function chooseMembers(
  asked: AskedClass,
  { passages, successors }: Sources,
  shown: readonly EntityId[],
  /** Whether a sentence says the very words by which the relation is asked for. */
  saysAsked: (excerpt: Excerpt) => boolean,
): readonly Excerpt[] {
  const current = [...passages.values()].filter(({ id }) => !successors.has(id));
  switch (asked.asks) {
    case 'told':
      return chooseTold(asked, current, saysAsked);
    case 'sums':
      return chooseLargest(asked, current);
    case 'biggest':
    case 'oldest':
    case 'newest':
      return chooseOne(asked, asked.asks, current);
    case 'builder':
    case 'holder':
    case 'any':
      return chooseHeld(asked, relationsFor[asked.asks], current, shown);
  }
}

function chooseHeld(
  { of, nation }: AskedClass,
  wanted: readonly RelationId[],
  current: readonly Passage[],
  shown: readonly EntityId[],
): readonly Excerpt[] {
  const firms: ReadonlySet<EntityId> = new Set(nation.members);
  const members = of?.members ?? [];
  const chosen: Excerpt[] = [];
  for (const member of members.filter((id) => !shown.includes(id))) {
    if (chosen.length >= mostMembers) break;
    const [first] = memberTellings(
      current,
      ({ of: thing, by, what }) =>
        thing === member && by !== undefined && firms.has(by) && wanted.includes(what),
    ).toSorted((a, b) => a.place - b.place || wanted.indexOf(a.what) - wanted.indexOf(b.what));
    if (first !== undefined && !has(chosen, first)) chosen.push(first);
  }
  return chosen;
}

/** One of each thing first, the newest of the weightiest. */
function chooseTold(
  { of, nation, relations }: AskedClass,
  current: readonly Passage[],
  saysAsked: (excerpt: Excerpt) => boolean,
): readonly Excerpt[] {
  const firms: ReadonlySet<EntityId> = new Set(nation.members);
  const members = of === undefined ? undefined : new Set(of.members);
  const isOfNation = ({ of: thing, by }: Tell) =>
    firms.has(thing) || (by !== undefined && firms.has(by));
  const isAsked = (tell: Tell) =>
    relations.includes(tell.what) && (members?.has(tell.of) ?? isOfNation(tell));
  const told = memberTellings(current, isAsked);
  const said = told.filter(saysAsked);
  const all = (said.length >= leastSaid ? said : told).toSorted(
    (a, b) =>
      a.place - b.place ||
      Number(hasFigure(b)) - Number(hasFigure(a)) ||
      earlierFirst(b.passage.asOf, a.passage.asOf),
  );
  const seen = new Set<EntityId>();
  const first = all.filter(({ of: thing }) => !seen.has(thing) && seen.add(thing));
  const chosen: Excerpt[] = [];
  for (const telling of [...first, ...all]) {
    if (chosen.length >= mostTold) break;
    if (!has(chosen, telling)) chosen.push(telling);
  }
  return chosen;
}

/** The largest sum that is told of each member, the largest first. */
function chooseLargest({ of }: AskedClass, current: readonly Passage[]): readonly Excerpt[] {
  const largest = (of?.members ?? []).flatMap((member) => {
    const told = memberTellings(current, (tell) => tell.of === member && paid.includes(tell.what));
    const [first] = told
      .filter(({ passage }) => isStated(passage.kind))
      .map((telling) => ({ telling, sum: dollarsIn(telling) }))
      .toSorted((a, b) => b.sum - a.sum);
    return first === undefined || first.sum === 0 ? [] : [first];
  });
  return largest
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, mostMembers)
    .map(({ telling }) => telling);
}

/** Whether it says how much: that says more than that there was some. */
function hasFigure({ passage, sentence }: Excerpt): boolean {
  return findQuantities(passage.texts.en.sentences[sentence] ?? '', 'en').length > 0;
}

function dollarsIn({ passage, sentence }: Excerpt): number {
  const quantities = findQuantities(passage.texts.en.sentences[sentence] ?? '', 'en');
  return Math.max(0, ...quantities.map(({ unit, value }) => (unit === 'USD' ? value : 0)));
}

const has = (chosen: readonly Excerpt[], { passage, sentence }: Excerpt) =>
  chosen.some((one) => one.passage === passage && one.sentence === sentence);
