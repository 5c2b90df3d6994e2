import type { Turn } from '../conversation/conversation.ts';
import { isEverywhere } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { relationIdSchema, type EntityId } from '../passages/passage.ts';
import {
  asksForOtherSide,
  understandFollowUp,
  type FollowUp,
} from '../question/leaning/follow-up.ts';
import { isWordy } from '../question/is-long.ts';
import { splitListed, splitQuestion } from '../question/split-question.ts';
import { weightOf } from '../retrieval/retrieval.ts';
import { eachInSteps, type Steps } from '../steps.ts';
import { chooseReading } from './choose-reading.ts';
import type { Excerpt } from '../citations/excerpt.ts';
import type { AskedQuestion, AskQuestion, Leaning, Reading } from './evidence/asked-question.ts';
import { orderScore } from './evidence/choose-excerpts.ts';
import { thresholds } from './evidence/thresholds.ts';
import { addCompanions } from './excerpts/add-companions.ts';
import { fillPart } from './fill-part.ts';
import { otherSide } from './shown/other-side.ts';
import { spokenOf } from './told/spoken-of.ts';
import { turnOf, type PartAnswer, type PartSources } from './part-answer.ts';

export interface PartsAnswerer {
  /** What answers each part of a question, alone or in a reading that leans on the turn before. */
  readonly answerParts: (
    question: string,
    language: Language,
    reading?: Reading,
  ) => Steps<PartAnswer[]>;
  /** How a question leans on some turns; undefined where it stands alone. */
  readonly followUpOf: (
    question: string,
    language: Language,
    turns: readonly Turn[],
  ) => SpokenFollowUp | undefined;
}

/** A follow-up with what was spoken of before it. */
export interface SpokenFollowUp extends FollowUp {
  readonly spoken: ReadonlySet<EntityId>;
}

const membersList = relationIdSchema.parse('members-list');

const isSame = (one: Excerpt, other: Excerpt) =>
  one.passage === other.passage && one.sentence === other.sentence;

export function createPartsAnswerer(
  { knowledge, retriever, answerability, findRelations, anchorFinder, findOwnAsk }: PartSources,
  askQuestion: AskQuestion,
): PartsAnswerer {
  return { answerParts, followUpOf };

  /** Each part after the first is read as a follow-up to the one before it. */
  function* answerParts(
    question: string,
    language: Language,
    reading?: Reading,
  ): Steps<PartAnswer[]> {
    const answers: PartAnswer[] = [];
    for (const part of splitQuestion(question, language, findRelations)) {
      const before = answers.at(-1);
      answers.push(
        before === undefined
          ? yield* answerPart(part, language, reading)
          : yield* answerLaterPart(part, before, language),
      );
    }
    if (answers.some(({ answered }) => answered)) {
      return yield* eachInSteps(answers, (part) => filledByOther(part, answers, language));
    }
    const [whole] = answers;
    return whole?.part === question ? [whole] : [yield* answerPart(question, language, reading)];
  }

  /** "What did it hope to invest, and what has COSCO spent?": an earlier part may lean on a later one. */
  function* filledByOther(
    part: PartAnswer,
    all: readonly PartAnswer[],
    language: Language,
  ): Steps<PartAnswer> {
    const other = all.find(({ answered }) => answered);
    if (part.answered || other === undefined) return part;
    const followUp = followUpOf(part.part, language, [turnOf(other, language)]);
    if (followUp === undefined) return part;
    yield;
    const asked = askQuestion(followUp.question, language, { ...followUp, isPart: true });
    const filling = filled({ ...part, asked }, other);
    return filling.answered ? filling : part;
  }

  function* answerLaterPart(
    part: string,
    before: PartAnswer,
    language: Language,
  ): Steps<PartAnswer> {
    const followUp = followUpOf(part, language, [turnOf(before, language)]);
    if (followUp === undefined) return yield* answerPart(part, language);
    const others = asksForOtherSide(part, language)
      ? otherSide(part, language, followUp, knowledge, askQuestion)
      : undefined;
    if (others?.parts[0] !== undefined) return others.parts[0];
    // "Did it join? In what year?": what is not held of the first is not held of the rest.
    if (!before.answered && !followUp.names && followUp.carried.length === 0) {
      return { ...(yield* answerPart(part, language)), answered: false, excerpts: [] };
    }
    const leaning = { ...followUp, isPart: true };
    const readLeaning = function* () {
      return filled(yield* answerPart(followUp.question, language, leaning), before);
    };
    // What names nothing of its own is asked of what the part before it names.
    const isOpen = retriever.entitiesIn(part, language).length === 0;
    if (isOpen && followUp.carried.length > 0) return yield* readLeaning();
    // A part of one question leaves out more than a question after another.
    return yield* chooseReading(
      { ...followUp, isWhole: false },
      () => answerPart(part, language),
      readLeaning,
      (read) => read,
    );
  }

  /** A part that likeness does not answer, by what the part before it is about. */
  function filled(part: PartAnswer, before: PartAnswer): PartAnswer {
    if (part.answered || !before.answered) return part;
    const excerpt = fillPart(part.asked, before.excerpts, answerability);
    return excerpt === undefined ? part : { ...part, answered: true, excerpts: [excerpt] };
  }

  function typeOf(id: EntityId) {
    return knowledge.entities.get(id)?.type;
  }

  function followUpOf(question: string, language: Language, turns: readonly Turn[]) {
    // A question that names only what is everywhere may still lean on the last one.
    const entitiesIn = (asked: string) =>
      retriever.entitiesIn(asked, language).filter((id) => !isEverywhere(id, knowledge));
    const followUp = understandFollowUp(
      question,
      language,
      turns,
      retriever.findEntities,
      entitiesIn,
      typeOf,
    );
    return followUp && { ...followUp, spoken: spokenOf(turns, knowledge) };
  }

  /** Where the first is on what was spoken of, so are all: "who ordered it?" asks of no other mine. */
  function onWhatWasSpokenOf(
    excerpts: readonly Excerpt[],
    { question }: AskedQuestion,
    { carried, related }: Leaning,
  ): readonly Excerpt[] {
    const isOn = ({ passage }: Excerpt) =>
      related.includes(passage.id) || carried.some((id) => retriever.entitiesOf(passage).has(id));
    const isOfThings = carried.length > 0 && question.anchors.entities.length === 0;
    return isOfThings && excerpts.slice(0, 1).some(isOn) ? excerpts.filter(isOn) : excerpts;
  }

  function* answerPart(part: string, language: Language, reading?: Reading): Steps<PartAnswer> {
    const whole = yield* answerWhole(part, language, reading);
    if (whole.answered || isWordy(part)) return whole;
    // "X and Y" of which no passage tells both: each on its own, and only where each is told.
    const each = splitListed(part, language, retriever.findEntities);
    const answers = yield* eachInSteps(each, (single) => answerWhole(single, language, reading));
    if (answers.length < 2 || answers.some(({ answered }) => !answered)) return whole;
    return {
      ...whole,
      answered: true,
      excerpts: answers.flatMap(({ excerpts }) => excerpts),
      each: answers.flatMap(({ excerpts }) => excerpts.slice(0, 1)),
      margin: Math.min(...answers.map(({ margin }) => margin)),
      entities: [...new Set(answers.flatMap((answer) => answer.entities))],
    };
  }

  /** Whoever wrote down a question for a passage promises that it answers; of a list, with all of it. */
  function ownExcerpts(asked: AskedQuestion): readonly Excerpt[] {
    const own = findOwnAsk(asked.question.text, asked.question.language);
    if (own === undefined) return [];
    const { passage, sentence } = own;
    if (sentence !== undefined) return [{ passage, sentence }];
    const listed = passage.tells
      .filter(({ what }) => what === membersList)
      .flatMap(({ in: numbers }) => numbers);
    if (listed.length > 1) {
      return [...new Set(listed)].map((number) => ({ passage, sentence: number - 1 }));
    }
    const [best] = answerability
      .gather(asked)
      .filter(({ ranked }) => ranked.passage === passage)
      .toSorted((a, b) => orderScore(b.evidence) - orderScore(a.evidence));
    return [{ passage, sentence: best?.sentence ?? 0 }];
  }

  function* answerWhole(part: string, language: Language, reading?: Reading): Steps<PartAnswer> {
    yield;
    const asked = askQuestion(part, language, reading);
    const { question, retrieval, leaning } = asked;
    const choice = answerability.choose(asked);
    const chosen =
      leaning === undefined ? choice.excerpts : onWhatWasSpokenOf(choice.excerpts, asked, leaning);
    const own = leaning === undefined ? ownExcerpts(asked) : [];
    const isOwn = !opensWith(chosen, own);
    const excerpts = isOwn ? own : chosen;
    const margin =
      own.length > 0 ? Math.max(choice.margin, thresholds.clearlyElsewhere) : choice.margin;
    const wording = `${part} ${reading?.context ?? ''}`.trim();
    return {
      part,
      answered: excerpts.length > 0,
      excerpts: addCompanions(excerpts, {
        question: wording,
        language,
        knowledge,
        retriever,
        asked: question,
        years: anchorFinder.anchorsOf(wording, language).years,
      }),
      weight: weightOf(retrieval),
      near: retrieval.passages,
      entities: [
        ...question.anchors.entities,
        ...(leaning?.isLoose === true ? [] : (leaning?.carried ?? [])),
      ],
      margin,
      asked,
    };
  }
}

/** Whether all of some excerpts are among others, of which one of them stands first. */
function opensWith(chosen: readonly Excerpt[], own: readonly Excerpt[]): boolean {
  const [first] = chosen;
  const isAmong = (one: Excerpt, some: readonly Excerpt[]) =>
    some.some((each) => isSame(each, one));
  return (
    own.length === 0 ||
    (first !== undefined && isAmong(first, own) && own.every((each) => isAmong(each, chosen)))
  );
}
