import type { Talk } from '../act-words.ts';

type TalkKeys = Readonly<Partial<Record<Talk, readonly string[]>>>;

/**
 * The words by which people talk of the program itself, or say what they think of an answer, in
 * sentences that no list foresees. Written as those of `ActWords` are.
 */
export interface TalkWords {
  /** What a text is about that speaks to the program or of it: "programmed", with "you" beside it. */
  readonly keys: TalkKeys;
  /** Keys that speak to the program themselves: "my messages". */
  readonly spoken: TalkKeys;
  /** Words that speak to the program or of it. */
  readonly address: readonly string[];
  /** Words that say nothing on any subject, which may stand around keys of talk and of wishes. */
  readonly generic: readonly string[];
  /** What else may stand around keys of talk. */
  readonly around: readonly string[];
  /** What is said of an answer, or of what it tells; only where nothing is asked. */
  readonly sayings: TalkKeys;
  /** What may stand around it; nothing that asks. */
  readonly aroundSayings: readonly string[];
}
