/** Counts and lists that replies may tell, formatted for the reader. */
export interface ChatFacts {
  readonly passages: string;
  readonly sources: string;
  /** The first topics, as a sentence lists them. */
  readonly topics: string;
  /** The month of the newest passage. */
  readonly newest: string;
  /** The numbers of sources by country, most first, as a sentence lists them. */
  readonly countries: string;
}

/** Where sources come from, as far as replies tell it. */
export type SourceHome = 'PE' | 'CN' | 'US' | 'other';

/** A source as its readers know it. */
export interface SourceLabel {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
}

/** Replies that need no facts of the collection. */
type PlainReply =
  | 'changes-subject'
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
  | 'asks-maker'
  | 'asks-languages'
  | 'asks-privacy'
  | 'asks-trust'
  | 'asks-citing'
  /** Another language is wanted, and there is no answer to show in it. */
  | 'speaks-language';

/** Replies that tell what the collection is made of. */
type FactualReply =
  | 'greets'
  | 'asks-who'
  | 'asks-abilities'
  | 'asks-limits'
  | 'asks-currency'
  | 'asks-sources';

/** What is wanted of a last answer that shows no sentence. */
export type EmptyWish = 'source' | 'shorter' | 'simpler' | 'more' | 'again';

export type ChatReply = PlainReply | FactualReply;

/** Replies of at most three lines of a phone to talk about the program, and words for acts on the last answer. None makes a statement on the subject. */
export interface ChatWords {
  readonly replies: Readonly<Record<PlainReply, string>> &
    Readonly<Record<FactualReply, (facts: ChatFacts) => string>>;
  /** Said where there is no last answer. */
  readonly nothingYet: Readonly<Record<EmptyWish, string>>;
  /** Said where the last answer was that the collection does not hold it. */
  readonly declined: Readonly<Record<EmptyWish, string>>;
  /** Follows that, with the titles and sources of passages. */
  readonly nearest: (passages: readonly string[]) => string;
  /** A title, with what is established of who published its source and when. */
  readonly nearPassage: (title: string, established: readonly string[]) => string;
  /** Follows some replies where there is an answer to act on. */
  readonly actsOnAnswer: string;
  /** Stands before questions that the collection answers. */
  readonly examples: string;
  /** The first topics of more. */
  readonly someTopics: (names: readonly string[]) => string;
  readonly countries: Readonly<Record<SourceHome, (count: string) => string>>;
  readonly openings: {
    /** Who says a sentence and where it stands. */
    readonly source: (speaker: string | undefined, source: SourceLabel) => string;
    readonly alreadyShort: string;
    readonly simplest: string;
    /** Said where the simplest is all that was shown. */
    /** Before what was shown before a question that was declined. */
    readonly ofEarlier: string;
    readonly noSimpler: string;
    /** Said instead of an answer. */
    readonly nothingMore: string;
  };
}
