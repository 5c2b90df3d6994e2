import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { languages } from '../../core/passages/language.ts';
import type { Problem } from '../../core/passages/reading/problem.ts';
import {
  glossaryFile,
  relationsFile,
  classesFile,
  embeddingFile,
  seriesFile,
  sourcesFile,
  thesaurusFile,
  topicsFile,
  wordingsFileIn,
} from '../../core/passages/reading/list-file.ts';

/** What belongs to a collection on disk. */
export interface Listing {
  /** Where each file is, by its path within the folder, in order of path. */
  readonly files: ReadonlyMap<string, string>;
  /** The folder itself, and each file and folder that a link leads to: what is to be watched. */
  readonly roots: readonly string[];
  /** Other than before where the folder or a link's end is another one. */
  readonly identity: string;
  /** Links that lead nowhere, and folders that cannot be read. */
  readonly problems: readonly Problem[];
}

const lists = new Set([
  sourcesFile,
  glossaryFile,
  topicsFile,
  thesaurusFile,
  relationsFile,
  classesFile,
  seriesFile,
  embeddingFile,
  ...languages.map(wordingsFileIn),
]);
const passagesFolder = 'passages';

interface Place {
  /** With no link in it but the last part of a link's own. */
  readonly at: string;
  /** Within the folder, with forward slashes. */
  readonly path: string;
}

/**
 * Lists the lists and the passages of a folder. Hidden names and what editors leave are left alone, and
 * so is all else beside them. Links are followed, but nothing is read twice: what stands in the folder
 * itself goes before what a link leads to. Throws what the file system throws where the folder itself
 * cannot be read.
 */
export async function listCollection(folder: string): Promise<Listing> {
  const root = await realpath(folder);
  const files = new Map<string, string>();
  const roots = [root];
  const identities = [await identityOf(root)];
  const problems: Problem[] = [];
  const links: Place[] = [];
  const seen = new Set<string>();

  async function enter(place: Place): Promise<void> {
    if (seen.has(place.at)) return;
    seen.add(place.at);
    const entries = await readdir(place.at, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = place.path === '' ? entry.name : `${place.path}/${entry.name}`;
      if (!mayBelong(path)) continue;
      const inner = { at: join(place.at, entry.name), path };
      if (entry.isSymbolicLink()) links.push(inner);
      else if (entry.isDirectory()) await enter(inner).catch(complainOf(inner));
      else if (entry.isFile()) note(inner);
    }
  }

  function note({ at, path }: Place): void {
    if (seen.has(at) || !isRead(path)) return;
    seen.add(at);
    files.set(path, at);
  }

  function complainOf({ path }: Place): (error: unknown) => void {
    return (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file: path, line: 1, message: `cannot be read: ${reason}` });
    };
  }

  async function follow({ at, path }: Place): Promise<void> {
    const end = await realpath(at).catch(() => undefined);
    if (end === undefined) {
      const message = 'the link leads nowhere: restore what it leads to, or delete it';
      if (isRead(path) || path === passagesFolder) problems.push({ file: path, line: 1, message });
      return;
    }
    // A folder above the link would lead to the link again.
    if (seen.has(end) || `${dirname(at)}${sep}`.startsWith(withSeparator(end))) return;
    const found = await stat(end);
    if (!found.isDirectory() && !(found.isFile() && isRead(path))) return;
    roots.push(end);
    identities.push(`${path} ${end} ${await identityOf(end)}`);
    if (found.isDirectory()) await enter({ at: end, path });
    else note({ at: end, path });
  }

  await enter({ at: root, path: '' });
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    await follow(link).catch(complainOf(link));
  }
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { files: new Map(inOrder), roots, identity: identities.join('\n'), problems };
}

/** Hidden names, such as `.git` and `..data`, and what editors and other programs leave beside a file. */
export function isLeftAlone(name: string): boolean {
  return /^[.~#]|[~#]$/.test(name);
}

function mayBelong(path: string): boolean {
  if (isLeftAlone(path.slice(path.lastIndexOf('/') + 1))) return false;
  return lists.has(path) || path === passagesFolder || path.startsWith(`${passagesFolder}/`);
}

function isRead(path: string): boolean {
  return lists.has(path) || (path.startsWith(`${passagesFolder}/`) && path.endsWith('.md'));
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : `${path}${sep}`;
}

async function identityOf(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
}
