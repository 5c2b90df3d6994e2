import { createHash } from 'node:crypto';
import { setImmediate as othersFirst } from 'node:timers/promises';
import {
  createAnswering,
  type Answering,
  type AnsweringSources,
} from '../core/answering/answering.ts';
import type { Incident } from '../core/citations/compose-checked.ts';
import type { Knowledge } from '../core/passages/knowledge.ts';
import { languages } from '../core/passages/language.ts';
import { readAct } from '../core/question/act.ts';
import { formatProblem } from '../core/passages/reading/problem.ts';
import { readKnowledgeInSteps } from '../core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../core/passages/reading/list-file.ts';
import { withPauses, type Steps } from '../core/steps.ts';
import { createRetrieverInSteps } from '../core/retrieval/retriever.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import { folderComplaints, readKnowledgeFolder } from '../storage/files/knowledge-folder.ts';
import {
  openPreparedStore,
  type PreparedCollection,
} from '../storage/files/prepared-collection.ts';
import type { KnowledgeWatch } from '../storage/files/watch-knowledge.ts';
import { countAnswers } from './observe.ts';
import { withThisYear } from './with-this-year.ts';

/** The collection as it was last read without a problem. */
export interface Collection {
  /** Answers from it: to be called anew for each event, and once only. */
  readonly answering: () => Answering;
  /** Reads it again whenever its folder changes, until the watch is closed. */
  readonly watch: (watching?: Watching) => Promise<KnowledgeWatch>;
  /** Keeps what was prepared for the next start, once; takes a third of a second of work. */
  readonly keep: () => Promise<void>;
}

export interface Watching {
  /** Awaited before another reading is used. */
  readonly reading?: (knowledge: Knowledge) => Promise<void>;
}

export type CollectionOpening = { readonly ok: true; readonly collection: Collection } | Unusable;

interface Unusable {
  readonly ok: false;
  /** A line each; those on a file name it and the line. */
  readonly complaints: readonly string[];
}

export interface CollectionDependencies extends Pick<
  AnsweringSources,
  'conversations' | 'model' | 'pause'
> {
  readonly log: Log;
  /** Counts answers and incidents, in the bot. */
  readonly metrics?: Metrics;
}

/** Problems logged of one reading; `npm run knowledge:check` lists all of them. */
const mostProblems = 20;

/** A change that takes away more of the passages at once is a folder that was emptied or half copied. */
const mostLost = 1 / 3;

/** Reads the collection in a folder. */
export async function openCollection(
  folder: string,
  dependencies: CollectionDependencies,
): Promise<CollectionOpening> {
  const { log } = dependencies;
  const first = await readCollection(folder, dependencies);
  if (!first.ok) return first;
  let current = first.answering;
  let { keep, digest } = first;

  /** A bad change leaves the collection as it was. */
  async function readAgain(watching: Watching | undefined) {
    const reading = await readCollection(folder, dependencies);
    if (reading.ok) {
      // Touched, or changed and changed back.
      if (reading.digest === digest) return;
      const { lost, passages } = countLost(current, reading.answering);
      if (lost > passages * mostLost) {
        log(
          'error',
          'the folder changed and lacks more than a third of the passages: answers go on from the ' +
            'reading before; where it is meant to be so, start the program anew',
          { lost, passages },
        );
        return;
      }
      await watching?.reading?.(reading.answering.knowledge);
      current = reading.answering;
      digest = reading.digest;
      await reading.keep();
      const { size } = current.knowledge.passages;
      log('info', 'the folder changed and was read again', { passages: size });
      return;
    }
    log('error', 'the folder changed and has problems: answers go on from the reading before', {
      problems: reading.complaints.slice(0, mostProblems),
      count: reading.complaints.length,
    });
  }

  return {
    ok: true,
    collection: {
      answering: () => current,
      async keep() {
        const once = keep;
        keep = () => Promise.resolve();
        await once();
      },
      async watch(watching) {
        // Loaded here: a program that answers one question and ends does not watch.
        const { watchKnowledge } = await import('../storage/files/watch-knowledge.ts');
        return watchKnowledge(folder, {
          changed: () => readAgain(watching),
          failed: (reason) =>
            log('warn', 'the folder cannot be watched: a change may need a restart', { reason }),
        });
      },
    },
  };
}

function countLost(before: Answering, after: Answering) {
  const ids = [...before.knowledge.passages.keys()];
  const lost = ids.filter((id) => !after.knowledge.passages.has(id)).length;
  return { lost, passages: ids.length };
}

type CollectionReading =
  | {
      readonly ok: true;
      readonly answering: Answering;
      /** Keeps what was prepared, for the next start. */
      readonly keep: () => Promise<void>;
      /** Of all files. */
      readonly digest: string;
    }
  | Unusable;

const preparedStore = openPreparedStore();

/** Takes half a second, in steps between which the program can do what else it has to do. */
async function readCollection(
  folder: string,
  { conversations, model, log, metrics, pause = othersFirst }: CollectionDependencies,
): Promise<CollectionReading> {
  let files;
  try {
    files = await readKnowledgeFolder(folder);
  } catch (error) {
    return { ok: false, complaints: folderComplaints(error) };
  }
  const kept = await preparedStore.read(files);
  const reading = kept ?? (await inSteps(readKnowledgeInSteps(files)));
  if ('problems' in reading && reading.problems.length > 0) {
    const complaints = reading.problems.map((problem) =>
      formatProblem({ ...problem, file: `${folder}/${problem.file}` }),
    );
    return { ok: false, complaints };
  }
  const { knowledge } = reading;
  const retriever = await inSteps(createRetrieverInSteps(knowledge, kept?.prepared));
  const keep =
    kept === undefined
      ? keeping(files, { knowledge, prepared: retriever.prepared })
      : () => Promise.resolve();
  const stopped = ({ text, rejection }: Incident) => {
    metrics?.count('gateIncidents');
    log('error', 'the gate stopped a sentence', { text, ...rejection });
  };
  const answering = withThisYear(
    createAnswering({ knowledge, retriever, conversations, model, stopped, pause }),
    () => new Date().getFullYear(),
  );
  return {
    ok: true,
    answering: metrics ? countAnswers(answering, metrics) : answering,
    keep,
    digest: digestOf(files),
  };
}

function digestOf(files: KnowledgeFiles): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(JSON.stringify([path, text]));
  return hash.digest('hex');
}

/** Apart from what answers: closures of one function hold all that any of them uses, here the files' texts. */
function keeping(files: KnowledgeFiles, collection: PreparedCollection): () => Promise<void> {
  return () => preparedStore.write(files, collection);
}

/** Discord waits three seconds for an acknowledgement, also while the folder is read again. */
function inSteps<Built>(building: Steps<Built>): Promise<Built> {
  return withPauses(building, othersFirst);
}

/** About as many as the engine needs; they take a third of a second. */
const warmingPassages = 15;

/** Answers the passages' own questions: the first answers are slow, because the engine compiles as it goes. */
export function warmUp({ knowledge, answerExtractively }: Answering): void {
  for (const { asks } of [...knowledge.passages.values()].slice(0, warmingPassages)) {
    for (const language of languages) {
      const [ask] = asks[language];
      if (ask === undefined) continue;
      readAct(ask);
      answerExtractively(ask, { language });
    }
  }
}
