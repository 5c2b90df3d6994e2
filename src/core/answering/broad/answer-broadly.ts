import { isEverywhere } from '../../passages/knowledge.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import type { Language } from '../../passages/language.ts';
import {
  tellsAt,
  relationIdSchema,
  type EntityId,
  type RelationId,
} from '../../passages/passage.ts';
import { isSuperlative, type BreadthKind } from '../../question/breadth/breadth-words.ts';
import { createClassReader, type AskedClass } from '../../question/breadth/read-class.ts';
import { createBreadthReader, type Breadth } from '../../question/breadth/read-breadth.ts';
import { questionWords } from '../../question/words/words.ts';
import type { FollowUp } from '../../question/leaning/follow-up.ts';
import { askedWords } from '../../retrieval/asked-words.ts';
import { coverage } from '../../retrieval/coverage.ts';
import { weightOf } from '../../retrieval/retrieval.ts';
import { hasOwnAsk, type AskQuestion } from '../evidence/asked-question.ts';
import type { PartSources, UnderstoodAnswer } from '../part-answer.ts';
import { createBroadChooser, isOfNow } from './choose-broad.ts';
import { createPositions } from './choose-positions.ts';
import { chooseMembers } from './choose-members.ts';
import { disputes } from './relation-order.ts';

/** Answers a question for no single thing; undefined where it is none, or nothing is told of it. */
export type AnswerBroadly = (
  question: string,
  language: Language,
  followUp: FollowUp | undefined,
) => UnderstoodAnswer | undefined;

export interface BroadAnswers {
  readonly answerBroadly: AnswerBroadly;
  /** The same for what asks of a kind of things alone: "which mines does China own?". */
  readonly answerOfClass: AnswerBroadly;
}

const tradeComposition = relationIdSchema.parse('trade-composition');

/** Kinds of which an open one, "only the downsides", asks of what was spoken of. */
const oneSided: ReadonlySet<BreadthKind> = new Set(['worth', 'supporters', 'critics']);

export function createAnswerBroadly(
  { knowledge, retriever, readQuestion, findRelations, findOwnAsk, mentionCountries }: PartSources,
  askQuestion: AskQuestion,
): BroadAnswers {
  const readBreadth = createBreadthReader(
    knowledge.topics.values(),
    retriever.findEntities,
    findRelations,
    mentionCountries,
    (id) => knowledge.entities.get(id)?.type,
  );
  const readClass = createClassReader(
    knowledge.classes,
    retriever.findEntities,
    findRelations,
    (id) => isEverywhere(id, knowledge),
  );
  const positions = createPositions(knowledge, retriever);
  const chooseBroad = createBroadChooser(knowledge, retriever, positions);
  return { answerBroadly, answerOfClass };

  /** A question for no single thing, by what the collection tells of what it names. */
  function answerBroadly(
    question: string,
    language: Language,
    followUp: FollowUp | undefined,
  ): UnderstoodAnswer | undefined {
    const members = answerOfClass(question, language, followUp);
    if (members !== undefined) return members;
    const breadth = ofCountry(readBreadth(question, language), followUp);
    // After an answer a bare name asks the last question of something else.
    if (breadth === undefined || (breadth.isBare && followUp !== undefined)) return undefined;
    // What the public thinks is no side's position.
    if (readQuestion(question, language).asksOpinion) return undefined;
    // "Are they against it?" asks of the turn before, and of nothing at all where that told nothing.
    const isOpen = breadth.named.length + breadth.topics.length === 0;
    const refersBack = followUp?.certain === true;
    if (refersBack && breadth.kind === 'overview') return undefined;
    const isOneSided = oneSided.has(breadth.kind);
    // The main goods that are traded are no sums to set side by side.
    if (breadth.kind === 'biggest' && breadth.relations.includes(tradeComposition))
      return undefined;
    // "Which is the biggest?" is of what was spoken of.
    if (followUp !== undefined && breadth.kind === 'biggest' && isOpen) return undefined;
    const isOfSpoken = isOneSided || isOfNow(breadth);
    const spoken = isOfSpoken ? spokenOf(followUp) : (followUp?.carried ?? []);
    const isOfTurn = refersBack || isOneSided;
    const isOfNothing = followUp !== undefined && isOfTurn && isOpen && spoken.length === 0;
    // Whether that is good of which nothing was told, nothing tells.
    const asksIfGood = questionWords[language].isGood.test(question.trim());
    if (isOfNothing && !asksIfGood) return undefined;
    const excerpts = isOfNothing
      ? []
      : chooseBroad(
          breadth.relations.length > 0 || followUp === undefined
            ? breadth
            : { ...breadth, relations: disputedIn(followUp.context, language) },
          language,
          { carried: spoken, shown: followUp?.shown ?? [] },
        );
    // "What is a free trade agreement?" asks of a kind of thing, and not of those that are told of.
    if (breadth.kind === 'overview' && isAskedAsKind(question, language, breadth.named)) {
      return undefined;
    }
    const isOfOther = breadth.kind === 'position' && spoken.length > 0;
    if (!isOfOther && isPromised(question, language, excerpts ?? [])) return undefined;
    // What somebody says is their own word or nothing.
    const lacksWord = positions.wordLookedFor(breadth, spoken);
    const isOfCountry = breadth.kind === 'position' && breadth.named.some(speaksForCountry);
    const mayDecline = lacksWord !== undefined || isOfCountry || isOfNow(breadth) || isOfNothing;
    if (excerpts === undefined || (excerpts.length === 0 && !mayDecline)) {
      return undefined;
    }
    const asked = askQuestion(question, language, followUp);
    // What no side holds may be what a passage was written to answer, where nothing was spoken of.
    if (excerpts.length === 0 && spoken.length === 0 && hasOwnAsk(asked)) return undefined;
    const part = {
      part: question,
      asked,
      answered: excerpts.length > 0,
      excerpts,
      weight: weightOf(asked.retrieval),
      near: asked.retrieval.passages,
      entities: subjectsOf(asked.question.anchors.entities, excerpts.length > 0, followUp),
      margin: Infinity,
      breadth,
      ...(excerpts.length === 0 && lacksWord && { lacksWord }),
    };
    return { question, context: followUp?.context ?? '', parts: [part], isWhole: true };
  }

  /** "Does the US object?" after a thing asks for its word on that, and for no critics. */
  function ofCountry(
    breadth: Breadth | undefined,
    followUp: FollowUp | undefined,
  ): Breadth | undefined {
    const [named, ...more] = breadth?.named ?? [];
    const isOfCountry =
      breadth?.kind === 'critics' && named !== undefined && more.length === 0 && isCountry(named);
    return isOfCountry && (followUp?.carried.length ?? 0) > 0
      ? { ...breadth, kind: 'position' }
      : breadth;
  }

  /** What an answer is about: with a country that is asked for its word the thing on which that is. */
  function subjectsOf(
    own: readonly EntityId[],
    isAnswered: boolean,
    followUp: FollowUp | undefined,
  ): readonly EntityId[] {
    if (followUp === undefined || !own.every(isCountry)) return own;
    if (own.length === 0) return followUp.carried;
    const things = followUp.carried.filter((id) => !isCountry(id));
    return things.length === 0 || isAnswered ? [...things, ...own] : things;
  }

  function isCountry(id: EntityId): boolean {
    return knowledge.entities.get(id)?.type === 'place' && speaksForCountry(id);
  }

  function speaksForCountry(id: EntityId): boolean {
    return knowledge.entities.get(id)?.speaksAs !== undefined;
  }

  /** "Which mines does China own?", by who has each of those that are told of. */
  function answerOfClass(
    question: string,
    language: Language,
    followUp: FollowUp | undefined,
  ): UnderstoodAnswer | undefined {
    const carried = followUp?.carried ?? [];
    // "Any roads?" asks of the country whose dams were spoken of, and of no port beside them.
    const isOfThing = carried.some((id) => !isEverywhere(id, knowledge));
    // "And ports?" turns from a mine to what else was asked of: all that China has.
    const isCarried = question.trim().search(questionWords[language].carriesOver) === 0;
    const { said = '', context = '' } = followUp ?? {};
    const country = !isOfThing ? context : isCarried ? said : '';
    const asked = readClass(question, language, { country, kind: said });
    if (asked === undefined) return undefined;
    // What Peru buys from China is told by no list of what China buys.
    const { trade } = readQuestion(question, language);
    if (trade === 'to-peru' && asked.relations.includes(tradeComposition)) return undefined;
    const saysAsked = readsAsked(question, language, asked.relations);
    const excerpts = chooseMembers(asked, knowledge, carried, saysAsked);
    const isOfOne = isSuperlative(asked.asks);
    if (asked.asks === 'told' && excerpts.length === 0) return undefined;
    if (isPromised(question, language, excerpts)) return undefined;
    const read = askQuestion(question, language, undefined);
    const part = {
      part: question,
      asked: read,
      answered: excerpts.length > 0,
      excerpts,
      weight: weightOf(read.retrieval),
      near: read.retrieval.passages,
      entities: isOfOne ? membersIn(excerpts, asked) : [],
      margin: Infinity,
    };
    return { question, context: country, parts: [part], isWhole: true };
  }

  /** The members of a class of which some sentences tell. */
  function membersIn(excerpts: readonly Excerpt[], { of }: AskedClass): EntityId[] {
    const told = excerpts.flatMap(({ passage, sentence }) =>
      tellsAt(passage, sentence).map(({ of: thing }) => thing),
    );
    return (of?.members ?? []).filter((id) => told.includes(id));
  }

  /** Tells the sentences that say the words by which some relations are asked for: bribes among inquiries. */
  function readsAsked(
    question: string,
    language: Language,
    relations: readonly RelationId[],
  ): (excerpt: Excerpt) => boolean {
    const cues = findRelations(question, language)
      // What is bought and sold is no word for what is bought.
      .filter(({ relation }) => relations.includes(relation) && relation !== tradeComposition)
      .flatMap((cue) => askedWords(question, cue) ?? []);
    const terms = retriever.termsOf(cues.join(' '), language);
    return ({ passage, sentence }) => {
      const said = retriever.sentencesOf(passage, language)[sentence];
      return said !== undefined && coverage(terms, said.titled) > 0;
    };
  }

  /** True where a passage is written to answer this very question, and does not open some excerpts. */
  function isPromised(question: string, language: Language, excerpts: readonly Excerpt[]): boolean {
    const own = findOwnAsk(question, language);
    return own !== undefined && excerpts[0]?.passage !== own.passage;
  }

  /** What the turns before were about, or the kind of thing that they named: a zone, a railway. */
  function spokenOf(followUp: FollowUp | undefined): readonly EntityId[] {
    if (followUp === undefined || followUp.carried.length > 0) return followUp?.carried ?? [];
    const named = retriever.findEntities(followUp.context).mentions.map(({ entity }) => entity);
    return [...new Set(named)].filter((id) => !isEverywhere(id, knowledge));
  }

  /** The matter of the turns before: "How was it resolved?" asks of the same. */
  function disputedIn(context: string, language: Language): RelationId[] {
    const found = findRelations(context, language).map(({ relation }) => relation);
    return [...new Set(found)].filter((relation) => disputes.has(relation));
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
}
