import type { Wish } from '../act-words.ts';

/**
 * The words by which people want something of the last answer in sentences that no list foresees: "could
 * you provide a reference for that statement?". A wish is told by one of its keys where nothing stands
 * around it but words that say nothing on any subject. Written as those of `ActWords` are.
 */
export interface KeyWords {
  readonly keys: Readonly<Record<Wish, readonly string[]>>;
  /** Keys of a wish for another language, with the name of the language as `NAME`. */
  readonly inLanguage: readonly string[];
  readonly around: readonly string[];
  /** Words of acts that are recognised with one slip of typing, with spaces between them. */
  readonly mistyped: string;
}
