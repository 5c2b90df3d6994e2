import type { Config } from '../config.ts';
import { createLog, secretsOf, type Log, type Output } from '../log.ts';
import { createMemoryConversationStore } from '../storage/memory/memory-conversation-store.ts';
import { StoreUnusable } from '../storage/store-unusable.ts';
import { checkProxy } from './check-proxy.ts';
import { openCollection, type Collection } from './collection.ts';
import { openModel, type ModelDependencies } from './model.ts';
import { observeModel } from './observe.ts';
import { createLazyStore, type CorrectionRecords } from './store.ts';
import { useProxy } from './use-proxy.ts';

/** The program without Discord, as the terminal and scripts use it; conversations end with the process. */
export interface Application extends Collection {
  readonly log: Log;
  /** Where the reading room is served, if it is. */
  readonly publicUrl: string | undefined;
  /** What passages said before, as a bot with the same store has noted it. */
  readonly corrections: CorrectionRecords;
  /** Releases what is open, so that the program can end. */
  readonly close: () => Promise<void>;
}

export type ApplicationStart =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Hears more of the language model than the log tells. */
export type ModelWatch = Pick<ModelDependencies, 'observe' | 'counts'>;

/** Builds the application; complaints name what cannot be used, and file and line in the collection. */
export async function createApplication(
  config: Config,
  watchModel?: ModelWatch,
  stderr: Output = process.stderr,
): Promise<ApplicationStart> {
  const log = createLog(config.logLevel, secretsOf(config), stderr);
  void checkProxy(config, log);
  const store = createLazyStore(config.storeUrl);
  try {
    const start = await build(config, {
      log,
      ledger: store.ledger,
      observe: observeModel(log),
      ...watchModel,
    });
    if (!start.ok) {
      await store.close();
      return start;
    }
    const { publicUrl } = config;
    return {
      ok: true,
      application: {
        ...start.collection,
        log,
        publicUrl,
        corrections: store.corrections,
        async close() {
          await start.collection.keep();
          await store.close();
        },
      },
    };
  } catch (error) {
    await store.close();
    if (error instanceof StoreUnusable) return { ok: false, complaints: [error.message] };
    throw error;
  }
}

async function build(config: Config, dependencies: ModelDependencies) {
  const opening = await openModel(config, dependencies);
  if (!opening.ok) return opening;
  return openCollection(config.knowledgeDir, {
    conversations: createMemoryConversationStore(),
    model: opening.model,
    log: dependencies.log,
  });
}

/** The application of this process; where it cannot start, the process ends with complaints and status 1. */
export async function startApplication(
  config: Config,
  watchModel?: ModelWatch,
): Promise<Application> {
  useProxy(config);
  const start = await createApplication(config, watchModel);
  if (start.ok) return start.application;
  process.stderr.write(`${start.complaints.join('\n')}\n`);
  process.exit(1);
}
