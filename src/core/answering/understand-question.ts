import type { Turn } from '../conversation/conversation.ts';
import type { Language } from '../passages/language.ts';
import { isLong, isWordy } from '../question/is-long.ts';
import { tradeSpelledOut } from '../question/leaning/trade-spelled-out.ts';
import type { Steps } from '../steps.ts';
import type { SpokenFollowUp } from './answer-parts.ts';
import { afterTopic } from './follow-ups/after-topic.ts';
import { aloneOrLeaning } from './follow-ups/alone-or-leaning.ts';
import { askByName } from './follow-ups/ask-by-name.ts';
import {
  answerAlone,
  createFollowUpSources,
  type AskedAfter,
  type FollowUpSources,
} from './follow-ups/follow-up-sources.ts';
import { nameInItsPlace, nounInItsPlace } from './follow-ups/in-its-place.ts';
import { bothSpokenOf } from './follow-ups/kinds/both-spoken-of.ts';
import { declinedOfOther } from './follow-ups/declined-of-other.ts';
import { isOn } from './follow-ups/is-on-spoken.ts';
import { ofEarlierTurns } from './follow-ups/of-earlier-turns.ts';
import { ofChinaInPeru, ofItsPart } from './follow-ups/of-its-part.ts';
import { meansNoneListed, ofListed } from './follow-ups/kinds/of-listed.ts';
import { ofOffice } from './follow-ups/people/of-office.ts';
import { ofOthers } from './follow-ups/kinds/of-others.ts';
import { oneOfItsKind } from './follow-ups/kinds/one-of-its-kind.ts';
import { othersListed } from './follow-ups/kinds/of-others-listed.ts';
import { ofNamedThing, ofPerson, ofPlace } from './follow-ups/people/of-person-or-place.ts';
import { aboutShown, ofShownWhereLost, withShown } from './follow-ups/of-what-was-shown.ts';
import { reasonOfSpoken } from './follow-ups/reason-of-spoken.ts';
import { otherWayRound } from './follow-ups/other-way-round.ts';
import { restOfShown } from './follow-ups/rest-of-shown.ts';
import { sameSpeaker } from './follow-ups/people/same-speaker.ts';
import { turnedAway } from './follow-ups/turned-away.ts';
import { whoBefore } from './follow-ups/people/who-before.ts';
import { withSubject } from './follow-ups/with-subject.ts';
import { wordOfRole } from './follow-ups/people/word-of-role.ts';
import { isAnswered, type PartSources, type UnderstoodAnswer } from './part-answer.ts';
import { partOfShown } from './shown/part-of-shown.ts';
import { repairQuestion } from './repair-question.ts';

/** Reads a question, which may follow on others, in the way that is answered best. */
export type UnderstandQuestion = (
  question: string,
  language: Language,
  turns: readonly Turn[],
  /** Whether all on its topic is to be arranged under headings, so that no broad answer is chosen. */
  isArranged?: boolean,
) => Steps<UnderstoodAnswer>;

/** The readings stand below in the order in which they are tried; the first that fits counts. */
export function createUnderstandQuestion(partSources: PartSources): UnderstandQuestion {
  const sources = createFollowUpSources(partSources);

  /** As it is typed, and only where that is not answered with its slips put right; a long one stands alone. */
  return function* (typed, language, turns, isArranged = false) {
    // "Is the port a base?" asks of the one port that is told of, where nothing was said before.
    const question = turns.length === 0 ? sources.withNameOfCalled(typed, language) : typed;
    if (isLong(question))
      return yield* understand({ question, language, turns: [] }, isArranged, sources);
    const asTyped = yield* understand({ question, language, turns }, isArranged, sources);
    if (isAnswered(asTyped) || isWordy(question)) return asTyped;
    const repaired = repairQuestion(question, language, sources);
    if (repaired === undefined) return asTyped;
    const meant = yield* understand({ question: repaired, language, turns }, isArranged, sources);
    return isAnswered(meant) ? meant : asTyped;
  };
}

/** With the place or person spelled out for which a word of it stands, or as it is. */
function* understand(
  asked: AskedAfter,
  isArranged: boolean,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer> {
  const asIfAlone = (question: string) =>
    understandAfter({ ...asked, question, turns: [] }, isArranged, sources);
  if (isWordy(asked.question)) return yield* understandAfter(asked, isArranged, sources);
  const listed = ofListed(asked, sources);
  if (listed !== undefined) return yield* understandAfter(listed, isArranged, sources);
  if (meansNoneListed(asked, sources)) return declined(asked, sources);
  const reversed = otherWayRound(asked);
  if (reversed !== undefined) return yield* understandAfter(reversed, isArranged, sources);
  const ofSpeaker = yield* sameSpeaker(asked, sources);
  if (ofSpeaker !== undefined) return ofSpeaker;
  const one = oneOfItsKind(asked, sources);
  if (one !== undefined) return yield* understandAfter(one, isArranged, sources);
  const office = ofOffice(asked, sources);
  if (office !== undefined) return office;
  const there = ofNamedThing(asked, sources) ?? ofPlace(asked, sources);
  if (there !== undefined) {
    const placed = yield* asIfAlone(there);
    if (isAnswered(placed)) return placed;
  }
  const meant = ofPerson(asked, sources);
  if (meant === undefined) return yield* understandAfter(asked, isArranged, sources);
  // "What does he say about China?" is answered of him, or not at all.
  const named = yield* asIfAlone(meant.question);
  if (isAnswered(named)) return named;
  const read = yield* understandAfter(asked, isArranged, sources);
  return isOn(read.parts, new Set([meant.person]), sources) ? read : named;
}

/** About what was shown, of no single thing, alone where nothing was said before, or as a follow-up. */
function* understandAfter(
  asked: AskedAfter,
  isArranged: boolean,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer> {
  const { question, language, turns } = asked;
  const followUp = sources.followUpOf(question, language, turns);
  const about =
    followUp && (bothSpokenOf(asked, followUp, sources) ?? aboutShown(asked, followUp, sources));
  if (about !== undefined) return about;
  const others = followUp && othersListed(asked, followUp, sources);
  if (others !== undefined) return others;
  const word = followUp && wordOfRole(asked, followUp, sources);
  if (word !== undefined) return word;
  const broad = isArranged ? undefined : sources.answerBroadly(question, language, followUp);
  if (broad !== undefined) return broad;
  if (followUp === undefined) return yield* answerAlone(question, language, sources);
  const traded = tradeSpelledOut(question, language, turns);
  if (traded !== undefined) {
    return yield* understandAfter({ question: traded, language, turns: [] }, isArranged, sources);
  }
  const read =
    (yield* whoBefore(asked, sources)) ??
    (yield* ofItsPart(asked, sources)) ??
    (yield* nameInItsPlace(asked, followUp, sources)) ??
    (yield* nounInItsPlace(asked, sources)) ??
    (yield* understandLeaning(asked, followUp, sources));
  const rest = restOfShown(asked, followUp, read, sources);
  if (rest !== undefined) return rest;
  if (isAnswered(read)) return read;
  return reasonOfSpoken(asked, followUp, sources) ?? (yield* withSubject(asked, sources)) ?? read;
}

/** Alone or leaning on the turn before, unless it is surer of what was named, shown or spoken of. */
function* understandLeaning(
  asked: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer> {
  const chosen = yield* aloneOrLeaning(asked, followUp, sources);
  if (isWordy(asked.question)) return chosen;
  const named = yield* askByName(asked, followUp, chosen, sources);
  const read = (yield* afterTopic(asked, followUp, named, sources)) ?? named;
  const other =
    ofShownWhereLost(asked, followUp, read, sources) ??
    (yield* ofOthers(asked, followUp, read, sources));
  if (other !== undefined) return other;
  const surer =
    (yield* ofEarlierTurns(asked, followUp, read, sources)) ??
    declinedOfOther(asked, followUp, read, sources) ??
    read;
  const ofPart = isAnswered(surer) ? undefined : yield* ofItsPart(asked, sources, true);
  if (ofPart !== undefined) return ofPart;
  const filled = withShown(asked, followUp, surer, sources);
  if (isAnswered(filled)) return filled;
  return (
    (yield* ofChinaInPeru(asked, followUp, sources)) ??
    (yield* turnedAway(asked, sources)) ??
    filled
  );
}

/** With nothing, for what means nothing that was said. */
function declined(
  { question, language }: AskedAfter,
  { askQuestion }: FollowUpSources,
): UnderstoodAnswer {
  const part = partOfShown(question, askQuestion(question, language, undefined), [], []);
  return { question, context: '', parts: [part] };
}
