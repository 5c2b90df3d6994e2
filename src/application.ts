import type { Config } from './config.ts';
import { createCurrentAnswering } from './current-answering.ts';
import { createLog, secretsOf, type Log } from './log.ts';
import type { Answering } from './core/answering/answering.ts';
import { readAnswering } from './read-answering.ts';
import { createMemoryConversationStore } from './storage/memory-conversation-store.ts';
import type { KnowledgeWatch } from './storage/watch-knowledge.ts';

/** What the entrances on this machine use; their conversations are kept while the program runs. */
export interface Application extends Answering {
  readonly log: Log;
  /** Where the reading room is served, if it is. */
  readonly publicUrl: string | undefined;
  /** Has the folder read again whenever it changes. */
  readonly watch: () => Promise<KnowledgeWatch>;
}

export type ApplicationStart =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Reads the folder and builds the use cases; complaints name file and line of what is wrong. */
export async function createApplication(config: Config): Promise<ApplicationStart> {
  const folder = config.knowledgeDir;
  const log = createLog(config.logLevel, secretsOf(config));
  const conversations = createMemoryConversationStore();
  const read = () =>
    readAnswering(folder, conversations, ({ text, rejection }) =>
      log('error', 'the gate stopped a sentence', { text, ...rejection }),
    );
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
