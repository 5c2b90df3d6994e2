import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { KnowledgeFiles } from '../core/passages/read-knowledge.ts';

/**
 * The text of every Markdown and YAML file of a knowledge folder, by path within it with forward
 * slashes, in order of path. Throws what the file system throws where the folder cannot be read.
 */
export async function readKnowledgeFolder(folder: string): Promise<KnowledgeFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, place) => [relative(folder, path).split(sep).join('/'), texts[place] ?? '']),
  );
}
