import type { Answering } from '../core/answering/answering.ts';
import type { TurnQueue } from '../core/conversation/turn-queue.ts';
import type { ZonedTime } from '../core/digest/zoned-time.ts';
import type {
  AskLimiter,
  ConversationStore,
  DigestContactStore,
  DigestLogStore,
  DigestStore,
  FeedbackStore,
  OnceStore,
  PersonalData,
  PostedAnswerStore,
  PreferenceStore,
  WriteLog,
} from '../core/ports.ts';
import type { RepeatCheck } from './handlers/repeat-check.ts';

/** All that the handlers of events need from outside; they keep nothing between events themselves. */
export interface Services {
  /** That of the folder as it was last read: ask anew for each event, and once only. */
  readonly answering: () => Answering;
  /**
   * What is remembered; a store that fails gives nothing and takes nothing, without an error but for
   * feedback and digests.
   */
  readonly state: {
    readonly conversations: ConversationStore;
    readonly answers: PostedAnswerStore;
    readonly feedback: FeedbackStore;
    readonly preferences: PreferenceStore;
    readonly once: OnceStore;
    readonly digests: DigestStore;
    readonly digestContacts: DigestContactStore;
    readonly digestLogs: DigestLogStore;
  };
  /** Rejects where the store fails: a failure must not look as if nothing were kept. */
  readonly personalData: PersonalData;
  /** Runs work that keeps nothing of those who are erased before it ends. */
  readonly erasable: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Questions a minute; undefined where there is no limit. */
  readonly limits: {
    readonly person: AskLimiter | undefined;
    readonly server: AskLimiter | undefined;
  };
  /** Runs the composing of an answer when fewer than the set number are under way. */
  readonly compose: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Runs the turns of one conversation, asked and posted, one after another. */
  readonly inTurn: TurnQueue;
  /** Tells an event that was delivered twice. */
  readonly isRepeat: RepeatCheck;
  readonly log: WriteLog;
  /** Where the reading room is served, if it is. */
  readonly publicUrl: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The one of the process, which remembers the rules of the zones in use. */
  readonly zoned: ZonedTime;
  /** The address at which a server's manager adds the bot. */
  readonly inviteUrl: () => string;
  /** Whether the bot sees the content of messages that do not mention it. */
  readonly messageContent: boolean;
}
