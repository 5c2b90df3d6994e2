import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Answering } from '../core/answering/answering.ts';
import { standingPictures } from '../core/pictures/standing-pictures.ts';
import type { PictureDrawer } from '../core/ports.ts';
import type { Log } from '../log.ts';
import { createDrawer, type Drawer } from '../pictures/create-drawer.ts';

/** The drawer of this process; it keeps PNGs beside the store where that is a file, else a few in memory. */
export function openPictures({ publicUrl, storeUrl }: Config, log: Log): Drawer {
  return createDrawer({ publicUrl, folder: pictureFolder(storeUrl), log });
}

const sqliteScheme = 'sqlite://';

export function pictureFolder(storeUrl: string): string | undefined {
  if (!storeUrl.startsWith(sqliteScheme)) return undefined;
  return join(dirname(resolve(storeUrl.slice(sqliteScheme.length))), 'pictures');
}

/** What draws before anybody asks. */
export interface DrawingAhead {
  readonly close: () => Promise<void>;
}

/** Whether that is kept: a few in memory would push each other out. */
export function drawsAhead({ storeUrl }: Config): boolean {
  return pictureFolder(storeUrl) !== undefined;
}

export interface DrawingAheadOptions {
  readonly answering: () => Answering;
  readonly pictures: PictureDrawer;
  /** How often it looks whether the collection was read again; the first time after as long. */
  readonly everyMs?: number;
}

/** A start, and a change of many files, are over by then. */
const usualMs = 60_000;

/**
 * Has what is asked for most drawn anew whenever the collection was read, one picture after another: each is made
 * in a round of its own, and those that are kept already cost no more than that.
 */
export function startDrawingAhead({
  answering,
  pictures,
  everyMs = usualMs,
}: DrawingAheadOptions): DrawingAhead {
  const stopping = new AbortController();
  const { signal } = stopping;
  const going = (async () => {
    let drawn: Answering | undefined;
    while (!signal.aborted) {
      await wait(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
      const current = answering();
      if (signal.aborted || drawn === current) continue;
      drawn = current;
      for (const picture of standingPictures(current)) {
        await pictures.png(picture);
        if (signal.aborted || answering() !== current) break;
      }
    }
  })();
  return {
    async close() {
      stopping.abort();
      await going;
    },
  };
}
