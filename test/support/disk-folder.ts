import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';

/** A folder of a test's own on disk, with a collection in `knowledge`. */
export interface DiskFolder {
  readonly path: string;
  readonly knowledge: string;
  remove(): Promise<void>;
}

export async function writeFolder(files: KnowledgeFiles): Promise<DiskFolder> {
  const path = await mkdtemp(join(tmpdir(), 'chaski-folder-'));
  const knowledge = join(path, 'knowledge');
  for (const [file, content] of files) {
    await mkdir(dirname(join(knowledge, file)), { recursive: true });
    await writeFile(join(knowledge, file), content);
  }
  return { path, knowledge, remove: () => rm(path, { recursive: true }) };
}
