import type { Config } from '../config.ts';
import { createCurrentAnswering } from './current-answering.ts';
import { createLog, secretsOf, type Log, type Output } from '../log.ts';
import type { Answering } from '../core/answering/answering.ts';
import type { Incident } from '../core/citations/compose-checked.ts';
import { observeModel } from './observe.ts';
import { openModel, type ModelParts } from './model.ts';
import { readAnswering } from './read-answering.ts';
import { StoreUnusable } from '../storage/store-unusable.ts';
import { createTokenStore, type TokenStore } from './token-store.ts';
import { createMemoryConversationStore } from '../storage/memory/memory-conversation-store.ts';
import type { KnowledgeWatch } from '../storage/watch-knowledge.ts';

/** What the entrances on this machine use; their conversations are kept while the program runs. */
export interface Application extends Answering {
  readonly log: Log;
  /** Where the reading room is served, if it is. */
  readonly publicUrl: string | undefined;
  /** Has the folder read again whenever it changes. */
  readonly watch: () => Promise<KnowledgeWatch>;
  /** Releases what is open, so that the program can end. */
  readonly close: () => Promise<void>;
}

export type ApplicationStart =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Who wants to know more of the language model than the log tells. */
export type ModelWatch = Pick<ModelParts, 'observe' | 'counts'>;

/** Reads the folder and builds the use cases; complaints name what is wrong, and file and line in the folder. */
export async function createApplication(
  config: Config,
  watchModel?: ModelWatch,
  stderr: Output = process.stderr,
): Promise<ApplicationStart> {
  const log = createLog(config.logLevel, secretsOf(config), stderr);
  const store = createTokenStore(config.storeUrl);
  try {
    const start = await build(config, log, { ...store, observe: observeModel(log), ...watchModel });
    if (!start.ok) await store.close();
    return start;
  } catch (error) {
    await store.close();
    if (error instanceof StoreUnusable) return { ok: false, complaints: [error.message] };
    throw error;
  }
}

type Parts = ModelWatch & TokenStore;

async function build(config: Config, log: Log, parts: Parts): Promise<ApplicationStart> {
  const folder = config.knowledgeDir;
  const conversations = createMemoryConversationStore();
  const stopped = ({ text, rejection }: Incident) =>
    log('error', 'the gate stopped a sentence', { text, ...rejection });
  const opening = await openModel(config, { log, ...parts });
  if (!opening.ok) return opening;
  const read = () => readAnswering(folder, { conversations, stopped, model: opening.model });
  const reading = await read();
  if (!reading.ok) return reading;
  const { current, watch } = createCurrentAnswering(reading.answering, { folder, read, log });
  const application: Application = {
    get knowledge() {
      return current().knowledge;
    },
    get answerQuestion() {
      return current().answerQuestion;
    },
    get answerExtractively() {
      return current().answerExtractively;
    },
    get converse() {
      return current().converse;
    },
    get compose() {
      return current().compose;
    },
    get checkClaim() {
      return current().checkClaim;
    },
    log,
    publicUrl: config.publicUrl,
    watch,
    close: parts.close,
  };
  return { ok: true, application };
}

/** The application of this process; a folder that cannot be used ends it with its complaints and status 1. */
export async function startApplication(config: Config): Promise<Application> {
  const start = await createApplication(config);
  if (start.ok) return start.application;
  process.stderr.write(`${start.complaints.join('\n')}\n`);
  process.exit(1);
}
