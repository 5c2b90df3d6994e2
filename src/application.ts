import type { Config } from './config.ts';
import { createAnswerQuestion, type AnswerQuestion } from './core/answering/answer-question.ts';
import { createComposeChecked, type ComposeChecked } from './core/answering/compose-checked.ts';
import { createConverse, type Converse } from './core/answering/converse.ts';
import { createAnswerVerifier } from './core/citations/verify-answer.ts';
import type { Knowledge } from './core/passages/knowledge.ts';
import { formatProblem } from './core/passages/problem.ts';
import { readKnowledge } from './core/passages/read-knowledge.ts';
import { createRetriever } from './core/retrieval/retriever.ts';
import { createLog, type Log } from './log.ts';
import { readKnowledgeFolder } from './storage/knowledge-folder.ts';
import { createMemoryConversationStore } from './storage/memory-conversation-store.ts';

/** What every entrance uses. */
export interface Application {
  readonly knowledge: Knowledge;
  readonly answerQuestion: AnswerQuestion;
  /** Answers a question of a conversation that is kept while the program runs. */
  readonly converse: Converse;
  /** Claims as a text that has passed the gate. */
  readonly compose: ComposeChecked;
  readonly log: Log;
  /** Where the reading room is served, if it is. */
  readonly publicUrl: string | undefined;
}

export type ApplicationStart =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Reads the folder and builds the use cases; complaints name file and line of what is wrong. */
export async function createApplication(config: Config): Promise<ApplicationStart> {
  const folder = config.knowledgeDir;
  let files;
  try {
    files = await readKnowledgeFolder(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, complaints: [`KNOWLEDGE_DIR: the folder cannot be read: ${reason}`] };
  }
  const { knowledge, problems } = readKnowledge(files);
  if (problems.length > 0) {
    const complaints = problems.map((problem) =>
      formatProblem({ ...problem, file: `${folder}/${problem.file}` }),
    );
    return { ok: false, complaints };
  }
  const log = createLog(config.logLevel);
  const retriever = createRetriever(knowledge);
  const verify = createAnswerVerifier(knowledge, retriever.findEntities);
  const compose = createComposeChecked(knowledge, verify, ({ text, rejection }) =>
    log('error', 'the gate stopped a sentence', { text, ...rejection }),
  );
  const answerQuestion = createAnswerQuestion({ knowledge, retriever, compose });
  const converse = createConverse(answerQuestion, createMemoryConversationStore());
  return {
    ok: true,
    application: { knowledge, answerQuestion, converse, compose, log, publicUrl: config.publicUrl },
  };
}

/** The application of this process; a folder that cannot be used ends it with its complaints and status 1. */
export async function startApplication(config: Config): Promise<Application> {
  const start = await createApplication(config);
  if (start.ok) return start.application;
  process.stderr.write(`${start.complaints.join('\n')}\n`);
  process.exit(1);
}
