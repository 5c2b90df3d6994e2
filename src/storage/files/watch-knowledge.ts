import { relative, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { isLeftAlone, listCollection, type Listing } from './list-collection.ts';

/** A save of several files, a checkout or a copy is over once the folder has been quiet for so long. */
const quietMs = 1_000;

/** How often it is looked whether another folder stands in its place or a link leads elsewhere, which no event tells. */
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
 * after another. A folder that is moved away and replaced counts as changed once the new one is there, and
 * so does a link that is pointed elsewhere, as all of a Kubernetes ConfigMap are by a turn of `..data`.
 */
export async function watchKnowledge(
  folder: string,
  { changed, failed, ...times }: WatchOptions,
): Promise<KnowledgeWatch> {
  let quiet: NodeJS.Timeout | undefined;
  let calls: Promise<void> = Promise.resolve();
  let listing = await listCollection(folder);
  let watcher = await startWatcher(listing, touched, failed);
  let closed = false;
  let looking = false;

  function touched() {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      calls = calls.then(changed).catch(failed);
    }, times.quietMs ?? quietMs);
  }

  async function followReplacement() {
    const now = await listCollection(folder).catch(() => undefined);
    if (closed || now === undefined || now.identity === listing.identity) return;
    listing = now;
    await watcher.close();
    watcher = await startWatcher(listing, touched, failed);
    if (closed) await watcher.close();
    else touched();
  }

  async function look() {
    if (looking) return;
    looking = true;
    await followReplacement().catch(failed);
    looking = false;
  }

  const replacedCheck = setInterval(
    () => void look(),
    times.replacedCheckMs ?? replacedCheckMs,
  ).unref();

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

/** Watches what is in the folder and what its links lead to; links inside are no way for the watcher. */
async function startWatcher(
  { roots }: Listing,
  touched: () => void,
  failed: (error: unknown) => void,
): Promise<FSWatcher> {
  const nearestFirst = roots.toSorted((a, b) => b.length - a.length);
  const ignored = (path: string) => {
    const root = nearestFirst.find((each) => path === each || path.startsWith(`${each}${sep}`));
    return root !== undefined && relative(root, path).split(sep).some(isLeftAlone);
  };
  const watcher = watch([...roots], { ignoreInitial: true, followSymlinks: false, ignored });
  watcher.on('all', touched).on('error', failed);
  await new Promise((resolve) => watcher.once('ready', () => resolve(undefined)));
  return watcher;
}
