import { createAnswerQuestion, type AnswerQuestion } from './core/answering/answer-question.ts';
import { createCheckClaim, type CheckClaim } from './core/answering/check-claim.ts';
import {
  createComposeChecked,
  type ComposeChecked,
  type Incident,
} from './core/answering/compose-checked.ts';
import { createConverse, type Converse } from './core/answering/converse.ts';
import { createAnswerVerifier } from './core/citations/verify-answer.ts';
import type { Knowledge } from './core/passages/knowledge.ts';
import { formatProblem } from './core/passages/problem.ts';
import { readKnowledgeInSteps } from './core/passages/read-knowledge.ts';
import type { ConversationStore } from './core/ports.ts';
import { buildRetriever } from './core/retrieval/retriever.ts';
import { readKnowledgeFolder } from './storage/knowledge-folder.ts';

/** All that answers from one reading of the folder. */
export interface Answering {
  readonly knowledge: Knowledge;
  readonly answerQuestion: AnswerQuestion;
  /** Answers a question of a conversation. */
  readonly converse: Converse;
  /** Claims as a text that has passed the gate. */
  readonly compose: ComposeChecked;
  readonly checkClaim: CheckClaim;
}

export type AnsweringReading =
  | { readonly ok: true; readonly answering: Answering }
  | { readonly ok: false; readonly complaints: readonly string[] };

/**
 * Reads the folder and builds what answers from it; complaints name file and line of what is wrong.
 * It takes half a second, in steps between which a program can do what else it has to do.
 */
export async function readAnswering(
  folder: string,
  conversations: ConversationStore,
  stopped: (incident: Incident) => void,
  betweenSteps: () => Promise<unknown> = () => Promise.resolve(),
): Promise<AnsweringReading> {
  let files;
  try {
    files = await readKnowledgeFolder(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, complaints: [`KNOWLEDGE_DIR: the folder cannot be read: ${reason}`] };
  }
  const { knowledge, problems } = await inSteps(readKnowledgeInSteps(files), betweenSteps);
  if (problems.length > 0) {
    const complaints = problems.map((problem) =>
      formatProblem({ ...problem, file: `${folder}/${problem.file}` }),
    );
    return { ok: false, complaints };
  }
  const retriever = await inSteps(buildRetriever(knowledge), betweenSteps);
  const verify = createAnswerVerifier(knowledge, retriever.findEntities);
  const compose = createComposeChecked(knowledge, verify, stopped);
  const answerQuestion = createAnswerQuestion({ knowledge, retriever, compose });
  const converse = createConverse(answerQuestion, conversations);
  const checkClaim = createCheckClaim(knowledge, retriever);
  return { ok: true, answering: { knowledge, answerQuestion, converse, compose, checkClaim } };
}

async function inSteps<Built>(
  building: Generator<void, Built>,
  betweenSteps: () => Promise<unknown>,
): Promise<Built> {
  for (;;) {
    const step = building.next();
    await betweenSteps();
    if (step.done === true) return step.value;
  }
}
