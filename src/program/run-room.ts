import type { Config } from '../config.ts';
import { Semaphore } from '../core/conversation/semaphore.ts';
import type { PictureDrawer } from '../core/ports.ts';
import { listen, PortUnusable, type HttpServer } from '../http/listen.ts';
import { createDrawer } from '../pictures/create-drawer.ts';
import { startApplication, type Application } from './application.ts';
import { warmUp } from './collection.ts';
import { drawsAhead, openPictures, startDrawingAhead } from './pictures.ts';
import { roomAddress, roomUrl, serveRoom, type RoomParts } from './room.ts';
import { FolderUnusable, writeRoom } from './write-room.ts';

/** As in the bot: more at once help no one. */
const composedAtOnce = 8;
const mostWaiting = 200;

/** Writes the reading room to a folder, or serves it alone until a signal stops it. */
export async function runRoom(
  config: Config,
  folder: string | undefined,
  started: () => void,
): Promise<void> {
  const application = await startApplication(config);
  if (folder !== undefined) {
    started();
    process.exitCode = await write(config, application, folder);
    await application.close();
    return;
  }
  const pictures = openPictures(config, application.log);
  const server = await serve(config, roomParts(application, pictures));
  if (server === undefined) {
    await application.close();
    process.exitCode = 1;
    return;
  }
  warmUp(application.answering());
  await application.keep();
  const watch = await application.watch();
  const { answering } = application;
  const drawing = drawsAhead(config) ? startDrawingAhead({ answering, pictures }) : undefined;
  started();
  process.stdout.write(`The reading room is at ${roomUrl(config)}\n`);
  await stopSignal();
  await server.close();
  await pictures.close();
  await drawing?.close();
  await watch.close();
  await application.close();
}

/** The exit status. */
async function write(config: Config, application: Application, folder: string): Promise<0 | 1> {
  try {
    const count = await writeRoom(config, roomParts(application), folder);
    process.stdout.write(`${count} files of ${roomUrl(config)} are in ${folder}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FolderUnusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** Undefined, and told on standard error, where it cannot be listened. */
async function serve(config: Config, parts: RoomParts): Promise<HttpServer | undefined> {
  const room = await serveRoom(config, parts);
  try {
    const server = await listen(roomAddress(config), room.listener);
    return { close: () => Promise.all([server.close(), room.close()]).then(() => undefined) };
  } catch (error) {
    await room.close();
    if (!(error instanceof PortUnusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

/** What an application without Discord gives to the room; by default its pictures are kept in memory. */
export function roomParts(
  { answering, corrections, log, publicUrl }: Application,
  pictures: PictureDrawer = createDrawer({ publicUrl, log }),
): RoomParts {
  const composing = new Semaphore(composedAtOnce, mostWaiting);
  return { answering, compose: (work) => composing.run(work), corrections, pictures, log };
}

/** The first of the signals that ask a program to end; the next ends it at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
