import type { Answering } from '../core/answering/answering.ts';
import type { TurnQueue } from '../core/conversation/turn-queue.ts';
import type { ZonedTime } from '../core/digest/zoned-time.ts';
import type { PictureDrawer, WriteLog } from '../core/ports.ts';
import type {
  AskLimiter,
  ChannelSettingsStore,
  ConversationStore,
  DigestContactStore,
  DigestLogStore,
  DigestStore,
  EditionStore,
  FeedbackStore,
  LeaseStore,
  CuratorChannelStore,
  MissStore,
  PassageVersionStore,
  PersonalData,
  PostedAnswerStore,
  PreferenceStore,
  ReaderReportStore,
  ReportLogStore,
  ReportTaskStore,
  UntoldStore,
  WeeklyReportStore,
} from '../core/stores.ts';
import type { RepeatCheck } from './gateway/repeat-check.ts';

/** The dependencies of the handlers, which keep nothing between events themselves. */
export interface Services {
  /** The use cases over the collection as last read: to be called once for each event. */
  readonly answering: () => Answering;
  /** What it does not draw comes as text. */
  readonly pictures: PictureDrawer;
  /**
   * The stores. One that fails loads nothing and drops what it is given, without an error, except
   * for feedback, reports, digests, channel settings and weekly reports.
   */
  readonly state: {
    readonly conversations: ConversationStore;
    readonly answers: PostedAnswerStore;
    readonly versions: PassageVersionStore;
    readonly edition: EditionStore;
    readonly feedback: FeedbackStore;
    readonly preferences: PreferenceStore;
    readonly channelSettings: ChannelSettingsStore;
    readonly readerReports: ReaderReportStore;
    readonly reportTasks: ReportTaskStore;
    readonly curatorChannels: CuratorChannelStore;
    readonly untold: UntoldStore;
    readonly leases: LeaseStore;
    /** Rejects where the store fails. */
    readonly strictLeases: LeaseStore;
    readonly digests: DigestStore;
    readonly digestContacts: DigestContactStore;
    readonly digestLogs: DigestLogStore;
    readonly reports: WeeklyReportStore;
    readonly reportLogs: ReportLogStore;
  };
  /** Rejects where the store fails: a failure must not look as if nothing were kept. */
  readonly personalData: PersonalData;
  /** Runs work that keeps nothing of those who are erased before it ends. */
  readonly erasable: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Keeps the words of a declined question; undefined where the operator keeps none. */
  readonly keepMiss: MissStore['keep'] | undefined;
  /** The limits of questions a minute; undefined where there is none. */
  readonly limits: {
    readonly person: AskLimiter | undefined;
    readonly server: AskLimiter | undefined;
  };
  /** Composes an answer once fewer than the set number are being composed. */
  readonly compose: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Runs the turns of one conversation, asking and sending, one after another. */
  readonly inTurn: TurnQueue;
  /** True for an event that was delivered before. */
  readonly isRepeat: RepeatCheck;
  readonly log: WriteLog;
  /** The address of the reading room, where one is served. */
  readonly publicUrl: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The zoned time of the process, which remembers the rules of the zones in use. */
  readonly zoned: ZonedTime;
  /** The address at which a server manager adds the bot. */
  readonly inviteUrl: () => string;
  /** True where the bot sees the content of messages that do not mention it. */
  readonly messageContent: boolean;
}
