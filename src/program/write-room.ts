import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { roomFiles } from '../room/files/room-files.ts';
import { createRoom } from '../room/room.ts';
import { roomServices, type RoomParts } from './room.ts';

/** The folder cannot be written; the message is one line to show. */
export class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
}

/**
 * Writes the whole room into a folder, as files for any web server, and returns how many. Rejects with
 * `FolderUnusable` for one that holds anything: a page that has left the room would go on to be served.
 */
export async function writeRoom(config: Config, parts: RoomParts, folder: string): Promise<number> {
  await prepare(folder);
  const services = { ...roomServices(config, parts), isStatic: true };
  let count = 0;
  for await (const { path, text } of roomFiles(createRoom(services), services)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    count += 1;
  }
  return count;
}

async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FolderUnusable(`${folder} cannot be written: ${reason}.`, { cause: error });
  }
  throw new FolderUnusable(`${folder} holds something already; name a new folder, or empty it.`);
}
