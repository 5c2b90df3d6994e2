import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Answer } from '../core/answering/answer.ts';
import type { Answering } from '../core/answering/answering.ts';
import type { Language } from '../core/passages/language.ts';
import type { PictureDrawer, WriteLog } from '../core/ports.ts';
import type { AskLimiter, EditionStore, PassageVersionStore } from '../core/stores.ts';

/** What the room needs of the program. */
export interface RoomServices {
  /** Answers from the collection as it is now: to be called anew for each request. */
  readonly answering: () => Answering;
  /** Answers a question; in the given language where the question does not tell its own. */
  readonly ask: (question: string, fallback: Language) => Promise<Answer>;
  /** Whether a language model has a part in answers, which readers are told. */
  readonly usesModel: boolean;
  /** How often one address, and all together, may ask and search; without a limit undefined. */
  readonly limits: {
    readonly address: AskLimiter | undefined;
    readonly all: AskLimiter | undefined;
  };
  /** What passages said before. */
  readonly corrections: CorrectionRecords;
  /** Draws the pictures of pages; where it fails, their tables stand alone. */
  readonly pictures: PictureDrawer;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly log: WriteLog;
  /** Where the room is found; all its own addresses begin with it. */
  readonly publicUrl: string;
  /** True for pages that are written to files: without a field to ask in, and without what only a program serves. */
  readonly isStatic?: boolean | undefined;
}

export interface CorrectionRecords {
  readonly edition: Pick<EditionStore, 'load'>;
  readonly versions: Pick<PassageVersionStore, 'load'>;
}

/** Absent where a request does not come over the network: in tests, and when files are written. */
export interface RoomEnvironment {
  Bindings: Partial<HttpBindings>;
}

export type RoomApp = Hono<RoomEnvironment>;

/** Adds addresses to the room. Whoever adds one answers for its headers beside the room's own. */
export type RoomRoutes = (app: RoomApp, services: RoomServices) => void;
