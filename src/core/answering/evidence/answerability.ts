import type { Knowledge } from '../../passages/knowledge.ts';
import type { EntityId, Passage } from '../../passages/passage.ts';
import { createAnchorFinder, type AnchorFinder } from '../../question/anchors.ts';
import { tellsOfTheOther } from '../../question/contrasts.ts';
import {
  createCountryFinder,
  createCountryMentions,
  type CountryFinder,
  type CountryMentions,
} from '../../question/foreign-countries.ts';
import type { ReadQuestion } from '../../question/question.ts';
import { createQuestionReader } from '../../question/read-question.ts';
import { createRelationFinder, type RelationFinder } from '../../question/relations.ts';
import type { RankedPassage } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { createToldIndex, type ToldIndex } from '../told/told-index.ts';
import { hasAnswerType } from './answer-type.ts';
import { hasOwnAsk, type AskedQuestion, type Leaning } from './asked-question.ts';
import { createAttributeCheck } from './attribute-check.ts';
import { answerScore, createExcerptChooser, type ChooseExcerpts } from './choose-excerpts.ts';
import { createOwnAskFinder, type FindOwnAsk } from './own-asks.ts';
import { createEvidenceGatherer, type GatherEvidence } from './excerpt-evidence.ts';

export interface Answerability {
  /** Lists every sentence found, with what speaks for it. */
  readonly gather: GatherEvidence;
  /** Chooses the sentences that answer; none where the collection does not hold the answer. */
  readonly choose: ChooseExcerpts;
  /** How far the best sentence of a passage is above where to decline; below 0 for less. */
  marginOf(asked: AskedQuestion, ranked: RankedPassage): number;
  /** True for a question of a kind that the collection never answers, whatever it holds. */
  isOutside(asked: AskedQuestion): boolean;
  /** True where a passage tells the kind of thing that is asked for, leaving aside what it is about. */
  tellsWhatIsAsked(asked: AskedQuestion, passage: Passage): boolean;
  /** True where a passage that meets a share of a question is about what the question leans on. */
  isRelated(passage: Passage, coverage: number, leaning: Leaning): boolean;
}

const nothing: ReadonlySet<EntityId> = new Set();

/** A follow-up may turn to something else of the same topic where a passage says this much of it. */
const leastOfTopic = 0.6;

/** The reader of questions, what decides by it whether the collection answers, and what it tells. */
export interface QuestionJudges {
  readonly readQuestion: ReadQuestion;
  readonly mentionCountries: CountryMentions;
  readonly findCountries: CountryFinder;
  readonly findRelations: RelationFinder;
  readonly anchorFinder: AnchorFinder;
  readonly answerability: Answerability;
  readonly told: ToldIndex;
  readonly findOwnAsk: FindOwnAsk;
}

export function createQuestionJudges(knowledge: Knowledge, retriever: Retriever): QuestionJudges {
  const mentionCountries = createCountryMentions();
  const findCountries = createCountryFinder(mentionCountries);
  const anchorFinder = createAnchorFinder(knowledge, retriever, findCountries);
  const findRelations = createRelationFinder(knowledge.relations.values(), retriever.findEntities);
  return {
    readQuestion: createQuestionReader(anchorFinder, findRelations, retriever.likelyRelations),
    mentionCountries,
    findCountries,
    findRelations,
    anchorFinder,
    answerability: createAnswerability(knowledge, retriever, anchorFinder),
    told: createToldIndex(knowledge, retriever),
    findOwnAsk: createOwnAskFinder(knowledge),
  };
}

function createAnswerability(
  knowledge: Knowledge,
  retriever: Retriever,
  anchorFinder: AnchorFinder,
): Answerability {
  const lacksAttribute = createAttributeCheck();
  const gather = onceOf(
    createEvidenceGatherer(knowledge, retriever, anchorFinder, lacksAttribute, isRelated),
  );
  const chooseAny = onceOf(createExcerptChooser(gather, retriever));

  function isOutside(asked: AskedQuestion): boolean {
    const { question, retrieval, leaning } = asked;
    const { scope, anchors } = question;
    const { fillers } = question;
    const saysNothing =
      leaning === undefined &&
      !question.asksOpinion &&
      anchors.entities.length === 0 &&
      retrieval.said.every(({ start, end }) => everyPlace(start, end, fillers));
    // A city or a dish that no passage tells of makes no matter of ours.
    const isAboutNothingKnown =
      (leaning === undefined || scope === 'everyday') &&
      !anchors.entities.some((id) => anchorFinder.isTold(id));
    // Advice and forecasts are none of ours, though a passage be asked for in such words.
    if (saysNothing || scope === 'advice' || scope === 'forecast') return true;
    return (
      !hasOwnAsk(asked) && (scope === 'never' || (isAboutNothingKnown && scope === 'everyday'))
    );
  }

  function isRelated(passage: Passage, coverage: number, leaning: Leaning): boolean {
    const { carried, related, isOfSame = false, isOpen = false, spoken = nothing } = leaning;
    if (related.includes(passage.id)) return true;
    const held = retriever.entitiesOf(passage);
    if (carried.some((id) => held.has(id))) return true;
    if (related.length === 0 && carried.length === 0) return true;
    if (isOpen && spoken.size > 0) return [...held].some((id) => spoken.has(id));
    if (isOfSame && carried.length > 0) return false;
    const topics = related.map((id) => knowledge.passages.get(id)?.topic);
    return coverage >= leastOfTopic && topics.includes(passage.topic);
  }

  return {
    gather,
    isOutside,
    choose: (asked) =>
      isOutside(asked) ? { excerpts: [], margin: -Infinity, ordered: [] } : chooseAny(asked),
    marginOf: (asked, { passage }) => {
      const own = gather(asked).filter(({ ranked }) => ranked.passage.id === passage.id);
      return Math.max(...own.map(({ evidence }) => answerScore(evidence, 0)));
    },
    tellsWhatIsAsked({ question }, passage) {
      const { language, asks, contrasts } = question;
      const { title, text, sentences } = passage.texts[language];
      return (
        !tellsOfTheOther(contrasts, `${title} ${text}`) &&
        !lacksAttribute(question, passage) &&
        sentences.some((sentence) => hasAnswerType(sentence, asks.type, language))
      );
    },
    isRelated,
  };
}

/** The same function, that reads each question once for as long as it is held. */
function onceOf<Value>(read: (asked: AskedQuestion) => Value): (asked: AskedQuestion) => Value {
  const known = new WeakMap<AskedQuestion, { readonly value: Value }>();
  return (asked) => {
    const held = known.get(asked) ?? { value: read(asked) };
    known.set(asked, held);
    return held.value;
  };
}

function everyPlace(start: number, end: number, places: ReadonlySet<number>): boolean {
  for (let place = start; place < end; place++) if (!places.has(place)) return false;
  return true;
}
