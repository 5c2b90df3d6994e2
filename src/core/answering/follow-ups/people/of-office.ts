import type { Excerpt } from '../../../citations/excerpt.ts';
import type { EntityId, Tell } from '../../../passages/passage.ts';
import { mostTurnsBack } from '../../../question/leaning/spell-out.ts';
import { roleWords } from '../../../question/words/role-words.ts';
import type { UnderstoodAnswer } from '../../part-answer.ts';
import { partOfShown } from '../../shown/part-of-shown.ts';
import type { AskedAfter, FollowUpSources } from '../follow-up-sources.ts';
import { namedIn } from '../kinds/listed-things.ts';

/** A sentence that tells who has an office: of the office, or of whoever had it before. */
interface Holding extends Excerpt {
  readonly of: EntityId;
  readonly by: EntityId | undefined;
}

/**
 * "Who came after him?", "and the one before her?", "who is it now?" after somebody who held an office:
 * of those that are told to follow each other in it. Undefined where nobody was spoken of who is one.
 */
export function ofOffice(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const { cameAfter, cameBefore, hasNow } = roleWords[language];
  const said = question.trim();
  const step = [cameAfter, cameBefore, hasNow].findIndex((each) => each.test(said));
  if (step === -1) return undefined;
  const held = holdingsIn(sources);
  const follows = (id: EntityId) => held.find(({ of, by }) => of === id && by !== undefined);
  const wasBefore = (id: EntityId) => held.find(({ of, by }) => by === id && isPerson(of, sources));
  const isOfLine = (id: EntityId) => follows(id) !== undefined || wasBefore(id) !== undefined;
  const person = turns
    .slice(-mostTurnsBack)
    .toReversed()
    .flatMap((turn) => peopleOf(turn, sources))
    .find(isOfLine);
  if (person === undefined) return undefined;
  const told =
    step === 0
      ? follows(person)
      : step === 1
        ? ownHolding(wasBefore(person)?.of, held)
        : newest(person, follows, held);
  const part = partOfShown(
    question,
    sources.askQuestion(question, language, undefined),
    told === undefined ? [] : [{ passage: told.passage, sentence: told.sentence }],
    [told?.by ?? told?.of ?? person],
  );
  return { question, context: '', parts: [part] };
}

/** Whom a turn asked of, and whom the sentences name that it showed. */
function peopleOf(turn: AskedAfter['turns'][number], sources: FollowUpSources): EntityId[] {
  const named = (turn.shown?.sentences ?? []).flatMap((shown) =>
    namedIn(shown, turn.shown?.language ?? turn.language, sources),
  );
  return [...named, ...turn.entities].filter((id) => isPerson(id, sources));
}

/** All that is told of who has an office after whom. */
function holdingsIn({ knowledge }: FollowUpSources): Holding[] {
  const isOfOffice = ({ what }: Tell) => what === 'office';
  return [...knowledge.passages.values()]
    .filter(({ id }) => !knowledge.successors.has(id))
    .flatMap((passage) =>
      passage.tells
        .filter(isOfOffice)
        .flatMap(({ of, by, in: [number] }) =>
          number === undefined ? [] : [{ passage, sentence: number - 1, of, by }],
        ),
    );
}

/** What is told of somebody's own office. */
const ownHolding = (id: EntityId | undefined, held: readonly Holding[]) =>
  held.find(({ of, by }) => of === id && by === undefined) ?? held.find(({ by }) => by === id);

/** The last of those who followed somebody. */
function newest(
  person: EntityId,
  follows: (id: EntityId) => Holding | undefined,
  held: readonly Holding[],
): Holding | undefined {
  const seen = new Set<EntityId>();
  let last = person;
  for (
    let next = follows(last);
    next?.by !== undefined && !seen.has(next.by);
    next = follows(last)
  ) {
    seen.add(next.by);
    last = next.by;
  }
  return ownHolding(last, held);
}

const isPerson = (id: EntityId, { knowledge }: FollowUpSources) =>
  knowledge.entities.get(id)?.type === 'person';
