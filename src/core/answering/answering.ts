import { createAnswerVerifier } from '../citations/verify-answer.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { ConversationStore } from '../stores.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { createSearchCollection, type SearchCollection } from '../retrieval/search-collection.ts';
import { atOnce, withPauses } from '../steps.ts';
import { createAnswerInSteps, type AnswerExtractively } from './answer-extractively.ts';
import {
  createAnswerQuestion,
  type AnswerQuestion,
  type ModelComposer,
} from './answer-question.ts';
import { createAnswerAct } from './acts/answer-act.ts';
import { createExampleQuestions, type ExampleQuestions } from './acts/example-questions.ts';
import { findCuts } from './find-cuts.ts';
import { createAnswerWithModel, type ModelSources } from './model/answer-with-model.ts';
import type { AnsweringModel } from './model/answering-model.ts';
import { createCheckInSteps, type CheckClaim } from '../checking/check-claim.ts';
import type { ClaimCheck } from '../checking/claim-check.ts';
import {
  createComposeChecked,
  type ComposeChecked,
  type Incident,
} from '../citations/compose-checked.ts';
import { createQuestionJudges } from './evidence/answerability.ts';
import { createNextFinder } from './told/next-questions.ts';
import { createExplain, type Explain } from './explain.ts';
import { createConverse, type Converse } from './converse.ts';

/** All that answers from one reading of the folder. */
export interface Answering {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly answerQuestion: AnswerQuestion;
  /** The same without a model, at once. */
  readonly answerExtractively: AnswerExtractively;
  /** Tells how a question is read and why it is answered or not. */
  readonly explain: Explain;
  /** Answers a question of a conversation. */
  readonly converse: Converse;
  /** Claims as a text that has passed the gate. */
  readonly compose: ComposeChecked;
  readonly checkClaim: CheckClaim;
  /** The same, and others go first between its steps. */
  readonly checkWithPauses: (...stated: Parameters<CheckClaim>) => Promise<ClaimCheck>;
  /** The passages nearest to a text, whether or not they answer anything. */
  readonly search: SearchCollection;
  /** Three short questions that are answered, each on another topic. */
  readonly examples: ExampleQuestions;
}

export interface AnsweringSources {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
  readonly conversations: ConversationStore;
  /** Told of each sentence that the gate stops. */
  readonly stopped: (incident: Incident) => void;
  /** Without one all answers are extractive. */
  readonly model?: AnsweringModel | undefined;
  /** Lets others go first between the steps of an answer; nobody by default. */
  readonly pause?: (() => Promise<void>) | undefined;
}

export function createAnswering({
  knowledge,
  retriever,
  conversations,
  stopped,
  model,
  pause = () => Promise.resolve(),
}: AnsweringSources): Answering {
  const verify = createAnswerVerifier(knowledge, retriever.findEntities);
  const compose = createComposeChecked(knowledge, verify, stopped);
  const judges = createQuestionJudges(knowledge, retriever);
  const shared = { knowledge, retriever, ...judges };
  const answerInSteps = createAnswerInSteps({ ...shared, compose });
  const answerExtractively: AnswerExtractively = (...asked) => atOnce(answerInSteps(...asked));
  const explain = createExplain(answerExtractively, judges.answerability, retriever);
  const examples = createExampleQuestions(knowledge, answerExtractively);
  const answerAct = createAnswerAct({
    knowledge,
    retriever,
    compose,
    answerExtractively,
    examples,
  });
  const composer = model === undefined ? undefined : composerOf({ ...shared, verify, model });
  const findNext = createNextFinder(shared);
  const answerQuestion = createAnswerQuestion(
    answerAct,
    answerInSteps,
    judges.answerability,
    (answer, basis) => ({
      ...answer,
      next: findNext(answer, basis),
      cuts: findCuts(answer, basis, knowledge),
    }),
    composer,
    pause,
  );
  const converse = createConverse(answerQuestion, conversations);
  const checkInSteps = createCheckInSteps(shared);
  return {
    knowledge,
    retriever,
    answerQuestion,
    answerExtractively,
    explain,
    converse,
    compose,
    checkClaim: (...stated) => atOnce(checkInSteps(...stated)),
    checkWithPauses: (...stated) => withPauses(checkInSteps(...stated), pause),
    search: createSearchCollection(retriever),
    examples,
  };
}

function composerOf(parts: ModelSources): ModelComposer {
  return {
    languageModel: parts.model.languageModel,
    answerWithModel: createAnswerWithModel(parts),
  };
}
