import {
  createAnswering,
  type Answering,
  type AnsweringSources,
} from '../core/answering/answering.ts';
import { formatProblem } from '../core/passages/problem.ts';
import { readKnowledgeInSteps } from '../core/passages/read-knowledge.ts';
import { createRetrieverInSteps } from '../core/retrieval/retriever.ts';
import { readKnowledgeFolder } from '../storage/knowledge-folder.ts';

export type AnsweringReading =
  | { readonly ok: true; readonly answering: Answering }
  | { readonly ok: false; readonly complaints: readonly string[] };

/**
 * Reads the folder and builds what answers from it; complaints name file and line of what is wrong.
 * It takes half a second, in steps between which a program can do what else it has to do.
 */
export async function readAnswering(
  folder: string,
  sources: Omit<AnsweringSources, 'knowledge' | 'retriever'>,
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
  const retriever = await inSteps(createRetrieverInSteps(knowledge), betweenSteps);
  const answering = createAnswering({ ...sources, knowledge, retriever });
  return { ok: true, answering };
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
