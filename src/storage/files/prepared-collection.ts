import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import { z } from 'zod';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { KnowledgeFiles } from '../../core/passages/reading/list-file.ts';
import type { PreparedRetrieval } from '../../core/retrieval/retriever.ts';

/** A collection that was read without a problem, and what was prepared to search it. */
export interface PreparedCollection {
  readonly knowledge: Knowledge;
  readonly prepared: PreparedRetrieval;
}

/** Keeps what was prepared of one collection, beside what Node keeps of compiled programs. */
export interface PreparedStore {
  /** Undefined where nothing is kept of just these files, or it cannot be read. */
  read(files: KnowledgeFiles): Promise<PreparedCollection | undefined>;
  /** Replaces what is kept; where that cannot be, nothing is kept, and nothing breaks. */
  write(files: KnowledgeFiles, collection: PreparedCollection): Promise<void>;
}

const sourceRoot = join(import.meta.dirname, '..', '..');

/** Code by which a collection is read and prepared: other code prepares otherwise. */
const preparing = ['core/passages', 'core/retrieval'];

/**
 * The store in a folder that belongs to this user alone: what is read from it is taken up unchecked but
 * for a digest of the collection, of the code that prepares it and of Node's version.
 */
export function openPreparedStore(
  folder = join(tmpdir(), `chaski-prepared-${process.getuid?.() ?? 'user'}`),
): PreparedStore {
  let code: Promise<string> | undefined;

  async function keyOf(files: KnowledgeFiles): Promise<string> {
    code ??= digestOfCode();
    const hash = createHash('sha256').update(`${await code}\n`);
    for (const [path, text] of files) hash.update(`${path}\n${text.length}\n${text}`);
    return hash.digest('hex');
  }

  return {
    async read(files) {
      try {
        if (!(await isOwn(folder))) return undefined;
        const key = await keyOf(files);
        const kept: unknown = unpacked(await readFile(join(folder, `${key}.bin`)));
        return keptSchema.parse(kept);
      } catch {
        return undefined;
      }
    },
    async write(files, collection) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwn(folder))) return;
        const key = await keyOf(files);
        const part = join(folder, `${key}.${process.pid}.part`);
        await writeFile(part, packed(collection), { mode: 0o600 });
        await rename(part, join(folder, `${key}.bin`));
        await forgetOlder(folder);
      } catch {
        // A full or read-only disk keeps nothing: the next start prepares again.
      }
    },
  };
}

/** Not as `serialize` does it: arrays that are taken up so keep the whole file in memory that they lay in. */
function packed(collection: PreparedCollection): Buffer {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(collection);
  return serializer.releaseBuffer();
}

function unpacked(bytes: Buffer): unknown {
  const deserializer = new Deserializer(bytes);
  deserializer.readHeader();
  return deserializer.readValue();
}

const keptSchema = z.object({
  knowledge: z.custom<Knowledge>((value) => typeof value === 'object'),
  prepared: z.custom<PreparedRetrieval>((value) => typeof value === 'object'),
});

/** Whether a folder is this user's, and nobody else can write in it. */
async function isOwn(folder: string): Promise<boolean> {
  const { uid, mode } = await lstat(folder);
  const isDirectory = (mode & 0o170000) === 0o040000;
  const isOfUser = process.getuid === undefined || uid === process.getuid();
  return isDirectory && isOfUser && (mode & 0o022) === 0;
}

async function digestOfCode(): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.arch}`);
  for (const part of preparing) {
    const paths = await readdir(join(sourceRoot, part), { recursive: true });
    for (const path of paths.filter((each) => each.endsWith('.ts')).toSorted()) {
      hash.update(`${path}\n`).update(await readFile(join(sourceRoot, part, path)));
    }
  }
  hash.update(await readFile(import.meta.filename));
  hash.update(await readFile(join(sourceRoot, '..', 'package.json')));
  return hash.digest('hex');
}

/** Kept at most: of the folder itself and of some that are tried beside it. */
const mostKept = 8;

async function forgetOlder(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.bin'));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await lstat(join(folder, name))).mtimeMs })),
  );
  const older = dated.toSorted((a, b) => b.at - a.at).slice(mostKept);
  await Promise.all(older.map(({ name }) => rm(join(folder, name), { force: true })));
}
