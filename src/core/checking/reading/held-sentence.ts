import type { EntityId, Passage, Tell } from '../../passages/passage.ts';
import type { TextTerms } from '../../retrieval/coverage.ts';
import type { Pair } from './read-pairs.ts';
import type { Holding } from './read-holding.ts';
import type { Sided } from './read-sides.ts';
import type { Stated, StatedWords } from './read-stated.ts';
import type { Transfer } from './read-transfer.ts';
import type { StatedDate, StatedFigure } from './read-values.ts';

/** A sentence of a passage as a claim is compared with it. */
export interface HeldSentence {
  readonly passage: Passage;
  /** Its place in the passage. */
  readonly sentence: number;
  readonly said: StatedWords;
  /** All that is read of it, once something asks for more than its words. */
  readonly stated: Stated;
  /** What it says in all, beside figures and dates, and what of it is denied and what is not. */
  readonly terms: Readonly<Record<'wording' | 'told' | 'rest' | 'denied' | 'affirmed', TextTerms>>;
  readonly tells: readonly Tell[];
  /** Who hands over to whom, and who does something to whom, as each language has it. */
  readonly transfers: readonly Transfer[];
  readonly acts: readonly Transfer[];
  /** Who stands on which side, as each language has it. */
  readonly sides: readonly Sided[];
  /** Who owns or runs what, as each language has it. */
  readonly holdings: readonly Holding[];
  /** What the whole passage has, to fall back on. */
  readonly around: {
    readonly figures: readonly StatedFigure[];
    readonly dates: readonly StatedDate[];
    readonly pairs: readonly Pair[];
    readonly isEvent: boolean;
    readonly countries: readonly string[];
    readonly text: string;
    /** The places that it names. */
    readonly places: ReadonlySet<string>;
    readonly sentences: readonly Stated[];
    /** Countries in its title. */
    readonly titledCountries: readonly string[];
    /** All that the passage denies. */
    readonly denied: string;
  };
  readonly named: ReadonlySet<EntityId>;
  /** What its title names. */
  readonly titled: ReadonlySet<EntityId>;
  /** All that the passage says and is asked for, in lower case. */
  readonly wording: string;
}

/** A sentence with what a claim has to do with it; all shares run from 0 to 1. */
export interface NearSentence {
  readonly held: HeldSentence;
  /** Share of the claim that the passage meets, with the words by which it is asked for. */
  readonly passageShare: number;
  /** The same without names. */
  readonly wordShare: number;
  /** Share of the claim that the sentence itself has. */
  readonly toldShare: number;
  readonly sentenceShare: number;
  /** The same of what the sentence denies, and of what it does not. */
  readonly deniedShare: number;
  /** Whether it meets one of the words that the claim denies first. */
  readonly meetsDenied: boolean;
  readonly affirmedShare: number;
}
