import type { Turn } from '../../../conversation/conversation.ts';
import type { Excerpt } from '../../../citations/excerpt.ts';
import { tellsAt, type EntityId, type Tell } from '../../../passages/passage.ts';
import { withoutLeadIn } from '../../../question/leaning/without-lead-in.ts';
import { mostTurnsBack } from '../../../question/leaning/spell-out.ts';
import { questionWords } from '../../../question/words/words.ts';
import { coverage } from '../../../retrieval/coverage.ts';
import type { SpokenFollowUp } from '../../answer-parts.ts';
import type { AskedQuestion } from '../../evidence/asked-question.ts';
import { isAnswered, type UnderstoodAnswer } from '../../part-answer.ts';
import { partOfShown } from '../../shown/part-of-shown.ts';
import { wasShown } from '../../shown/was-shown.ts';
import type { AskedAfter, FollowUpSources } from '../follow-up-sources.ts';
import { listedThings, namedIn, type ListedThings } from './listed-things.ts';

const mostOthers = 4;

/** How much of what a question says the one before must have said: a concept of two words weighs with them. */
const leastSame = 0.5;

/** A turn that listed things, and all things of their kind that were named by now. */
interface Listing extends ListedThings {
  readonly turn: Turn;
  readonly shown: NonNullable<Turn['shown']>['sentences'];
  readonly named: ReadonlySet<EntityId>;
}

/**
 * "What other brands?" after some: what names further ones of those that were asked for then, or nothing.
 * Undefined where no list was shown, or another kind is asked for.
 */
export function othersListed(
  asked: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): UnderstoodAnswer | undefined {
  const { question, language, turns } = asked;
  const { others } = questionWords[language];
  if (!followUp.leavesSubject || question.search(others) < 0) return undefined;
  const listing = lastListing(turns, sources);
  const rest = withoutLeadIn(question.replace(others, ' '), language);
  if (listing?.turn.language !== language || !isSameKind(rest, listing.turn, sources)) {
    return undefined;
  }
  const before = listing.turn.question;
  const read = sources.askQuestion(before, language, undefined);
  const isOfClass = sources.kindNamed(before, language) !== undefined;
  const excerpts = (
    isOfClass ? membersLeft(listing, followUp, sources) : toldBeside(listing, read, sources)
  )
    .filter((excerpt) => !wasShown(excerpt, listing.shown))
    .slice(0, mostOthers);
  const part = {
    ...partOfShown(question, read, excerpts, listing.turn.entities),
    lacksOthers: excerpts.length === 0,
  };
  return { question: before, context: listing.turn.context, parts: [part], isWhole: true };
}

function lastListing(turns: readonly Turn[], sources: FollowUpSources): Listing | undefined {
  for (const turn of turns.slice(-mostTurnsBack).toReversed()) {
    const listed = listedThings(turn, sources);
    if (listed === undefined) continue;
    const shown = turns.flatMap((each) => each.shown?.sentences ?? []);
    const named = new Set(shown.flatMap((each) => namedIn(each, turn.language, sources)));
    return { ...listed, turn, shown, named };
  }
  return undefined;
}

/** Whether a question says no more than the kind that was listed, or nothing of it. */
function isSameKind(
  rest: string,
  { question, language }: Turn,
  { kindNamed, retriever, findRelations }: FollowUpSources,
): boolean {
  const own = kindNamed(rest, language);
  if (own !== undefined) return own === kindNamed(question, language);
  const terms = retriever.termsOf(rest, language);
  const asks = new Set(findRelations(question, language).map(({ relation }) => relation));
  return (
    coverage(terms, retriever.termsOf(question, language)) >= leastSame ||
    findRelations(rest, language).some(({ relation }) => asks.has(relation))
  );
}

/** Of a class the members that were not told of. */
function membersLeft(
  { turn, named }: Listing,
  followUp: SpokenFollowUp,
  { answerOfClass }: FollowUpSources,
): readonly Excerpt[] {
  const left = answerOfClass(turn.question, turn.language, { ...followUp, carried: [...named] });
  return left !== undefined && isAnswered(left)
    ? left.parts.flatMap(({ excerpts }) => excerpts)
    : [];
}

/** What tells of further things what was told of those that were listed, in the passages shown and in others. */
function toldBeside(
  { turn, shown, things }: Listing,
  read: AskedQuestion,
  { knowledge, answerability }: FollowUpSources,
): Excerpt[] {
  const told = new Set(
    shown.flatMap(({ passage, sentence }) =>
      tellsAt(knowledge.passages.get(passage), sentence)
        .filter(({ of, by }) => things.some((id) => id === of || id === by))
        .flatMap((tell) => linksOf(tell)),
    ),
  );
  const rest = turn.passages.flatMap((id) => {
    const passage = knowledge.passages.get(id);
    return [...(passage?.texts.en.sentences.keys() ?? [])].flatMap((sentence) =>
      passage === undefined ? [] : [{ passage, sentence }],
    );
  });
  const found = answerability
    .choose(read)
    .ordered.map(({ ranked, sentence }) => ({ passage: ranked.passage, sentence }));
  return [...rest, ...found].filter(({ passage, sentence }) =>
    tellsAt(passage, sentence).some((tell) => linksOf(tell).some((link) => told.has(link))),
  );
}

/** How a tell links each of its two to the other: a brand to cars, a fruit to whoever buys it. */
function linksOf({ of, what, by }: Tell): string[] {
  return by === undefined ? [] : [`${what} of ${of}`, `${what} by ${by}`];
}
