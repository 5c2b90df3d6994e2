import type { Source } from '../../passages/knowledge.ts';

/** Counts and lists that replies may tell, formatted for the reader. */
export interface ChatFacts {
  readonly passages: string;
  readonly sources: string;
  /** The topics, as a sentence lists them. */
  readonly topics: string;
  /** The month of the newest passage. */
  readonly newest: string;
  /** The numbers of sources by kind of publisher and by country, most first, as a sentence lists them. */
  readonly voices: string;
  readonly countries: string;
}

/** A source as its readers know it. */
export interface SourceLabel {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
}

/** Replies that need no facts of the collection. */
type PlainReply =
  | 'thanks'
  | 'leaves'
  | 'asks-opinion'
  | 'insults'
  | 'praises'
  | 'agrees'
  | 'disagrees'
  | 'reacts'
  | 'nothing'
  | 'quits'
  | 'orders'
  /** Something is wanted of the last answer, and there is none. */
  | 'no-answer'
  /** Another language is wanted, and there is no answer to show in it. */
  | 'speaks-language';

/** Replies that tell what the collection is made of. */
type FactualReply = 'greets' | 'asks-who' | 'asks-abilities' | 'asks-currency' | 'asks-sources';

export type ChatReply = PlainReply | FactualReply;

/** Sentences of talk about the program and of acts on the last answer. None makes a statement on the subject. */
export interface ChatWords {
  readonly replies: Readonly<Record<PlainReply, string>> &
    Readonly<Record<FactualReply, (facts: ChatFacts) => string>>;
  /** Follows some replies where there is an answer to act on. */
  readonly actsOnAnswer: string;
  /** Stands before questions that the collection answers. */
  readonly examples: string;
  readonly voices: Readonly<Record<Source['voice'], (count: string) => string>>;
  readonly countries: Readonly<Record<Source['country'], (count: string) => string>>;
  readonly openings: {
    /** Who says a sentence and where it stands. */
    readonly source: (speaker: string | undefined, source: SourceLabel) => string;
    readonly alreadyShort: string;
    readonly simplest: string;
    /** Said instead of an answer. */
    readonly nothingMore: string;
  };
}
