import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A SQLite store in a folder of its own, which goes with it. */
export async function temporaryStore(): Promise<AsyncDisposable & { readonly storeUrl: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'chaski-store-'));
  return {
    storeUrl: `sqlite://${join(folder, 'store.sqlite')}`,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
