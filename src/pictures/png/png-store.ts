import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** PNGs by the hash of all that they are drawn from. */
export interface PngStore {
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  /** Rejects where it cannot be kept. */
  readonly write: (key: string, png: Uint8Array) => Promise<void>;
}

/** All pictures of the collection in three languages, and what has changed since. */
const mostDiskBytes = 256 * 1_024 * 1_024;

/** What the program may keep in memory for pictures while it draws none. */
const mostMemoryBytes = 4 * 1_024 * 1_024;

/** Keeps them as files; those that were not wanted for longest give way. */
export function createDiskStore(folder: string, mostBytes = mostDiskBytes): PngStore {
  const pathOf = (key: string) => join(folder, `${key}.png`);
  return {
    async read(key) {
      try {
        const png = await readFile(pathOf(key));
        const now = new Date();
        await utimes(pathOf(key), now, now);
        return png;
      } catch {
        return undefined;
      }
    },
    async write(key, png) {
      await mkdir(folder, { recursive: true });
      const part = join(folder, `${key}.${process.pid}.part`);
      await writeFile(part, png);
      await rename(part, pathOf(key));
      await forgetOldest(folder, mostBytes);
    },
  };
}

async function forgetOldest(folder: string, mostBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png'));
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { name, size, mtimeMs };
    }),
  );
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= mostBytes) return;
    await rm(join(folder, name), { force: true });
    total -= size;
  }
}

/** Keeps the last few in memory. */
export function createMemoryStore(mostBytes = mostMemoryBytes): PngStore {
  const kept = new Map<string, Uint8Array>();
  return {
    read(key) {
      const png = kept.get(key);
      if (png !== undefined) {
        kept.delete(key);
        kept.set(key, png);
      }
      return Promise.resolve(png);
    },
    write(key, png) {
      kept.set(key, png);
      let total = [...kept.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
      for (const [oldest, { byteLength }] of kept) {
        if (total <= mostBytes || oldest === key) break;
        kept.delete(oldest);
        total -= byteLength;
      }
      return Promise.resolve();
    },
  };
}
