import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { Answering } from '../core/answering/answering.ts';
import { standingPictures } from '../core/pictures/standing-pictures.ts';
import type { PictureDrawer } from '../core/ports.ts';
import type { Log } from '../log.ts';
import { createDrawer, type Drawer } from '../pictures/create-drawer.ts';
import { type MakingAhead, startMakingAhead } from './ahead.ts';

/** The drawer of this process; it keeps PNGs beside the store where that is a file, else a few in memory. */
export function openPictures({ publicUrl, storeUrl }: Config, log: Log): Drawer {
  return createDrawer({ publicUrl, folder: pictureFolder(storeUrl), log });
}

const sqliteScheme = 'sqlite://';

export function pictureFolder(storeUrl: string): string | undefined {
  if (!storeUrl.startsWith(sqliteScheme)) return undefined;
  return join(dirname(resolve(storeUrl.slice(sqliteScheme.length))), 'pictures');
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

/**
 * Has what is asked for most drawn anew whenever the collection was read: those that are kept already cost no more
 * than to make what they show.
 */
export function startDrawingAhead({
  answering,
  pictures,
  everyMs,
}: DrawingAheadOptions): MakingAhead {
  return startMakingAhead({
    current: answering,
    pieces: standingPictures,
    make: (picture) => pictures.png(picture),
    everyMs,
  });
}
