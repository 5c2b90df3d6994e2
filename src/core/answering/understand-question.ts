import type { Excerpt } from '../citations/excerpt.ts';
import { isEverywhere } from '../passages/knowledge.ts';
import { findQuantities } from '../passages/quantities.ts';
import type { Turn } from '../conversation/conversation.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { asksForOne } from '../question/asks.ts';
import {
  asksForOtherSide,
  withoutCarryOver,
  type FollowUp,
} from '../question/leaning/follow-up.ts';
import { isLong, isWordy } from '../question/is-long.ts';
import { createNounReader, withNounInPlace } from '../question/leaning/noun-in-place.ts';
import { tradeSpelledOut } from '../question/leaning/trade-spelled-out.ts';
import { joinedToTopic } from '../question/leaning/join-to-topic.ts';
import { spelledOut } from '../question/leaning/spell-out.ts';
import type { Steps } from '../steps.ts';
import { withAmountOfShown } from './shown/amount-of-shown.ts';
import { withDateOfShown } from './shown/date-of-shown.ts';
import { createPartsAnswerer } from './answer-parts.ts';
import { createAnswerBroadly } from './broad/answer-broadly.ts';
import { createAskByName } from './ask-by-name.ts';
import { chooseReading } from './choose-reading.ts';
import { createAskQuestion } from './evidence/asked-question.ts';
import { thresholds } from './evidence/thresholds.ts';
import { otherSide } from './shown/other-side.ts';
import {
  isAnswered,
  type PartAnswer,
  type PartSources,
  type UnderstoodAnswer,
} from './part-answer.ts';
import { weighShown } from './shown/weigh-shown.ts';
import { findNeighbour } from './told/find-neighbour.ts';

/** Reads a question, which may follow on others, in the way that is answered best. */
export type UnderstandQuestion = (
  question: string,
  language: Language,
  turns: readonly Turn[],
  /** Whether all on its topic is to be arranged under headings, so that no broad answer is chosen. */
  isArranged?: boolean,
) => Steps<UnderstoodAnswer>;

export function createUnderstandQuestion(sources: PartSources): UnderstandQuestion {
  const { knowledge, retriever, readQuestion, findRelations, anchorFinder } = sources;
  const askQuestion = createAskQuestion(sources);
  const { answerBroadly, answerOfClass } = createAnswerBroadly(sources, askQuestion);
  const { answerParts, followUpOf } = createPartsAnswerer(sources, askQuestion);
  const byName = createAskByName(sources, answerParts);
  const names = {
    findEntities: retriever.findEntities,
    entityOf: (id: EntityId) => knowledge.entities.get(id),
    isCountry,
    findConcepts: retriever.findConcepts,
    isNoun: createNounReader(knowledge, retriever.findConcepts),
    neighbourOf: (turn: Turn) => findNeighbour(turn, knowledge),
  };

  return understandRepaired;

  /** As it is typed, and only where that is not answered with its slips put right; a long one stands alone. */
  function* understandRepaired(
    question: string,
    language: Language,
    turns: readonly Turn[],
    isArranged = false,
  ): Steps<UnderstoodAnswer> {
    if (isLong(question)) return yield* understand(question, language, [], isArranged);
    const asTyped = yield* understand(question, language, turns, isArranged);
    if (isAnswered(asTyped) || isWordy(question)) return asTyped;
    const repaired = retriever.repaired(question);
    if (
      repaired === question ||
      losesName(question, repaired) ||
      losesRelation(question, repaired, language)
    )
      return asTyped;
    const meant = yield* understand(repaired, language, turns, isArranged);
    return isAnswered(meant) ? meant : asTyped;
  }

  /** True where a repair would change a name that is known: 鱼粉 is no slip for 鱼分. */
  function losesName(question: string, repaired: string): boolean {
    const after = new Set(retriever.findEntities(repaired).mentions.map(({ entity }) => entity));
    return retriever.findEntities(question).mentions.some(({ entity }) => !after.has(entity));
  }

  /** True where a repair would change a word that asks: 发电量 is no slip for 发电两. */
  function losesRelation(question: string, repaired: string, language: Language): boolean {
    const after = findRelations(repaired, language).map(({ relation }) => relation);
    return findRelations(question, language).some(({ relation }) => !after.includes(relation));
  }

  /** Alone or as leaning on the turn before, whichever the words and the answers speak for. */
  function* understand(
    question: string,
    language: Language,
    turns: readonly Turn[],
    isArranged: boolean,
  ): Steps<UnderstoodAnswer> {
    const meant = isWordy(question) ? undefined : byName.ofPerson(question, language, turns);
    if (meant === undefined) return yield* understandAfter(question, language, turns, isArranged);
    // "What does he say about China?" is answered of him, or not at all.
    const named = yield* understandAfter(meant.question, language, [], isArranged);
    if (isAnswered(named)) return named;
    const read = yield* understandAfter(question, language, turns, isArranged);
    return isOn(read.parts, new Set([meant.person])) ? read : named;
  }

  function* understandAfter(
    question: string,
    language: Language,
    turns: readonly Turn[],
    isArranged: boolean,
  ): Steps<UnderstoodAnswer> {
    const followUp = followUpOf(question, language, turns);
    const other =
      followUp !== undefined && asksForOtherSide(question, language)
        ? otherSide(question, language, followUp, knowledge, askQuestion)
        : undefined;
    if (other !== undefined) return other;
    const last = turns.at(-1);
    const weighed =
      followUp !== undefined && last !== undefined
        ? weighShown(question, language, last, followUp, knowledge, askQuestion)
        : undefined;
    if (weighed !== undefined) return weighed;
    const broad = isArranged ? undefined : answerBroadly(question, language, followUp);
    if (broad !== undefined) return broad;
    if (followUp === undefined) {
      return { question, context: '', parts: yield* answerParts(question, language) };
    }
    const traded = tradeSpelledOut(question, language, turns);
    if (traded !== undefined) return yield* understandAfter(traded, language, [], isArranged);
    const ofPart = yield* byName.ofItsPart(question, language, turns);
    if (ofPart !== undefined) return ofPart;
    const spelled = yield* answerSpelledOut(question, language, turns);
    if (spelled !== undefined) {
      if (isAnswered(spelled)) return spelled;
      const ofThing = yield* byName.ofItsPart(question, language, turns, true);
      return ofThing ?? ofName(question, language, turns) ?? spelled;
    }
    const placed = yield* answerWithNoun(question, language, turns);
    if (placed !== undefined) return placed;
    const read = yield* chooseReading(
      followUp,
      function* () {
        return { question, context: '', parts: yield* answerParts(question, language) };
      },
      function* () {
        const parts = yield* answerParts(followUp.question, language, followUp);
        return { question: followUp.question, context: followUp.context, parts };
      },
      ({ parts }) => ({
        answered: parts.some(({ answered }) => answered),
        margin: Math.max(...parts.map((each) => (each.answered ? each.margin : -Infinity))),
        weight: Math.max(...parts.map(({ weight }) => weight)),
        isOnSpoken: followUp.spoken.size === 0 || isOn(parts, followUp.spoken),
      }),
    );
    const named = isWordy(question)
      ? read
      : yield* byName.surer(question, language, turns, followUp, read);
    const surer = (yield* ofTopic(question, language, turns, followUp, named)) ?? named;
    if (!isAnswered(surer)) {
      const ofThing = yield* byName.ofItsPart(question, language, turns, true);
      if (ofThing !== undefined) return ofThing;
    }
    const dated = ([part, ...more]: readonly PartAnswer[]) =>
      part === undefined || more.length > 0 || !followUp.isOpen
        ? surer.parts
        : [ofShown(part, question, language, followUp)];
    return { ...surer, parts: dated(surer.parts) };
  }

  /** "When?", "how much?": what was shown answers what says no more and is else not answered. */
  function ofShown(
    part: PartAnswer,
    question: string,
    language: Language,
    { shown }: FollowUp,
  ): PartAnswer {
    const read = readQuestion(question, language);
    const dated = withDateOfShown(part, shown, knowledge, read);
    return withAmountOfShown(dated, shown, knowledge, read);
  }

  /** After a turn that only named a topic, where the question is else not answered, or with the same. */
  function* ofTopic(
    question: string,
    language: Language,
    turns: readonly Turn[],
    { shown, leavesSubject, carried }: FollowUp,
    read: UnderstoodAnswer,
  ): Steps<UnderstoodAnswer | undefined> {
    const wasShown = ({ passage, sentence }: Excerpt) =>
      shown.some((one) => one.passage === passage.id && one.sentence === sentence);
    const firstOf = ({ parts }: UnderstoodAnswer) =>
      parts.find(({ answered }) => answered)?.excerpts[0];
    const first = firstOf(read);
    // Where the topic names no thing, that which was shown of it first is not what is meant.
    const isOfThing = carried.some((id) => !isEverywhere(id, knowledge));
    const isAnsweredAnew = first !== undefined && !wasShown(first);
    if (!leavesSubject || (isAnsweredAnew && isOfThing)) return undefined;
    const joined = joinedToTopic(question, language, turns);
    if (joined === undefined) return undefined;
    const parts = yield* answerParts(joined, language);
    const own = { question: joined, context: '', parts };
    const told = firstOf(own);
    const isClear = parts.every(({ margin }) => margin >= thresholds.leastByName);
    const isNew = told !== undefined && (first === undefined || !isOfThing || !wasShown(told));
    return isNew && isClear ? own : undefined;
  }

  /** Whether the first that is shown is on one of some; true where nothing is shown. */
  function isOn(parts: readonly PartAnswer[], some: ReadonlySet<EntityId>): boolean {
    const first = parts.find(({ answered }) => answered)?.excerpts[0];
    if (first === undefined) return true;
    return [...retriever.entitiesOf(first.passage)].some((id) => some.has(id));
  }

  /** "And pecans?" after all that is sold: what is told of the name, where the last asked for no one thing. */
  function ofName(
    question: string,
    language: Language,
    turns: readonly Turn[],
  ): UnderstoodAnswer | undefined {
    const last = turns.at(-1);
    if (last === undefined || asksForOne(last.question, last.language)) return undefined;
    const name = withoutCarryOver(question, language, retriever.findEntities);
    return answerBroadly(name, language, undefined);
  }

  /** "And phones?": as the nearest of the questions before that is clearly answered of them. */
  function* answerWithNoun(
    question: string,
    language: Language,
    turns: readonly Turn[],
  ): Steps<UnderstoodAnswer | undefined> {
    // "And the roads?" after what a port is asks of no roads what they are.
    const asking = turns.filter(
      (turn) => !readQuestion(turn.question, turn.language).roles.includes('definition'),
    );
    for (const spelled of withNounInPlace(question, language, asking, names)) {
      if (isWordy(spelled)) continue;
      const parts = yield* answerParts(spelled, language);
      const isClear = parts.every(
        ({ answered, margin }) => answered && margin >= thresholds.leastByName,
      );
      if (isClear) return { question: spelled, context: '', parts };
    }
    return undefined;
  }

  /** As the nearest of the questions before that is answered so. */
  function* answerSpelledOut(
    question: string,
    language: Language,
    turns: readonly Turn[],
  ): Steps<UnderstoodAnswer | undefined> {
    let nearest: UnderstoodAnswer | undefined;
    for (const spelled of spelledOut(question, language, turns, names)) {
      if (isWordy(spelled)) continue;
      const members = answerOfClass(spelled, language, undefined);
      if (members !== undefined && isAnswered(members)) return members;
      const position = positionOnThing(spelled, language);
      if (position !== undefined) return position;
      const answers = yield* answerParts(spelled, language);
      const parts = answers.map((part) => ofAskedYear(part, language));
      const reading = { question: spelled, context: '', parts };
      if (isAnswered(reading)) return reading;
      nearest ??= reading;
    }
    return nearest;
  }

  /** What a country says of one thing: "And Peru?" after what others say of Chancay. */
  function positionOnThing(question: string, language: Language): UnderstoodAnswer | undefined {
    const broad = answerBroadly(question, language, undefined);
    const { kind, named = [] } = broad?.parts[0]?.breadth ?? {};
    const isOnThing =
      kind === 'position' && named.some(isCountry) && named.some((id) => !isCountry(id));
    return broad !== undefined && isOnThing && isAnswered(broad) ? broad : undefined;
  }

  /** "And in 2019?" is answered with what is of that year, and not with what names another only. */
  function ofAskedYear(part: PartAnswer, language: Language): PartAnswer {
    const [year, ...more] = part.asked.question.anchors.years;
    if (year === undefined || more.length > 0 || !part.answered) return part;
    const excerpts = part.excerpts.filter((excerpt) => isOfYear(excerpt, year, language));
    return { ...part, excerpts, answered: excerpts.length > 0 };
  }

  function isCountry(id: EntityId): boolean {
    const entity = knowledge.entities.get(id);
    if (entity?.type !== 'place') return false;
    const { en, speaksAs, everywhere } = entity;
    if (speaksAs !== undefined || everywhere) return true;
    return anchorFinder.anchorsOf(en.name, 'en').countries.length > 0;
  }
}

/** True where a sentence names a year or none, or its passage is of it. */
function isOfYear({ passage, sentence }: Excerpt, year: number, language: Language): boolean {
  const wording = passage.texts[language].sentences[sentence] ?? '';
  const years = findQuantities(wording, language).filter(({ unit }) => unit === 'year');
  return (
    years.length === 0 ||
    years.some(({ value }) => value === year) ||
    passage.asOf.startsWith(String(year)) ||
    passage.tells.some(
      ({ when, in: numbers }) =>
        when?.startsWith(String(year)) === true && numbers.includes(sentence + 1),
    )
  );
}
