import { stat } from 'node:fs/promises';
import { watch, type FSWatcher } from 'chokidar';

/** A save of several files, a checkout or a copy is over once the folder has been quiet for so long. */
const quietMs = 1_000;

/** How often it is looked whether another folder stands in its place, which no event tells. */
const replacedCheckMs = 5_000;

export interface KnowledgeWatch {
  readonly close: () => Promise<void>;
}

export interface WatchOptions {
  readonly changed: () => Promise<void>;
  /** Told where watching fails; what is watched already goes on being watched. */
  readonly failed: (error: unknown) => void;
  readonly quietMs?: number;
  readonly replacedCheckMs?: number;
}

/**
 * Calls `changed` whenever something in the folder changed and then was quiet for a second, one call
 * after another. A folder that is moved away and replaced, as a link that is pointed elsewhere, counts
 * as changed once the new one is there.
 */
export async function watchKnowledge(
  folder: string,
  { changed, failed, ...times }: WatchOptions,
): Promise<KnowledgeWatch> {
  let quiet: NodeJS.Timeout | undefined;
  let calls: Promise<void> = Promise.resolve();
  let identity = await identityOf(folder);
  let watcher = await startWatcher(folder, touched, failed);
  let closed = false;

  function touched() {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      calls = calls.then(changed).catch(failed);
    }, times.quietMs ?? quietMs);
  }

  async function followReplacement() {
    const now = await identityOf(folder);
    if (closed || now === undefined || now === identity) return;
    identity = now;
    await watcher.close();
    watcher = await startWatcher(folder, touched, failed);
    touched();
  }

  const replacedCheck = setInterval(() => {
    void followReplacement().catch(failed);
  }, times.replacedCheckMs ?? replacedCheckMs).unref();

  return {
    async close() {
      closed = true;
      clearInterval(replacedCheck);
      clearTimeout(quiet);
      await watcher.close();
      await calls;
    },
  };
}

async function startWatcher(
  folder: string,
  touched: () => void,
  failed: (error: unknown) => void,
): Promise<FSWatcher> {
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', touched).on('error', failed);
  await new Promise((resolve) => watcher.once('ready', () => resolve(undefined)));
  return watcher;
}

/** Which folder stands at a path, links followed; undefined where there is none. */
async function identityOf(folder: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
