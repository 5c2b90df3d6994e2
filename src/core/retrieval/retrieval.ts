import type { EntityId, Passage } from '../passages/passage.ts';

export interface RankedPassage {
  readonly passage: Passage;
  /** Compare within one retrieval only. */
  readonly score: number;
  /** The share of the question's own weight that the passage meets, 0 to 1. */
  readonly coverage: number;
  /**
   * The weight of the question that the passage meets, in terms as rare as can be; that of Chinese,
   * which has more terms, is brought to the scale of the others.
   */
  readonly matched: number;
  /** The things that the question says and the passage does not, in the question's language or one that found it. */
  readonly unmet: readonly SaidSlot[];
  /** The likeness of the question and each of the passage's asks in its language, 0 to 1; empty for a distant passage. */
  readonly askFits: readonly number[];
}

/** A thing that a question says: a word, a pair of Chinese characters, or a name or concept of several words. */
export interface SaidSlot {
  /** Its words are words[start] to words[end - 1] of the question, Chinese characters apart. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, where 1 is what no passage has. */
  readonly rarity: number;
  /** Whether it is a name of the glossary or a concept of the thesaurus. */
  readonly labelled: boolean;
}

export interface Retrieval {
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** The entities that the question names. */
  readonly entities: readonly EntityId[];
  /** All that the question itself says, without what only helps to rank. */
  readonly said: readonly SaidSlot[];
}

/** The weight of all that a question says, in terms as rare as can be. */
export function weightOf({ said }: Retrieval): number {
  return said.reduce((sum, { rarity }) => sum + rarity, 0);
}
