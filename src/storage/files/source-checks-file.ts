import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  noChecks,
  sourceChecksSchema,
  type SourceChecks,
} from '../../core/curating/source-checks.ts';

/** The file holds something else than the answers of sources; it is left as it is. */
export class SourceChecksUnreadable extends Error {
  override readonly name = 'SourceChecksUnreadable';
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} does not hold checks of sources; name another in SOURCE_CHECKS_FILE.`, {
      cause,
    });
    this.path = path;
  }
}

/** What is noted of the sources' addresses; none where there is no file. */
export async function readSourceChecks(path: string): Promise<SourceChecks> {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return noChecks;
    throw error;
  }
  try {
    return sourceChecksSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new SourceChecksUnreadable(path, error);
  }
}

/** Puts the file in the place of the one before at once: who reads it sees one or the other. */
export async function writeSourceChecks(path: string, checks: SourceChecks): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  await writeFile(beside, `${JSON.stringify(checks, undefined, 2)}\n`);
  await rename(beside, path);
}
