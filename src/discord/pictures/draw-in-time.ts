import { setTimeout as sleep } from 'node:timers/promises';
import type { Picture } from '../../core/pictures/picture.ts';
import type { PictureDrawer, WriteLog } from '../../core/ports.ts';

/** Drawing takes a second or two, but after all that is under way and when nothing else wants to run. */
const waitedMs = 60_000;

/** The picture as a PNG; undefined where it cannot be drawn now, or not in so much time. */
export async function drawInTime(
  picture: Picture,
  drawer: PictureDrawer,
  log: WriteLog,
  mostMs: number = waitedMs,
): Promise<Uint8Array | undefined> {
  const stop = new AbortController();
  try {
    const late = sleep(mostMs, 'late' as const, { signal: stop.signal, ref: false });
    const drawn = await Promise.race([drawer.png(picture), late]);
    if (drawn !== 'late') return drawn;
    log('warn', 'a picture was not drawn in time', { path: picture.path });
    return undefined;
  } catch (reason) {
    log('warn', 'a picture could not be drawn', { path: picture.path, reason });
    return undefined;
  } finally {
    stop.abort();
  }
}
