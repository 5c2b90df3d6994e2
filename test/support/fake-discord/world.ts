import type { ChannelType } from 'discord.js';
import type { FakeMessage } from './message.ts';

/** Someone with an account; the bot is one too. */
export interface FakeUser {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** The language of the person's client, as their interactions carry it. */
  locale: string;
  /** False where the person takes no direct messages from the bot (50007). */
  acceptsDirectMessages: boolean;
}

export interface FakeRole {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  /** Whose own role it is, for the role that an invited bot gets. */
  readonly botId?: string;
}

export interface FakeMember {
  readonly user: FakeUser;
  readonly roles: readonly string[];
  readonly joinedAt: number;
  /** Milliseconds since 1970; a time-out that was not given or is over counts as none. */
  timedOutUntil?: number;
}

export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  preferredLocale: string;
  readonly ownerId: string;
  readonly roles: Map<string, FakeRole>;
  readonly members: Map<string, FakeMember>;
  systemChannelId: string | undefined;
  /** The bot's own role, by which tests set its rights. */
  readonly botRole: FakeRole;
  /** The role that every person who is added gets. */
  readonly memberRole: FakeRole;
  /** False for a server where only a user-installed bot is met. */
  botIsMember: boolean;
}

export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface ThreadState {
  readonly ownerId: string;
  readonly createdAt: number;
  archived: boolean;
  locked: boolean;
  readonly autoArchiveMinutes: number;
  readonly memberIds: Set<string>;
}

export interface FakeChannel {
  readonly id: string;
  readonly type: ChannelType;
  name: string;
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  overwrites: readonly Overwrite[];
  readonly thread: ThreadState | undefined;
  /** The person of a direct channel. */
  readonly recipient: FakeUser | undefined;
  /** False for a direct channel between people, where only a user-installed bot is met. */
  readonly botReads: boolean;
  lastMessageId: string | undefined;
}

/** Everything that exists in the fake Discord. */
export interface World {
  readonly bot: FakeUser;
  readonly applicationId: string;
  readonly users: Map<string, FakeUser>;
  readonly guilds: Map<string, FakeGuild>;
  readonly channels: Map<string, FakeChannel>;
  /** Every message ever posted, private and deleted ones too, oldest first. */
  readonly messages: Map<string, FakeMessage>;
  /** Who was typing where, in order. */
  readonly typing: { readonly channelId: string; readonly at: number }[];
}
