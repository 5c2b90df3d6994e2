import type { Passage } from '../passages/passage.ts';

/** A sentence of a passage that is shown. */
export interface Excerpt {
  readonly passage: Passage;
  /** The place of the sentence; the same place says the same in every language. */
  readonly sentence: number;
  /** A trim of the sentence, to show instead. */
  readonly wording?: string | undefined;
}
