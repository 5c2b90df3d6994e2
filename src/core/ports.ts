import type { Conversation, ConversationId } from './conversation/conversation.ts';
import type { Feedback } from './conversation/feedback.ts';
import type { ChannelId, MessageId, PersonId, ServerId } from './conversation/place.ts';
import type { PostedAnswer } from './conversation/posted-answer.ts';
import type { Preference } from './conversation/preference.ts';
import type { Digest, DigestKey } from './digest/digest.ts';
import type { DigestLog } from './digest/digest-log.ts';
import type { DigestContact, DigestSettings } from './digest/digest-settings.ts';

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
}

export interface FeedbackStore {
  /** Keeps a person's latest word on an answer. */
  save(feedback: Feedback): Promise<void>;
}

export interface PreferenceStore {
  load(person: PersonId): Promise<Preference | undefined>;
  save(person: PersonId, preference: Preference): Promise<void>;
}

/** All that is kept about a person. */
export interface PersonalRecords {
  readonly conversations: readonly Conversation[];
  readonly answers: readonly PostedAnswer[];
  readonly feedback: readonly Feedback[];
  readonly preference: Preference | undefined;
  /** The channels whose digest the person has set. */
  readonly digests: readonly DigestContact[];
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

/** What may happen only once, however many events, retries and processes ask for it. */
export interface OnceStore {
  /** True for the first claim of a key until it expires, atomically across processes. */
  claim(key: string, ttlMs: number): Promise<boolean>;
  /** Takes a claim back, where what was claimed did not happen. */
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

/** Where digests are posted. A call that fails in another way than these rejects. */
export interface DigestChannel {
  /** Posts a digest, with what tells it apart from all others. After minutes a second call posts it twice. */
  post(digest: Digest): Promise<DigestPosting>;
  /** Looks for a digest among the messages of the channel since a time, in milliseconds since 1970. */
  find(key: DigestKey, since: number): Promise<DigestFinding>;
  /** Whether what is posted in the channel can be published to other channels that follow it. */
  publishes(channel: ChannelId): boolean;
  /** Does so; false where that is refused. */
  publish(channel: ChannelId, message: MessageId): Promise<boolean>;
}

export type DigestPosting =
  | { readonly kind: 'posted'; readonly message: MessageId }
  | { readonly kind: 'no-channel' | 'no-right' };

export type DigestFinding =
  | { readonly kind: 'found'; readonly message: MessageId }
  /** Unreadable where the bot may not look, or not far enough back. */
  | { readonly kind: 'absent' | 'unreadable' | 'no-channel' };
