import { isEverywhere } from '../../../passages/knowledge.ts';
import { isStated, tellsAt, type EntityId } from '../../../passages/passage.ts';
import { findQuantities } from '../../../passages/quantities.ts';
import type { Excerpt } from '../../../citations/excerpt.ts';
import type { Turn } from '../../../conversation/conversation.ts';
import { oneWords } from '../../../question/words/one-words.ts';
import type { SpokenFollowUp } from '../../answer-parts.ts';
import type { UnderstoodAnswer } from '../../part-answer.ts';
import { partOfShown } from '../../shown/part-of-shown.ts';
import { shownSubjects } from '../../told/spoken-of.ts';
import { namesMatter, type AskedAfter, type FollowUpSources } from '../follow-up-sources.ts';
import { listedThings } from './listed-things.ts';
import { subjectsBefore } from '../subjects-before.ts';

/** Units of dates, and of a part or change of something else. */
const noMeasure: ReadonlySet<string> = new Set(['year', 'month', 'day', 'percent']);

/**
 * "Which moves more?" after one port and then another: what is told of that for each of the two, side by
 * side. Undefined where no two of a kind were spoken of, or it is not told of both.
 */
export function bothSpokenOf(
  { question, language, turns }: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const { whichOfBoth, measures } = oneWords[language];
  if (!whichOfBoth.test(question.trim()) || namesMatter(question, sources)) return undefined;
  // Of a list that was just shown it is asked of all.
  const last = turns.findLast(({ passages }) => passages.length > 0);
  if (last !== undefined && listedThings(last, sources) !== undefined) return undefined;
  const wanted = measures.find(([said]) => said.test(question))?.[1] ?? [];
  const pair = lastPair(turns, sources);
  if (pair === undefined) return undefined;
  for (const relation of wanted) {
    const excerpts = sideBySide(pair, relation, sources);
    if (excerpts === undefined) continue;
    const read = sources.askQuestion(question, language, followUp);
    const part = partOfShown(question, read, excerpts, pair);
    return { question, context: followUp.context, parts: [part], isWhole: true };
  }
  return undefined;
}

/**
 * The last two of one type, else the last two, the one that was spoken of first at the head. What one
 * answer told of another counts as one with it: a firm and what it was sold as.
 */
function lastPair(
  turns: readonly Turn[],
  { knowledge, retriever }: FollowUpSources,
): readonly [EntityId, EntityId] | undefined {
  const typeOf = (id: EntityId) => knowledge.entities.get(id)?.type;
  const spoken = subjectsBefore(turns, knowledge, retriever);
  const [last, ...before] = spoken.filter((id) => !isEverywhere(id, knowledge));
  if (last === undefined) return undefined;
  const toldWith = turns
    .map((turn) => shownSubjects(turn, knowledge))
    .findLast((told) => told.includes(last));
  const apart = before.filter((id) => toldWith?.includes(id) !== true);
  const other = apart.find((id) => typeOf(id) === typeOf(last)) ?? apart[0];
  return other === undefined ? undefined : [other, last];
}

/** A sentence that tells a relation of a thing, with the units of its figures. */
interface Measured extends Excerpt {
  readonly units: ReadonlySet<string>;
}

/** The newest that tells a relation of each of two, by figures of one unit; one where it tells both. */
function sideBySide(
  [one, other]: readonly [EntityId, EntityId],
  relation: string,
  sources: FollowUpSources,
): readonly Excerpt[] | undefined {
  const ofOther = tellingsOf(other, relation, sources);
  const isOfNoFigure = relation === 'status';
  const pairs = tellingsOf(one, relation, sources).flatMap((first) =>
    ofOther
      .filter(({ units }) => isOfNoFigure || !units.isDisjointFrom(first.units))
      .map((second) => ({
        first,
        second,
        isSame: first.passage === second.passage && first.sentence === second.sentence,
        rank:
          4 * Number(first.passage === second.passage) +
          2 * Number([first, second].every(({ passage }) => isStated(passage.kind))) +
          Number(first.passage.asOf.slice(0, 4) === second.passage.asOf.slice(0, 4)),
        asOf: first.passage.asOf < second.passage.asOf ? first.passage.asOf : second.passage.asOf,
      })),
  );
  const [best] = pairs.toSorted((a, b) => b.rank - a.rank || (a.asOf < b.asOf ? 1 : -1));
  return best === undefined ? undefined : best.isSame ? [best.first] : [best.first, best.second];
}

function tellingsOf(thing: EntityId, relation: string, { knowledge }: FollowUpSources): Measured[] {
  return [...knowledge.passages.values()]
    .filter(({ id }) => !knowledge.successors.has(id) && !knowledge.later.has(id))
    .filter(({ kind }) => kind !== 'position' && kind !== 'allegation')
    .flatMap((passage) =>
      passage.texts.en.sentences.map((wording, sentence) => {
        const units = findQuantities(wording, 'en').map(({ unit }) => unit);
        return { passage, sentence, units: new Set(units.filter((unit) => !noMeasure.has(unit))) };
      }),
    )
    .filter(({ passage, sentence }) =>
      tellsAt(passage, sentence).some(({ of, what }) => of === thing && what === relation),
    );
}
