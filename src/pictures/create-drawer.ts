import { createHash } from 'node:crypto';
import type { Picture } from '../core/pictures/picture.ts';
import type { PictureDrawer, WriteLog } from '../core/ports.ts';
import { drawSvg } from './draw.ts';
import { drawingDigest } from './drawing-digest.ts';
import { createPngProcess, type PngProcess } from './png/png-process.ts';
import { createDiskStore, createMemoryStore, type PngStore } from './png/png-store.ts';

export interface DrawerOptions {
  /** Where the reading room is found, for the address at the foot; undefined where there is none. */
  readonly publicUrl: string | undefined;
  /** Where PNGs are kept; in memory where undefined. */
  readonly folder?: string | undefined;
  readonly log: WriteLog;
  /** By default a process of its own. */
  readonly pngProcess?: PngProcess;
}

export interface Drawer extends PictureDrawer {
  /** Ends the process that draws, if there is one. */
  readonly close: () => Promise<void>;
}

/** Draws every kind of picture, PNGs in a process of their own. */
export function createDrawer({
  publicUrl,
  folder,
  log,
  pngProcess = createPngProcess(),
}: DrawerOptions): Drawer {
  const memory = createMemoryStore();
  let store: PngStore = folder === undefined ? memory : createDiskStore(folder);
  const underWay = new Map<string, Promise<Uint8Array | undefined>>();
  let digest: Promise<string> | undefined;
  let isClosed = false;

  async function keyOf(picture: Picture): Promise<string> {
    digest ??= drawingDigest();
    const drawn = JSON.stringify([await digest, publicUrl, picture]);
    return createHash('sha256').update(drawn).digest('hex');
  }

  async function readOrDraw(key: string, picture: Picture): Promise<Uint8Array | undefined> {
    const kept = await store.read(key);
    if (kept !== undefined) return kept;
    const png = await pngProcess.draw(picture, publicUrl);
    try {
      await store.write(key, png);
    } catch (error) {
      log('warn', 'pictures cannot be kept in their folder: a few are kept in memory', {
        folder,
        reason: String(error),
      });
      store = memory;
      await store.write(key, png);
    }
    return png;
  }

  return {
    svg: (picture) => drawSvg(picture, { publicUrl, isForBrowser: true }),
    async png(picture) {
      try {
        const key = await keyOf(picture);
        const drawing = underWay.get(key) ?? readOrDraw(key, picture);
        underWay.set(key, drawing);
        try {
          return await drawing;
        } finally {
          underWay.delete(key);
        }
      } catch (error) {
        // What is cut short by the end of the program is no fault.
        if (isClosed) return undefined;
        const { language, path } = picture;
        log('error', 'a picture could not be drawn', { path, language, reason: String(error) });
        return undefined;
      }
    },
    close() {
      isClosed = true;
      pngProcess.close();
      return Promise.resolve();
    },
  };
}
