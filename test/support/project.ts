import { readKnowledge, type KnowledgeReading } from '../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';
import { createQuestionJudges } from '../../src/core/answering/evidence/answerability.ts';
import { createCheckClaim, type CheckClaim } from '../../src/core/checking/check-claim.ts';
import { createRetriever, type Retriever } from '../../src/core/retrieval/retriever.ts';
import { readKnowledgeFolder } from '../../src/storage/files/knowledge-folder.ts';

/** The project's own folder of passages. */
interface Project extends KnowledgeReading {
  readonly files: KnowledgeFiles;
}

let project: Promise<Project> | undefined;
let retriever: Promise<Retriever> | undefined;
let check: Promise<CheckClaim> | undefined;

/** The project's own folder, read once for all test files of a worker. */
export function readProject(): Promise<Project> {
  project ??= readKnowledgeFolder('knowledge').then((files) => ({
    files,
    ...readKnowledge(files),
  }));
  return project;
}

/** The retriever over the project's own folder, built once for all test files of a worker. */
export function projectRetriever(): Promise<Retriever> {
  retriever ??= readProject().then(({ knowledge }) => createRetriever(knowledge));
  return retriever;
}

/** The check of claims against the project's own folder, built once for all test files of a worker. */
export function projectCheck(): Promise<CheckClaim> {
  check ??= Promise.all([readProject(), projectRetriever()]).then(([{ knowledge }, found]) =>
    createCheckClaim({ knowledge, retriever: found, ...createQuestionJudges(knowledge, found) }),
  );
  return check;
}
