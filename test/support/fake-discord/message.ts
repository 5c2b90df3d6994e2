import type { FakeAttachment } from './attachments.ts';
import type { Component } from './component-schema.ts';
import type { AllowedMentions, Embed } from './message-schema.ts';
import type { Pings } from './pings.ts';
import type { FakeUser } from './world.ts';

/** What an edit may change. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly flags: number;
}

/** The interaction that a message answers. */
export interface MessageOrigin {
  readonly id: string;
  readonly type: number;
  readonly user: FakeUser;
  readonly name: string | undefined;
  /** True for the response itself, false for a follow-up. */
  readonly isOriginal: boolean;
}

export interface FakeMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: FakeUser;
  readonly type: number;
  readonly sentAt: number;
  editedAt: number | undefined;
  body: MessageBody;
  /** What stood there before each edit, oldest first. */
  readonly earlier: MessageBody[];
  readonly nonce: string | number | undefined;
  readonly replyToId: string | undefined;
  readonly allowedMentions: AllowedMentions | undefined;
  /** Who is told of the message. */
  pings: Pings;
  /** Users named in the message's `mentions`. */
  mentionIds: readonly string[];
  readonly origin: MessageOrigin | undefined;
  /** The webhook of another program that it came by. */
  readonly webhookId: string | undefined;
  /** The only person who sees it, for an ephemeral message. */
  readonly privateTo: string | undefined;
  /** The thread that was started from it; it has the message's id. */
  hasThread: boolean;
  deleted: boolean;
  crossposted: boolean;
  attachments: readonly FakeAttachment[];
}

export const messageFlags = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** True while only "… is thinking" stands there. */
export const isLoading = (message: FakeMessage): boolean =>
  (message.body.flags & messageFlags.loading) !== 0;
