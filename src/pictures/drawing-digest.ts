import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Changes with the code that draws and the fonts, so that no picture of an older version is shown. */
export async function drawingDigest(): Promise<string> {
  const entries = await readdir(import.meta.dirname, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of paths) {
    // Fonts are told by their lengths: reading them would take longer than drawing.
    const content = path.endsWith('.ts') ? await readFile(path) : String((await stat(path)).size);
    hash.update(path.slice(import.meta.dirname.length)).update(content);
  }
  return hash.digest('hex');
}
