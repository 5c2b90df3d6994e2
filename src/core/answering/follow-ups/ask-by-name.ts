import { withoutLeadIn } from '../../question/leaning/without-lead-in.ts';
import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';
import { mayStandFor, withStandIn } from '../../question/leaning/stand-in.ts';
import { isOfOneCue } from '../../question/relations.ts';
import { questionWords } from '../../question/words/words.ts';
import type { Steps } from '../../steps.ts';
import type { SpokenFollowUp } from '../answer-parts.ts';
import { thresholds } from '../evidence/thresholds.ts';
import { isAnswered, type UnderstoodAnswer } from '../part-answer.ts';
import { asksOnlyWhen } from '../shown/date-of-shown.ts';
import { shownSubjects } from '../told/spoken-of.ts';
import { subjectOfTurn } from '../told/subject-of-turn.ts';
import {
  answerAlone,
  nameOf,
  namesMatter,
  type AskedAfter,
  type FollowUpSources,
} from './follow-up-sources.ts';
import { firstShown } from './is-on-spoken.ts';

/** What is asked with more than a name and a kind of answer: why something was, whether it was. */
const unsure: ReadonlySet<string> = new Set(['why', 'whether']);

/** How a question is bound to the one of which it is asked by name. */
interface Bond {
  readonly subject: EntityId;
  /** Of what the last answer told. */
  readonly told: readonly EntityId[];
  /** Whether a word of it stands for something. */
  readonly hasPronoun: boolean;
  /** Whether the last turn was on nothing else. */
  readonly isCertain: boolean;
  /** Whether it names something and asks nothing of it: "and that of Ilo?" */
  readonly isOnlyNamed: boolean;
}

/** By the name of what the last turn was about, where that reading is surer; else what is read without. */
export function* askByName(
  asked: AskedAfter,
  followUp: SpokenFollowUp,
  read: UnderstoodAnswer,
  sources: FollowUpSources,
): Steps<UnderstoodAnswer> {
  const { question, language, turns } = asked;
  const { knowledge, retriever, findRelations } = sources;
  const last = turns.at(-1);
  if (last === undefined || !followUp.leavesSubject) return read;
  const kinds = mayStandFor(question, language);
  // "How many Chinese live in Peru now?" says what it is on, and is answered as it stands.
  const isAlone = read.parts.some((part) => part.answered && part.asked.leaning === undefined);
  if (kinds.length === 0 && followUp.isWhole && isAlone && namesMatter(question, sources)) {
    return read;
  }
  const [subject] = (kinds.length === 0 ? [undefined] : kinds).flatMap(
    (kind) => subjectOfTurn(last, kind, knowledge, retriever.findEntities) ?? [],
  );
  const name = nameOf(subject, language, sources);
  if (name === undefined || subject === undefined) return read;
  const spelled = withStandIn(question, name, language, findRelations);
  const named = yield* answerAlone(spelled, language, sources);
  const bond = {
    subject,
    hasPronoun: kinds.length > 0,
    isCertain: isOnlyOne(subject, last, knowledge),
    isOnlyNamed: namesOnly(asked, sources),
    told: shownSubjects(last, knowledge),
  };
  return isSurer(named, read, bond, sources) ? named : read;
}

function namesOnly(
  { question, language }: AskedAfter,
  { findRelations }: FollowUpSources,
): boolean {
  const said = withoutLeadIn(question, language);
  return (
    said !== question.trim() &&
    !questionWords[language].questionWord.test(said) &&
    findRelations(said, language).length === 0
  );
}

/** Whether a turn asked of one thing alone, and was not answered with what is told of others. */
function isOnlyOne(id: EntityId, turn: Turn, knowledge: Knowledge): boolean {
  const [only, ...more] = turn.entities.filter((each) => !isEverywhere(each, knowledge));
  const told = shownSubjects(turn, knowledge);
  return only === id && more.length === 0 && (told.length === 0 || told.includes(id));
}

/**
 * Where the question is not answered without the name, all that it says must be met with it, or what it
 * asks be told of the name. Where it is, the name counts where what is asked is told of it more clearly,
 * or at all; a question for a reason has the last one as its matter.
 */
function isSurer(
  named: UnderstoodAnswer,
  read: UnderstoodAnswer,
  { subject, told, hasPronoun, isCertain, isOnlyNamed }: Bond,
  { answerability }: FollowUpSources,
): boolean {
  const [part] = named.parts;
  const [first] = part === undefined ? [] : answerability.choose(part.asked).ordered;
  if (part === undefined || first === undefined || !isAnswered(named)) return false;
  const { evidence } = first;
  const { question } = part.asked;
  const tellsAll =
    evidence.tellsAllAsked === 1 || (evidence.tellsAsked === 1 && isOfOneCue(question.relations));
  if (!isAnswered(read)) {
    // "And that of Ilo?" is answered with what is told of Ilo, or not at all.
    const asksOfIt = !unsure.has(question.asks.asked) && !isOnlyNamed;
    return (
      tellsAll ||
      (part.margin >= thresholds.leastByName &&
        ((isCertain && asksOfIt) || evidence.unmetShare === 0))
    );
  }
  if (!tellsAll || question.asks.asked === 'why' || asksOnlyWhen(question)) return false;
  if (hasPronoun && part.margin > (read.parts[0]?.margin ?? 0)) return true;
  const relations = question.relations.map(({ relation }) => relation);
  const subjects = [subject, ...told];
  return (hasPronoun || isCertain) && !subjects.some((each) => firstTells(read, relations, each));
}

/** Whether the first sentence that a reading shows tells a relation that is asked for of a subject. */
function firstTells(
  { parts }: UnderstoodAnswer,
  relations: readonly string[],
  subject: EntityId,
): boolean {
  const first = firstShown(parts);
  return (first?.passage.tells ?? []).some(
    ({ of, by, what, in: numbers }) =>
      numbers.includes((first?.sentence ?? -1) + 1) &&
      relations.includes(what) &&
      (of === subject || by === subject),
  );
}
