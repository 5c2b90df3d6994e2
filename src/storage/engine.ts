import type { Keyv } from 'keyv';
import type { AskLimiter } from '../core/stores.ts';
import type { Counters } from './counters.ts';

/** Which records to remove. */
export type Selection =
  | { readonly by: 'key'; readonly key: string }
  | { readonly by: 'owner'; readonly owner: string }
  | { readonly by: 'expiry'; readonly expiredAt: number };

/** Whose the records are and when they expire, which Keyv does not know. */
export interface RecordIndex {
  /**
   * Notes a key before its value is written, so that no value is ever without an entry. Owners are
   * added to those noted before; undefined for a record that does not expire.
   */
  hold(key: string, owners: readonly string[], expiresAt: number | undefined): Promise<void>;
  /** Whether the key is noted still: a removal may have come between noting it and writing the value. */
  isHeld(key: string): Promise<boolean>;
  keysOf(owner: string): Promise<readonly string[]>;
  /** Removes values together with all that is noted of them; a great many in several steps. */
  remove(selection: Selection): Promise<void>;
}

/** Leases, taken atomically across processes. */
export interface Leases {
  /** True where nobody holds the key. */
  take(key: string, now: number, ttlMs: number): Promise<boolean>;
  release(key: string): Promise<void>;
  /** Removes the leases whose key has the given text among its parts, which colons separate. */
  removeNaming(part: string): Promise<void>;
  removeExpired(now: number): Promise<void>;
}

/** The version of the layout of what is kept; undefined for a store in which nothing is kept yet. */
export interface SchemaMark {
  load(): Promise<number | undefined>;
  save(version: number): Promise<void>;
}

/** A limiter that can forget someone. */
export interface ForgettingLimiter extends AskLimiter {
  forget(key: string): Promise<void>;
}

/** What came of it; where it cannot be done now, it is tried again until it is. */
export type Scrubbing = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** The parts of a database that the state is built on. */
export interface Engine {
  /** The values, by the keys of the index. */
  readonly keyv: Keyv;
  readonly index: RecordIndex;
  readonly leases: Leases;
  readonly counters: Counters;
  readonly schema: SchemaMark;
  /** So many points a minute for each key. */
  readonly limiter: (points: number, scope: string) => ForgettingLimiter;
  /** Rejects where nothing can be written now. */
  readonly check: () => Promise<void>;
  /** Sees to it that what was deleted is in no file any more, as far as that is ours to do. */
  readonly scrub: () => Promise<Scrubbing>;
  /** What whoever runs the bot does about what was thrown, in one line without secrets or content. */
  readonly remedyFor: (error: unknown) => string;
  readonly close: () => Promise<void>;
}
