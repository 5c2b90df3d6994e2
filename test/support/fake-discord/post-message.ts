import { z } from 'zod';
import { invalidForm } from './api-error.ts';
import type { Core } from './core.ts';
import { attachmentsAfter, checkMedia } from './attachments.ts';
import { checkMessage } from './check-message.ts';
import { componentSchema } from './component-schema.ts';
import { intent } from './intents.ts';
import { messageEventPayload } from './message-payload.ts';
import type { MessageRequest } from './message-schema.ts';
import { pingingText } from './message-text.ts';
import {
  isLoading,
  messageFlags,
  type FakeMessage,
  type MessageBody,
  type MessageOrigin,
} from './message.ts';
import { has, rightsIn } from './permissions.ts';
import type { SentFile } from './read-body.ts';
import { pingsOf, usersNamed } from './pings.ts';
import type { FakeChannel, FakeUser } from './world.ts';

export interface NewMessage {
  /** A new one unless given. */
  readonly id?: string | undefined;
  readonly channel: FakeChannel;
  readonly author: FakeUser;
  readonly request: MessageRequest;
  readonly type?: number;
  readonly origin?: MessageOrigin | undefined;
  readonly webhookId?: string | undefined;
  readonly privateTo?: string | undefined;
  readonly replyToId?: string | undefined;
  readonly files?: readonly SentFile[];
  /** The deferred "… is thinking", which alone may be empty. */
  readonly loading?: boolean;
}

/** The flags that a sender may set itself. */
const settable =
  messageFlags.suppressEmbeds | messageFlags.suppressNotifications | messageFlags.componentsV2;

function isVisibleToBot(core: Core, channel: FakeChannel): boolean {
  if (channel.guildId === undefined) return channel.botReads;
  return has(rightsIn(core.world, channel, core.world.bot.id), 'ViewChannel');
}

/** Tells the sessions that may know of a message; private ones and foreign places reach nobody. */
export function announce(core: Core, name: string, message: FakeMessage): void {
  const channel = core.world.channels.get(message.channelId);
  if (channel === undefined || message.privateTo !== undefined) return;
  if (!isVisibleToBot(core, channel)) return;
  const needs = channel.guildId === undefined ? intent.directMessages : intent.guildMessages;
  core.gateway.dispatch(name, { guildId: channel.guildId, needs }, (session) =>
    messageEventPayload(core.world, message, session.intents),
  );
}

/** Checks, stores and announces a message. */
export function postMessage(core: Core, made: NewMessage): FakeMessage {
  const { channel, author, request, loading = false, files = [] } = made;
  const body: MessageBody = {
    content: request.content ?? '',
    embeds: request.embeds ?? [],
    components: numbered(request.components ?? []),
    // Of a deferral only privacy counts.
    flags: loading ? messageFlags.loading : (request.flags ?? 0) & settable,
  };
  const attachments = attachmentsAfter(core, [], request, files);
  if (!loading) {
    checkMessage(body, attachments.length > 0);
    checkMedia(body, attachments);
  }
  const text = pingingText(body);
  const repliedTo =
    made.replyToId === undefined ? undefined : core.world.messages.get(made.replyToId);
  const pings = pingsOf(core.world, channel, {
    text,
    authorId: author.id,
    allowed: request.allowed_mentions ?? undefined,
    repliedToId: repliedTo?.author.id,
  });
  const message: FakeMessage = {
    id: made.id ?? core.nextId(),
    channelId: channel.id,
    author,
    type: made.type ?? (made.replyToId === undefined ? 0 : 19),
    sentAt: core.clock.now(),
    editedAt: undefined,
    body,
    earlier: [],
    nonce: request.nonce ?? undefined,
    replyToId: made.replyToId,
    allowedMentions: request.allowed_mentions ?? undefined,
    pings,
    mentionIds: [...new Set([...usersNamed(text), ...pings.users])],
    origin: made.origin,
    webhookId: made.webhookId,
    privateTo: made.privateTo,
    hasThread: false,
    deleted: false,
    crossposted: false,
    attachments,
  };
  core.world.messages.set(message.id, message);
  if (message.privateTo === undefined) channel.lastMessageId = message.id;
  announce(core, 'MESSAGE_CREATE', message);
  core.changes.notify();
  return message;
}

/** A person's edit of what they wrote, with the mentions that it then has. */
export function rewordMessage(core: Core, message: FakeMessage, content: string): void {
  const channel = core.world.channels.get(message.channelId);
  if (channel === undefined) throw new Error('the channel is gone');
  const repliedTo = core.world.messages.get(message.replyToId ?? '');
  message.pings = pingsOf(core.world, channel, {
    text: content,
    authorId: message.author.id,
    allowed: message.allowedMentions,
    repliedToId: repliedTo?.author.id,
  });
  message.mentionIds = [...new Set([...usersNamed(content), ...message.pings.users])];
  const attachments = message.attachments.map(({ id }) => ({ id }));
  editMessage(core, message, { content, attachments });
}

/** Changes what an edit names; a loading message becomes a real one by it. */
export function editMessage(
  core: Core,
  message: FakeMessage,
  request: MessageRequest,
  files: readonly SentFile[] = [],
): void {
  const changed = edited(message, request);
  const attachments = attachmentsAfter(core, message.attachments, request, files);
  checkMessage(changed, attachments.length > 0);
  checkMedia(changed, attachments);
  message.attachments = attachments;
  message.earlier.push(message.body);
  const wasLoading = isLoading(message);
  message.body = changed;
  if (!wasLoading) message.editedAt = core.clock.now();
  announce(core, 'MESSAGE_UPDATE', message);
  core.changes.notify();
}

/** The message as it would stand; Components V2 stays on where nothing is said of it, and cannot be taken off. */
function edited({ body: old }: FakeMessage, request: MessageRequest): MessageBody {
  const kept = old.flags & ~messageFlags.loading;
  const flags = request.flags == null ? kept : request.flags & settable;
  const content = request.content === undefined ? old.content : (request.content ?? '');
  if ((old.flags & messageFlags.componentsV2) !== 0) {
    if ((flags & messageFlags.componentsV2) === 0 || content !== '') {
      throw invalidForm(
        'flags',
        'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
        'The MessageFlags.IS_COMPONENTS_V2 flag cannot be removed',
      );
    }
  }
  return {
    content,
    embeds: request.embeds === undefined ? old.embeds : (request.embeds ?? []),
    components:
      request.components === undefined ? old.components : numbered(request.components ?? []),
    flags,
  };
}

/** Gives components that have none an id, as Discord does, in reading order. */
function numbered(components: MessageBody['components']): MessageBody['components'] {
  let next = 1;
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number);
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    const id = 'id' in value && typeof value.id === 'number' && value.id > 0 ? value.id : next++;
    const inner = Object.entries(value).map(([key, each]) => [
      key,
      key === 'components' || key === 'accessory' || key === 'component' ? number(each) : each,
    ]);
    return { ...Object.fromEntries(inner), id };
  };
  return z.array(componentSchema).parse(number(components));
}

export function deleteMessage(core: Core, message: FakeMessage): void {
  message.deleted = true;
  const channel = core.world.channels.get(message.channelId);
  if (channel !== undefined && message.privateTo === undefined && isVisibleToBot(core, channel)) {
    const needs = channel.guildId === undefined ? intent.directMessages : intent.guildMessages;
    core.gateway.dispatch('MESSAGE_DELETE', { guildId: channel.guildId, needs }, () => ({
      id: message.id,
      channel_id: message.channelId,
      ...(channel.guildId !== undefined && { guild_id: channel.guildId }),
    }));
  }
  core.changes.notify();
}
