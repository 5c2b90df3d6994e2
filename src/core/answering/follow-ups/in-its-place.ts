import type { Excerpt } from '../../citations/excerpt.ts';
import type { Language } from '../../passages/language.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import { tellsAt, type EntityId, type RelationId } from '../../passages/passage.ts';
import { findQuantities } from '../../passages/quantities.ts';
import { asksForOne } from '../../question/asks.ts';
import { withoutCarryOver } from '../../question/leaning/follow-up.ts';
import { withNounInPlace } from '../../question/leaning/noun-in-place.ts';
import { spelledOut } from '../../question/leaning/spell-out.ts';
import { questionWords } from '../../question/words/words.ts';
import { isWordy } from '../../question/is-long.ts';
import type { Steps } from '../../steps.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { isAnswered, type PartAnswer, type UnderstoodAnswer } from '../part-answer.ts';
import {
  entitiesNamed,
  answerAlone,
  type AskedAfter,
  type FollowUpSources,
} from './follow-up-sources.ts';
import { ofItsPart } from './of-its-part.ts';

/**
 * "And Toromocho?", "and in 2019?": an earlier question with that in its place. Where it is answered of
 * nothing so, what is told of it counts; undefined where it says more, or whole what it asks.
 */
export function* nameInItsPlace(
  asked: AskedAfter,
  followUp: SpokenFollowUp,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  const spelled = yield* answerSpelledOut(asked, sources);
  if (spelled === undefined) return wordOfCountry(asked, followUp, sources);
  if (isAnswered(spelled)) return spelled;
  const told =
    (yield* ofItsPart(asked, sources, true)) ??
    wordOfCountry(asked, followUp, sources) ??
    ofName(asked, sources);
  return told ?? (followUp.isWhole ? undefined : spelled);
}

/** "And the US?" after when a port opened, which is told of no country: its word on the port. */
function wordOfCountry(
  { question, language }: AskedAfter,
  followUp: SpokenFollowUp,
  { answerBroadly, names, retriever }: FollowUpSources,
): UnderstoodAnswer | undefined {
  const name = withoutCarryOver(question, language, retriever.findEntities);
  const [country, ...more] = retriever.findEntities(name, 'exact').mentions;
  const isOfCountry = country !== undefined && more.length === 0 && names.isCountry(country.entity);
  // With more than its name it asks for more than its word.
  const isOfWord = !questionWords[language].withParty.test(question.trim());
  if (name === question || !isOfCountry || !isOfWord) return undefined;
  if (!followUp.carried.some((id) => !names.isCountry(id))) return undefined;
  return answerBroadly(questionWords[language].wordOf.replace('NAME', name), language, followUp);
}

/** As the nearest of the questions before that is answered so. */
function* answerSpelledOut(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  let nearest: UnderstoodAnswer | undefined;
  const said = withoutCarryOver(question, language, sources.retriever.findEntities);
  const named = entitiesNamed(said, sources);
  for (const spelled of spelledOut(question, language, turns, sources.names)) {
    if (isWordy(spelled)) continue;
    const members = sources.answerOfClass(spelled, language, undefined);
    if (members !== undefined && isAnswered(members)) return members;
    const position = positionOnThing(spelled, language, sources);
    if (position !== undefined) return position;
    const read = yield* answerAlone(spelled, language, sources);
    const parts = read.parts.map((part) => ofAskedYear(part, language));
    const dated = { ...read, parts: parts.map((part) => ofNamed(part, named, sources.knowledge)) };
    if (isAnswered(dated)) return dated;
    nearest ??= dated;
  }
  return nearest;
}

/** What a country says of one thing: "And Peru?" after what others say of Chancay. */
function positionOnThing(
  question: string,
  language: Language,
  { answerBroadly, names: { isCountry } }: FollowUpSources,
): UnderstoodAnswer | undefined {
  const broad = answerBroadly(question, language, undefined);
  const { kind, named = [] } = broad?.parts[0]?.breadth ?? {};
  const isOnThing =
    kind === 'position' && named.some(isCountry) && named.some((id) => !isCountry(id));
  return broad !== undefined && isOnThing && isAnswered(broad) ? broad : undefined;
}

/** "And Callao?" after what a port cost is not answered with what is told of a base there alone. */
function ofNamed(
  part: PartAnswer,
  named: readonly EntityId[],
  { relations }: Knowledge,
): PartAnswer {
  const [first] = part.excerpts;
  // What something cost is told by the price that was paid for it.
  const familyOf = (relation: RelationId) => relations.get(relation)?.parent;
  const asked = new Set(part.asked.question.relations.map(({ relation }) => familyOf(relation)));
  const told = first === undefined ? [] : tellsAt(first.passage, first.sentence);
  const ofAsked = told.filter(({ what }) => asked.has(familyOf(what)));
  const isOfOthers =
    part.asked.question.asks.type === 'money' &&
    named.length > 0 &&
    ofAsked.length > 0 &&
    ofAsked.every(({ of, by }) => !named.includes(of) && (by === undefined || !named.includes(by)));
  return isOfOthers ? { ...part, answered: false, excerpts: [] } : part;
}

/** "And in 2019?" is answered with what is of that year, and not with what names another only. */
function ofAskedYear(part: PartAnswer, language: Language): PartAnswer {
  const [year, ...more] = part.asked.question.anchors.years;
  if (year === undefined || more.length > 0 || !part.answered) return part;
  const excerpts = part.excerpts.filter((excerpt) => isOfYear(excerpt, year, language));
  return { ...part, excerpts, answered: excerpts.length > 0 };
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

/** "And pecans?" after all that is sold: what is told of the name, where the last asked for no one thing. */
function ofName(
  { question, language, turns }: AskedAfter,
  { answerBroadly, retriever }: FollowUpSources,
): UnderstoodAnswer | undefined {
  const last = turns.at(-1);
  if (last === undefined || asksForOne(last.question, last.language)) return undefined;
  const name = withoutCarryOver(question, language, retriever.findEntities);
  return answerBroadly(name, language, undefined);
}

/** "And phones?": as the nearest of the questions before that is clearly answered of them. */
export function* nounInItsPlace(
  { question, language, turns }: AskedAfter,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer | undefined> {
  // "And the roads?" after what a port is asks of no roads what they are.
  const asking = turns.filter(
    (turn) => !sources.readQuestion(turn.question, turn.language).roles.includes('definition'),
  );
  for (const spelled of withNounInPlace(question, language, asking, sources.names)) {
    if (isWordy(spelled)) continue;
    const read = yield* answerAlone(spelled, language, sources);
    const isClear = read.parts.every(
      ({ answered, margin }) => answered && margin >= thresholds.leastByName,
    );
    if (isClear) return read;
  }
  return undefined;
}
