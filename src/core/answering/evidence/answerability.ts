import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, Passage, PassageId } from '../../passages/passage.ts';
import { weightOf, type RankedPassage, type Retrieval } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { createAnchorFinder, type AnchorFinder } from '../../question/anchors.ts';
import { createEvidenceGatherer, evidenceNames, type AnswerEvidence } from './answer-evidence.ts';
import { answerWeights } from './answer-weights.ts';
import { tellsOfTheOther } from '../../question/contrasts.ts';
import type { Question, ReadQuestion } from '../../question/question.ts';
import { createQuestionReader } from '../../question/read-question.ts';
import { createRelationFinder } from '../../question/relations.ts';
import { hasAnswerType } from './answer-type.ts';
import { createAttributeCheck } from './attribute-check.ts';

/** What a question that leans on the turn before takes from it. */
export interface Leaning {
  /** Entities of the turn before, of which one is enough. */
  readonly carried: readonly EntityId[];
  /** What the turn before was answered with. */
  readonly related: readonly PassageId[];
  /** True for a part of one question, which says more of what it means than a follow-up does. */
  readonly isPart?: boolean;
}

export interface Answerability {
  /** The passages that may answer, best first, as far as their anchors and kind of statement tell. */
  candidates(question: AskedQuestion): RankedPassage[];
  /** What speaks for the first of some candidates. */
  evidenceOf(question: AskedQuestion, candidate: RankedPassage): AnswerEvidence;
  /** How far the score of a candidate is above where to decline; below 0 for less. */
  marginOf(question: AskedQuestion, candidate: RankedPassage): number;
  /** The candidates, where the evidence for the first is enough; none where the folder does not hold the answer. */
  eligible(question: AskedQuestion): Eligible;
  /** Whether a question is of a kind that the folder never answers, whatever it holds. */
  isOutside(question: AskedQuestion): boolean;
  /** Whether a passage tells the kind of thing that is asked for, leaving aside what it is about. */
  tellsWhatIsAsked(question: AskedQuestion, passage: Passage): boolean;
  /** Whether a passage that meets a share of a question is about what the question leans on. */
  isRelated(passage: Passage, coverage: number, leaning: Leaning): boolean;
}

export interface Eligible {
  readonly passages: readonly RankedPassage[];
  /** How far the score of the first is above where to decline; 0 for none. */
  readonly margin: number;
}

export interface AskedQuestion {
  readonly question: Question;
  readonly retrieval: Retrieval;
  readonly leaning?: Leaning | undefined;
}

/** Whatever else speaks for it: a question of which the best passage meets less is about something else. */
const leastCoverage = 0.25;

/** A question that leans on the turn before is about the folder already; the little it says counts for more. */
const leastLeaning = -2.5;

/** The same for a part of a question. */
const leastOfPart = -0.3;

/** One that says hardly anything, in the rarest terms, can only be about what the turn before was about. */
const hardlySaid = 1;
const leastHardlySaid = -4;

/** A passage below these shares of the best one's score and coverage is about something else. */
const leastOfBest = 0.65;
const leastOfUnfit = 0.6;

/** One that has the year or month which the best one lacks, and less of the rest, is about something else that year. */
const leastOfOtherTime = 1;

/** A follow-up may turn to something else of the same topic where a passage says this much of it. */
const leastOfTopic = 0.6;

export function createAnswerability(
  knowledge: Knowledge,
  retriever: Retriever,
  anchorFinder: AnchorFinder,
): Answerability {
  const gather = createEvidenceGatherer(knowledge, retriever);
  const lacksAttribute = createAttributeCheck();

  function holds(asked: AskedQuestion, ranked: RankedPassage) {
    const { question, leaning } = asked;
    return (
      anchorFinder.unmetBy(ranked.passage, question.anchors).length === 0 &&
      (leaning === undefined || isRelated(ranked.passage, ranked.coverage, leaning)) &&
      tellsWhatIsAsked(asked, ranked.passage)
    );
  }

  function tellsWhatIsAsked({ question }: AskedQuestion, passage: Passage): boolean {
    const { language, asks, contrasts } = question;
    const { title, text, sentences } = passage.texts[language];
    return (
      !tellsOfTheOther(contrasts, `${title} ${text}`) &&
      !lacksAttribute(question, passage) &&
      sentences.some((sentence) => hasAnswerType(sentence, asks.type, language))
    );
  }

  function isRelated(passage: Passage, coverage: number, { carried, related }: Leaning): boolean {
    if (related.includes(passage.id)) return true;
    const held = retriever.entitiesOf(passage);
    if (carried.some((id) => held.has(id))) return true;
    if (related.length === 0 && carried.length === 0) return true;
    return coverage >= leastOfTopic && related.some((id) => topicOf(id) === passage.topic);
  }

  function lacksOnlyTime({ question }: AskedQuestion, { passage }: RankedPassage): boolean {
    const lacking = anchorFinder.unmetBy(passage, question.anchors);
    return lacking.length > 0 && lacking.every(({ kind }) => kind === 'year' || kind === 'month');
  }

  function isOutside({ question, retrieval, leaning }: AskedQuestion): boolean {
    const saysNothing = leaning === undefined && retrieval.said.length === 0;
    const { scope, anchors } = question;
    const isAboutNothingKnown = anchors.entities.length === 0 && leaning === undefined;
    return saysNothing || scope === 'never' || (isAboutNothingKnown && scope === 'everyday');
  }

  const topicOf = (id: PassageId): Passage['topic'] | undefined =>
    knowledge.passages.get(id)?.topic;

  function candidates(asked: AskedQuestion): RankedPassage[] {
    const { passages } = asked.retrieval;
    const [best] = passages;
    if (best === undefined) return [];
    if (asked.leaning !== undefined) {
      // What the turn before was about ranks high whatever is asked now; what is said now decides.
      const fit = ({ score, coverage }: RankedPassage) => score * (leastOfTopic + coverage);
      const held = passages.filter((ranked) => holds(asked, ranked));
      const most = Math.max(...held.map(fit));
      return held
        .filter((ranked) => fit(ranked) >= leastOfBest * most)
        .toSorted((a, b) => fit(b) - fit(a));
    }
    if (best.coverage < leastCoverage) return [];
    const share = holds(asked, best)
      ? leastOfBest
      : lacksOnlyTime(asked, best)
        ? leastOfOtherTime
        : leastOfUnfit;
    return passages.filter(
      (ranked) =>
        ranked.coverage >= share * best.coverage &&
        ranked.score >= leastOfBest * best.score &&
        holds(asked, ranked),
    );
  }

  const evidenceOf = ({ question, retrieval }: AskedQuestion, candidate: RankedPassage) =>
    gather(question, retrieval, candidate);

  const marginOf = (asked: AskedQuestion, candidate: RankedPassage) =>
    scoreOf(evidenceOf(asked, candidate), asked.question.language) - leastScore(asked);

  return {
    candidates,
    evidenceOf,
    marginOf,
    eligible(asked) {
      const found = isOutside(asked) ? [] : candidates(asked);
      const [best] = found;
      if (best === undefined) return noneEligible;
      const margin = marginOf(asked, best);
      return margin >= 0 ? { passages: found, margin } : noneEligible;
    },
    isOutside,
    tellsWhatIsAsked,
    isRelated,
  };
}

const noneEligible: Eligible = { passages: [], margin: 0 };

/** The score from which the folder is taken to answer. */
function leastScore({ leaning, retrieval }: AskedQuestion): number {
  if (leaning === undefined) return 0;
  if (leaning.isPart === true) return leastOfPart;
  return weightOf(retrieval) < hardlySaid ? leastHardlySaid : leastLeaning;
}

/** The logistic score of whether the folder answers: 0 is where to decline. */
function scoreOf(evidence: AnswerEvidence, language: Language): number {
  const { base, weights } = answerWeights;
  return evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], base[language]);
}

/** The reader of questions, and what decides by it whether the collection answers. */
export interface QuestionJudges {
  readonly readQuestion: ReadQuestion;
  readonly anchorFinder: AnchorFinder;
  readonly answerability: Answerability;
}

export function createQuestionJudges(knowledge: Knowledge, retriever: Retriever): QuestionJudges {
  const anchorFinder = createAnchorFinder(knowledge, retriever);
  return {
    readQuestion: createQuestionReader(
      anchorFinder,
      createRelationFinder(knowledge.relations.values(), retriever.findEntities),
    ),
    anchorFinder,
    answerability: createAnswerability(knowledge, retriever, anchorFinder),
  };
}
