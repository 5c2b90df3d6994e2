import type { Context } from 'hono';
import type { Answering } from '../core/answering/answering.ts';
import type { PersonId } from '../core/conversation/place.ts';
import type { WriteLog } from '../core/ports.ts';
import type { AskLimiter } from '../core/stores.ts';

/** What answers other programs, wherever they ask. */
export interface AnsweringServices {
  /** The collection as it is now; called anew for each request, and once only. */
  readonly answering: () => Answering;
  /** The reading room, under which permanent addresses lie. */
  readonly publicUrl: string | undefined;
  readonly log: WriteLog;
  /**
   * Whose share of a language model's budget the answers take. Strangers are best one person together: then
   * they cannot use up the day's tokens. Undefined where the asker pays anyway.
   */
  readonly person: PersonId | undefined;
  /** Runs what answers, a few at a time; rejects with `TooBusy` where too many wait already. */
  readonly compose: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** What the same needs on the web. */
export interface ApiServices extends AnsweringServices {
  readonly limits: {
    /** Of questions, claims and searches an address; none where undefined. */
    readonly ask: AskLimiter | undefined;
    /** Of all else. */
    readonly read: AskLimiter | undefined;
  };
  /** Whom a limit counts: who is at the other end of the connection, or whom a proxy in front names. */
  readonly addressOf: (context: Context) => string;
}
