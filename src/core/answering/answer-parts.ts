import type { Turn } from '../conversation/conversation.ts';
import { createBreadthReader, type Breadth } from '../question/breadth/read-breadth.ts';
import { asksForOtherSide, understandFollowUp, type FollowUp } from '../question/follow-up.ts';
import { isEverywhere, type Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, RelationId } from '../passages/passage.ts';
import { weightOf, type RankedPassage } from '../retrieval/retrieval.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { createBroadChooser } from './broad/choose-broad.ts';
import { disputes } from './broad/relation-order.ts';
import { addCompanions } from './excerpts/add-companions.ts';
import { fillPart } from './fill-part.ts';
import type { QuestionJudges } from './evidence/answerability.ts';
import { createAskQuestion, type AskedQuestion, type Reading } from './evidence/asked-question.ts';
import { chooseReading, type Measure } from './choose-reading.ts';
import type { Excerpt } from '../citations/excerpt.ts';
import { spelledOut } from '../question/spell-out.ts';
import { findNeighbour } from './told/find-neighbour.ts';
import { splitListed, splitQuestion } from '../question/split-question.ts';

export interface PartAnswer extends Measure {
  readonly part: string;
  readonly excerpts: readonly Excerpt[];
  readonly near: readonly RankedPassage[];
  readonly entities: readonly EntityId[];
  readonly asked: AskedQuestion;
  /** Where it asks for no single thing: how it was read. */
  readonly breadth?: Breadth;
}

export interface UnderstoodAnswer {
  readonly question: string;
  readonly context: string;
  readonly parts: readonly PartAnswer[];
  /** True where what is shown is chosen and ordered as a whole. */
  readonly isWhole?: boolean;
}

export interface PartSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

/** What answers each part of a question that may follow on others. */
export type AnswerParts = (
  question: string,
  language: Language,
  turns: readonly Turn[],
  /** Whether all on its topic is to be arranged under headings, so that no broad answer is chosen. */
  isArranged?: boolean,
) => UnderstoodAnswer;

export function createAnswerParts({
  knowledge,
  retriever,
  answerability,
  readQuestion,
  findRelations,
  anchorFinder,
}: PartSources): AnswerParts {
  const askQuestion = createAskQuestion(retriever, readQuestion);
  const readBreadth = createBreadthReader(
    knowledge.topics.values(),
    retriever.findEntities,
    findRelations,
    (id) => ['person', 'company'].includes(knowledge.entities.get(id)?.type ?? ''),
  );
  const chooseBroad = createBroadChooser(knowledge, retriever);
  const names = {
    findEntities: retriever.findEntities,
    entityOf: (id: EntityId) => knowledge.entities.get(id),
    isCountry,
    neighbourOf: (turn: Turn) => findNeighbour(turn, knowledge),
  };

  return understandRepaired;

  /** As it is typed, and only where that is not answered with its slips put right. */
  function understandRepaired(
    question: string,
    language: Language,
    turns: readonly Turn[],
    isArranged = false,
  ): UnderstoodAnswer {
    const asTyped = understand(question, language, turns, isArranged);
    const repaired = retriever.repaired(question);
    if (
      isAnswered(asTyped) ||
      repaired === question ||
      losesName(question, repaired) ||
      losesRelation(question, repaired, language)
    )
      return asTyped;
    const meant = understand(repaired, language, turns, isArranged);
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
  function understand(
    question: string,
    language: Language,
    turns: readonly Turn[],
    isArranged: boolean,
  ): UnderstoodAnswer {
    const followUp = followUpOf(question, language, turns);
    const broad = isArranged ? undefined : answerBroadly(question, language, followUp);
    if (broad !== undefined) return broad;
    if (followUp === undefined) {
      return { question, context: '', parts: answerParts(question, language) };
    }
    const spelled = answerSpelledOut(question, language, turns);
    if (spelled !== undefined) return spelled;
    const other = asksForOtherSide(question, language)
      ? otherSide(question, language, followUp)
      : undefined;
    if (other !== undefined) return other;
    return chooseReading(
      followUp,
      () => ({ question, context: '', parts: answerParts(question, language) }),
      () => ({
        question: followUp.question,
        context: followUp.context,
        parts: answerParts(followUp.question, language, followUp),
      }),
      ({ parts: read }) => ({
        answered: read.some(({ answered }) => answered),
        margin: Math.max(...read.map((each) => (each.answered ? each.margin : -Infinity))),
        weight: Math.max(...read.map(({ weight }) => weight)),
      }),
    );
  }

  /** As the nearest of the questions before that is answered so. */
  function answerSpelledOut(
    question: string,
    language: Language,
    turns: readonly Turn[],
  ): UnderstoodAnswer | undefined {
    let nearest: UnderstoodAnswer | undefined;
    for (const spelled of spelledOut(question, language, turns, names)) {
      const parts = answerParts(spelled, language);
      const reading = { question: spelled, context: '', parts };
      if (isAnswered(reading)) return reading;
      nearest ??= reading;
    }
    return nearest;
  }

  function isCountry(id: EntityId): boolean {
    const entity = knowledge.entities.get(id);
    if (entity?.type !== 'place') return false;
    const { en, speaksAs, everywhere } = entity;
    if (speaksAs !== undefined || everywhere) return true;
    return anchorFinder.anchorsOf(en.name, 'en').countries.length > 0;
  }

  /** The matter of the turns before: "How was it resolved?" asks of the same. */
  function disputedIn(context: string, language: Language): RelationId[] {
    const found = findRelations(context, language).map(({ relation }) => relation);
    return [...new Set(found)].filter((relation) => disputes.has(relation));
  }

  /** A question for no single thing, by what the collection tells of what it names. */
  function answerBroadly(
    question: string,
    language: Language,
    followUp: FollowUp | undefined,
  ): UnderstoodAnswer | undefined {
    const breadth = readBreadth(question, language);
    // After an answer a bare name asks the last question of something else.
    if (breadth === undefined || (breadth.isBare && followUp !== undefined)) return undefined;
    // "Are they against it?" asks of the turn before, and of nothing at all where that told nothing.
    const isOpen = breadth.named.length + breadth.topics.length === 0;
    const refersBack = followUp?.certain === true;
    if (refersBack && (breadth.kind === 'overview' || (isOpen && followUp.carried.length === 0))) {
      return undefined;
    }
    const excerpts = chooseBroad(
      breadth.relations.length > 0 || followUp === undefined
        ? breadth
        : { ...breadth, relations: disputedIn(followUp.context, language) },
      language,
      followUp?.carried ?? [],
    );
    // "What is a free trade agreement?" asks of a kind of thing, and not of those that are told of.
    if (breadth.kind === 'overview' && isAskedAsKind(question, language, breadth.named)) {
      return undefined;
    }
    const mayDecline = breadth.kind === 'position' || breadth.kind === 'latest';
    if (excerpts === undefined || (excerpts.length === 0 && !mayDecline)) {
      return undefined;
    }
    const asked = askQuestion(question, language, followUp);
    const part = {
      part: question,
      asked,
      answered: excerpts.length > 0,
      excerpts,
      weight: weightOf(asked.retrieval),
      near: asked.retrieval.passages,
      entities:
        asked.question.anchors.entities.length > 0
          ? asked.question.anchors.entities
          : (followUp?.carried ?? []),
      margin: Infinity,
      breadth,
    };
    return { question, context: followUp?.context ?? '', parts: [part], isWhole: true };
  }

  /** True where a question asks to define something that is no single thing. */
  function isAskedAsKind(
    question: string,
    language: Language,
    named: readonly EntityId[],
  ): boolean {
    return (
      readQuestion(question, language).roles.includes('definition') &&
      named.some((id) => knowledge.entities.get(id)?.type === 'concept')
    );
  }

  /** What contradicts the last answer, where the folder holds something that does. */
  function otherSide(
    question: string,
    language: Language,
    { context, carried, related }: Reading,
  ): UnderstoodAnswer | undefined {
    const last = related.flatMap((id) => knowledge.passages.get(id) ?? []);
    const others = new Set(last.flatMap(({ contradicts }) => contradicts));
    const excerpts = [...others].flatMap((id) => {
      const passage = knowledge.passages.get(id);
      return passage === undefined ? [] : [{ passage, sentence: 0 }];
    });
    if (excerpts.length === 0) return undefined;
    const part = {
      part: question,
      asked: askQuestion(question, language),
      answered: true,
      excerpts,
      weight: 0,
      near: [],
      entities: carried,
      margin: Infinity,
    };
    return { question, context, parts: [part] };
  }

  /** Each part after the first is read as a follow-up to the one before it. */
  function answerParts(question: string, language: Language, reading?: Reading): PartAnswer[] {
    const answers: PartAnswer[] = [];
    for (const part of splitQuestion(question, language, findRelations)) {
      const before = answers.at(-1);
      answers.push(
        before === undefined
          ? answerPart(part, language, reading)
          : answerLaterPart(part, before, language),
      );
    }
    return answers.every(({ answered }) => !answered)
      ? [answerPart(question, language, reading)]
      : answers.map((part) => filledByOther(part, answers, language));
  }

  /** "What did it hope to invest, and what has COSCO spent?": an earlier part may lean on a later one. */
  function filledByOther(
    part: PartAnswer,
    all: readonly PartAnswer[],
    language: Language,
  ): PartAnswer {
    const other = all.find(({ answered }) => answered);
    if (part.answered || other === undefined) return part;
    const followUp = followUpOf(part.part, language, [turnOf(other, language)]);
    if (followUp === undefined) return part;
    const asked = askQuestion(followUp.question, language, { ...followUp, isPart: true });
    const filling = filled({ ...part, asked }, other);
    return filling.answered ? filling : part;
  }

  function answerLaterPart(part: string, before: PartAnswer, language: Language): PartAnswer {
    const followUp = followUpOf(part, language, [turnOf(before, language)]);
    if (followUp === undefined) return answerPart(part, language);
    const others = asksForOtherSide(part, language)
      ? otherSide(part, language, followUp)
      : undefined;
    if (others?.parts[0] !== undefined) return others.parts[0];
    // "Did it join? In what year?": what is not held of the first is not held of the rest.
    if (!before.answered && !followUp.names && followUp.carried.length === 0) {
      return { ...answerPart(part, language), answered: false, excerpts: [] };
    }
    const readLeaning = () =>
      filled(answerPart(followUp.question, language, { ...followUp, isPart: true }), before);
    // What names nothing of its own is asked of what the part before it names.
    const isOpen = retriever.entitiesIn(part, language).length === 0;
    if (isOpen && followUp.carried.length > 0) return readLeaning();
    return chooseReading(
      followUp,
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
    return understandFollowUp(
      question,
      language,
      turns,
      retriever.findEntities,
      entitiesIn,
      typeOf,
    );
  }

  function answerPart(part: string, language: Language, reading?: Reading): PartAnswer {
    const whole = answerWhole(part, language, reading);
    if (whole.answered) return whole;
    // "X and Y" of which no passage tells both: each on its own, and only where each is told.
    const each = splitListed(part, language, retriever.findEntities);
    const answers = each.map((single) => answerWhole(single, language, reading));
    if (answers.length < 2 || answers.some(({ answered }) => !answered)) return whole;
    return {
      ...whole,
      answered: true,
      excerpts: answers.flatMap(({ excerpts }) => excerpts),
      margin: Math.min(...answers.map(({ margin }) => margin)),
      entities: [...new Set(answers.flatMap((answer) => answer.entities))],
    };
  }

  function answerWhole(part: string, language: Language, reading?: Reading): PartAnswer {
    const asked = askQuestion(part, language, reading);
    const { question, retrieval, leaning } = asked;
    const { excerpts, margin } = answerability.choose(asked);
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

const isAnswered = ({ parts }: UnderstoodAnswer) => parts.some(({ answered }) => answered);

/** A part of a question as the turn that the part after it leans on. */
function turnOf({ part, entities, excerpts }: PartAnswer, language: Language): Turn {
  return {
    question: part,
    context: '',
    language,
    entities: [...entities],
    passages: excerpts.map(({ passage }) => passage.id),
    shown: {
      language,
      sentences: excerpts.map(({ passage, sentence }) => ({ passage: passage.id, sentence })),
    },
  };
}
