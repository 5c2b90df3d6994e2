import { join } from 'node:path';
import { formatProblem, type Problem } from '../../core/passages/reading/problem.ts';
import { sourcesFile, type KnowledgeFiles } from '../../core/passages/reading/list-file.ts';
import { listCollection } from './list-collection.ts';
import { readTextFile } from './read-text-file.ts';

/** Files of a folder cannot be read as text; the message has a line for each, with what to do. */
export class FilesUnreadable extends Error {
  override readonly name = 'FilesUnreadable';
  readonly complaints: readonly string[];

  constructor(folder: string, problems: readonly Problem[]) {
    const complaints = problems.map((problem) =>
      formatProblem({ ...problem, file: join(folder, problem.file) }),
    );
    super(complaints.join('\n'));
    this.complaints = complaints;
  }
}

/** The folder is there, and nothing of a collection is in it. */
export class NoCollection extends Error {
  override readonly name = 'NoCollection';

  constructor(folder: string) {
    super(`${folder} holds neither ${sourcesFile} nor passages; name the folder of a collection`);
  }
}

/**
 * The text of every list and passage of a knowledge folder, by path within it with forward slashes, in
 * order of path. Throws `FilesUnreadable`, `NoCollection`, or what the file system throws where the folder
 * cannot be read.
 */
export async function readKnowledgeFolder(folder: string): Promise<KnowledgeFiles> {
  const { files, problems } = await listCollection(folder);
  if (files.size === 0 && problems.length === 0) throw new NoCollection(folder);
  const readings = await Promise.all([...files].map(([path, at]) => readTextFile(at, path)));
  const all = [
    ...problems,
    ...readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
  ];
  if (all.length > 0) throw new FilesUnreadable(folder, all);
  const paths = [...files.keys()];
  return new Map(
    readings.flatMap((reading, place): [string, string][] =>
      reading.ok ? [[paths[place] ?? '', reading.text]] : [],
    ),
  );
}

/** What to tell of a folder that could not be read, a line each. */
export function folderComplaints(error: unknown): readonly string[] {
  if (error instanceof FilesUnreadable) return error.complaints;
  if (error instanceof NoCollection) return [`KNOWLEDGE_DIR: ${error.message}`];
  const reason = error instanceof Error ? error.message : String(error);
  return [`KNOWLEDGE_DIR: the folder cannot be read: ${reason}`];
}
