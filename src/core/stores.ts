import type { Edition } from './corrections/edition.ts';
import type { PassageVersion, VersionName } from './corrections/passage-version.ts';
import type { ChannelSettings } from './conversation/channel-settings.ts';
import type { Conversation, ConversationId } from './conversation/conversation.ts';
import type { Feedback } from './conversation/feedback.ts';
import type { Miss } from './conversation/miss.ts';
import type { ChannelId, MessageId, PersonId, ServerId } from './conversation/place.ts';
import type { PostedAnswer } from './conversation/posted-answer.ts';
import type { ReaderReport, ReportId } from './conversation/reader-report.ts';
import type { Preference } from './conversation/preference.ts';
import type { DigestLog } from './digest/digest-log.ts';
import type { DigestContact, DigestSettings } from './digest/digest-settings.ts';
import type { PassageId } from './passages/passage.ts';
import type { Language } from './passages/language.ts';
import type { ReportLog, WeeklyReport } from './report/weekly-report.ts';

/** Where conversations are kept. */
export interface ConversationStore {
  /** What is kept of a conversation, turns oldest first; undefined for one that is not known. */
  load(id: ConversationId): Promise<Conversation | undefined>;
  /** Replaces what is kept; it expires 30 days after the last save. */
  save(id: ConversationId, conversation: Conversation): Promise<void>;
}

/** Answers that stand in channels. */
export interface PostedAnswerStore {
  load(channel: ChannelId, message: MessageId): Promise<PostedAnswer | undefined>;
  save(answer: PostedAnswer): Promise<void>;
  /** Those that were given with a version of a passage; rejects where the store fails. */
  citing(passage: PassageId, version: VersionName): Promise<readonly PostedAnswer[]>;
}

/** What passages said, as long as answers may have been given with it. */
export interface PassageVersionStore {
  load(passage: PassageId, name: VersionName): Promise<PassageVersion | undefined>;
  save(version: PassageVersion, name: VersionName): Promise<void>;
  remove(passage: PassageId, name: VersionName): Promise<void>;
}

/** What the bot has seen of the collection. */
export interface EditionStore {
  /** Empty before the first. */
  load(): Promise<Edition>;
  save(edition: Edition): Promise<void>;
}

export interface FeedbackStore {
  load(channel: ChannelId, message: MessageId, by: PersonId): Promise<Feedback | undefined>;
  /** Keeps a person's latest word on an answer. */
  save(feedback: Feedback): Promise<void>;
}

/** What readers report on answers. */
export interface ReaderReportStore {
  load(id: ReportId): Promise<ReaderReport | undefined>;
  save(report: ReaderReport): Promise<void>;
  /** Those of the last 90 days, for whoever runs the bot. */
  all(): Promise<readonly ReaderReport[]>;
}

/** The reports with something still to be done: posting them, or telling their senders. */
export interface ReportTaskStore {
  add(report: ReaderReport): Promise<void>;
  remove(id: ReportId): Promise<void>;
  all(): Promise<readonly ReportId[]>;
}

/** The channel of a server in which its curators read what its readers report: that of its weekly report. */
export interface CuratorChannelStore {
  load(server: ServerId): Promise<ChannelId | undefined>;
}

/** The reports of which a person is to hear that they are done, when they next use the bot. */
export interface UntoldStore {
  load(person: PersonId): Promise<readonly ReportId[]>;
  /** Replaces what is kept; none removes it. */
  save(person: PersonId, reports: readonly ReportId[]): Promise<void>;
}

/** All feedback, for who tells of it. */
export interface FeedbackList {
  /** Rejects where the store fails. */
  all(): Promise<readonly Feedback[]>;
}

export interface PreferenceStore {
  load(person: PersonId): Promise<Preference | undefined>;
  save(person: PersonId, preference: Preference): Promise<void>;
}

/** How questions are answered in a channel, where that is set. */
export interface ChannelSettingsStore {
  load(channel: ChannelId): Promise<ChannelSettings | undefined>;
  save(channel: ChannelId, settings: ChannelSettings): Promise<void>;
}

/** A question that the collection does not answer. */
export interface DeclinedQuestion {
  readonly words: string;
  readonly language: Language;
  /** Told apart from others, and not kept. */
  readonly person: PersonId;
  /** Undefined for what is asked in private. */
  readonly server: ServerId | undefined;
}

/** The words of declined questions, without the persons. */
export interface MissStore {
  /** Keeps the words, masked, for 30 days. */
  keep(question: DeclinedQuestion): Promise<void>;
  /** All that are kept, with at least one ask each; rejects where the store fails. */
  all(): Promise<readonly Miss[]>;
}

/** All that is kept about a person. */
export interface PersonalRecords {
  readonly conversations: readonly Conversation[];
  readonly answers: readonly PostedAnswer[];
  readonly feedback: readonly Feedback[];
  readonly reports: readonly ReaderReport[];
  readonly preference: Preference | undefined;
  /** The channels whose digest the person has set. */
  readonly digests: readonly DigestContact[];
  /** How many declined questions, kept without the persons, may have been asked by this one. */
  readonly possibleMisses: number;
}

/** What a person may see and have erased. */
export interface PersonalData {
  show(person: PersonId): Promise<PersonalRecords>;
  /** Removes every row of the person, whole conversations among them: their turns refer to each other. */
  erase(person: PersonId): Promise<void>;
}

/** The servers that the bot is a member of, as far as the store knows. */
export interface ServerStore {
  /** The bot is a member (again): nothing kept for the server is due to be deleted. */
  joined(server: ServerId): Promise<void>;
  /** The bot has left: what is kept for the server is deleted after 30 days. */
  left(server: ServerId): Promise<void>;
}

/** Leases: for what only one of many events, retries and processes may do. */
export interface LeaseStore {
  /** True for the first to take a key until the lease ends, atomically across processes. */
  take(key: string, ttlMs: number): Promise<boolean>;
  /** Ends a lease early, so that what it was taken for can be tried again. */
  release(key: string): Promise<void>;
}

/** A mark by which to see whether something changed since the last start, such as a hash of the commands. */
export interface MarkStore {
  load(name: string): Promise<string | undefined>;
  save(name: string, mark: string): Promise<void>;
}

/** What the store needs done from outside. */
export interface Housekeeping {
  /** Rejects where the store cannot be used now. */
  check(): Promise<void>;
  /** Deletes what has expired and what is kept for servers left 30 days ago. */
  sweep(): Promise<void>;
}

/** Limits how often someone may ask. */
export interface AskLimiter {
  /** Takes one of the key's points of this minute, or tells how long there is none. */
  consume(key: string): Promise<AskAllowance>;
}

export type AskAllowance =
  | { readonly ok: true }
  | { readonly ok: false; readonly retryAfterMs: number };

/** The channels that get a digest. */
export interface DigestStore {
  load(channel: ChannelId): Promise<DigestSettings | undefined>;
  /** Those of one server. */
  of(server: ServerId): Promise<readonly DigestSettings[]>;
  save(settings: DigestSettings): Promise<void>;
  /** Forgets the settings, and who set them. */
  remove(channel: ChannelId): Promise<void>;
}

/** All channels that get a digest, for who looks whether one is due. */
export interface DigestRoster {
  /** Another one after each change of any settings, whichever process made it. */
  version(): Promise<string | undefined>;
  all(): Promise<readonly DigestSettings[]>;
}

export interface DigestContactStore {
  load(channel: ChannelId): Promise<DigestContact | undefined>;
  save(contact: DigestContact): Promise<void>;
}

/** What channels have been shown; it outlives a channel's settings for a year. */
export interface DigestLogStore {
  load(channel: ChannelId): Promise<DigestLog | undefined>;
  save(channel: ChannelId, server: ServerId, log: DigestLog): Promise<void>;
}

/** The servers that get a weekly report. */
export interface WeeklyReportStore {
  load(server: ServerId): Promise<WeeklyReport | undefined>;
  save(settings: WeeklyReport): Promise<void>;
  remove(server: ServerId): Promise<void>;
  all(): Promise<readonly WeeklyReport[]>;
}

/** What became of each server's last weekly report. */
export interface ReportLogStore {
  load(server: ServerId): Promise<ReportLog | undefined>;
  save(server: ServerId, log: ReportLog): Promise<void>;
}

/** The tokens of a language model that are used in a day. */
export interface TokenLedger {
  /**
   * Takes tokens before they are used, atomically across processes. The `first` of a day are granted
   * however many they are. Rejects where the store fails.
   */
  reserve(reservation: TokenReservation): Promise<'granted' | 'first' | 'budget' | 'share'>;
  /** Puts what was used in the place of what was reserved. Rejects where the store fails. */
  settle(reservation: TokenReservation, used: number): Promise<void>;
}

export interface TokenReservation {
  /** In UTC, such as 2026-11-25. */
  readonly day: string;
  readonly tokens: number;
  /** Of the day: with more, `budget` is the answer. */
  readonly most: number;
  /** Of the person on that day: with more, `share` is the answer. */
  readonly mostOfPerson: number;
  readonly person: PersonId | undefined;
  /** False for the later ones of an answer: an erasure in between is not undone by them. */
  readonly isFirst: boolean;
}
