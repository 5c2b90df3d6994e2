import { ChannelType } from 'discord.js';
import {
  ApiError,
  invalidForm,
  missingPermissions,
  threadArchived,
  threadLocked,
} from './api-error.ts';
import type { Core } from './core.ts';
import { intent } from './intents.ts';
import { messagePayload } from './message-payload.ts';
import { messageSchema, type MessageRequest } from './message-schema.ts';
import { messageFlags, type FakeMessage } from './message.ts';
import { need, reachChannel, reachMessage } from './reach.ts';
import { announce, deleteMessage, editMessage, postMessage } from './post-message.ts';
import {
  noContent,
  ok,
  parseBody,
  pathValue,
  type Call,
  type Reply,
  type Route,
} from './routes.ts';
import { setArchived } from './thread-state.ts';
import type { FakeChannel } from './world.ts';

/** How long Discord remembers a nonce that is enforced; it only says "the past few minutes". */
const nonceMemoryMs = 5 * 60_000;

/** The intents of the newest session decide what REST shows, as the application's approval does. */
function intentsOf(core: Core): number {
  return core.gateway.sessions.at(-1)?.intents ?? intent.messageContent;
}

const payloadOf = (call: Call, message: FakeMessage): Reply =>
  ok(messagePayload(call.core.world, message, intentsOf(call.core)));

const channelOf = (call: Call): FakeChannel =>
  reachChannel(call.core, pathValue(call, 'channel_id'));

const messageOf = (call: Call): FakeMessage =>
  reachMessage(call.core, channelOf(call), pathValue(call, 'message_id'));

const unwritable = new Set<ChannelType>([
  ChannelType.GuildCategory,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

/** What the bot must have, and the channel must be, for a message to be written there. */
function checkWritable(call: Call, channel: FakeChannel, request: MessageRequest): void {
  const { core } = call;
  if (unwritable.has(channel.type)) {
    throw new ApiError(400, 50_008, 'Cannot send messages in a non-text channel');
  }
  if (channel.recipient?.acceptsDirectMessages === false) {
    throw new ApiError(403, 50_007, 'Cannot send messages to this user');
  }
  const { thread } = channel;
  need(core, channel, thread === undefined ? 'SendMessages' : 'SendMessagesInThreads');
  if ((request.embeds ?? []).length > 0) need(core, channel, 'EmbedLinks');
  if (call.files.length > 0) need(core, channel, 'AttachFiles');
  if (thread?.locked === true) {
    try {
      need(core, channel, 'ManageThreads');
    } catch {
      throw thread.archived ? threadArchived() : threadLocked();
    }
  }
  if (((request.flags ?? 0) & messageFlags.ephemeral) !== 0) {
    throw invalidForm('flags', 'BASE_TYPE_INVALID', 'Only interaction responses can be ephemeral');
  }
}

/** The message replied to, or undefined where the reply goes out without it. */
function replyTarget(
  core: Core,
  channel: FakeChannel,
  request: MessageRequest,
): string | undefined {
  const reference = request.message_reference;
  if (reference == null) return undefined;
  const target = core.world.messages.get(reference.message_id);
  const isThere =
    target !== undefined &&
    target.channelId === channel.id &&
    !target.deleted &&
    target.privateTo === undefined;
  if (!isThere) {
    if (reference.fail_if_not_exists === false) return undefined;
    throw invalidForm('message_reference', 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
  }
  try {
    need(core, channel, 'ReadMessageHistory');
  } catch {
    throw new ApiError(400, 160_002, 'You cannot reply without permission to read message history');
  }
  return target.id;
}

function createMessage(call: Call): Reply {
  const { core } = call;
  const channel = channelOf(call);
  const request = parseBody(messageSchema, call.body);
  checkWritable(call, channel, request);
  // Remembered by author, not by channel: the same nonce elsewhere gives the first message back.
  if (request.enforce_nonce === true && request.nonce != null) {
    const first = [...core.world.messages.values()].findLast(
      (message) =>
        message.nonce === request.nonce &&
        message.author.id === core.world.bot.id &&
        core.clock.now() - message.sentAt < nonceMemoryMs,
    );
    if (first !== undefined) return payloadOf(call, first);
  }
  const replyToId = replyTarget(core, channel, request);
  if (channel.thread?.archived === true) setArchived(core, channel, false);
  const message = postMessage(core, {
    channel,
    author: core.world.bot,
    request,
    replyToId,
    files: call.files,
  });
  return payloadOf(call, message);
}

function listMessages(call: Call): Reply {
  const { core } = call;
  const channel = channelOf(call);
  try {
    need(core, channel, 'ReadMessageHistory');
  } catch {
    return ok([]);
  }
  const limit = Number(call.query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) throw invalidForm('limit', 'NUMBER_TYPE_MAX', '1 to 100');
  const before = BigInt(call.query.get('before') ?? '9223372036854775807');
  const after = BigInt(call.query.get('after') ?? '0');
  const messages = [...core.world.messages.values()].filter(
    (message) =>
      message.channelId === channel.id &&
      !message.deleted &&
      message.privateTo === undefined &&
      BigInt(message.id) < before &&
      BigInt(message.id) > after,
  );
  const newestFirst = messages.toReversed();
  const page = call.query.has('after') ? newestFirst.slice(-limit) : newestFirst.slice(0, limit);
  return ok(page.map((message) => messagePayload(core.world, message, intentsOf(core))));
}

function getMessage(call: Call): Reply {
  const message = messageOf(call);
  need(call.core, channelOf(call), 'ReadMessageHistory');
  return payloadOf(call, message);
}

function patchMessage(call: Call): Reply {
  const message = messageOf(call);
  const channel = channelOf(call);
  const request = parseBody(messageSchema, call.body);
  if (message.author.id !== call.core.world.bot.id) {
    throw new ApiError(403, 50_005, 'Cannot edit a message authored by another user');
  }
  if (channel.thread?.archived === true) throw threadArchived();
  if (call.files.length > 0) need(call.core, channel, 'AttachFiles');
  editMessage(call.core, message, request, call.files);
  return payloadOf(call, message);
}

function removeMessage(call: Call): Reply {
  const message = messageOf(call);
  if (message.author.id !== call.core.world.bot.id)
    need(call.core, channelOf(call), 'ManageMessages');
  deleteMessage(call.core, message);
  return noContent;
}

function crosspost(call: Call): Reply {
  const { core } = call;
  const channel = channelOf(call);
  const message = messageOf(call);
  if (channel.type !== ChannelType.GuildAnnouncement) {
    throw new ApiError(400, 50_024, 'Cannot execute action on this channel type');
  }
  need(core, channel, message.author.id === core.world.bot.id ? 'SendMessages' : 'ManageMessages');
  if (message.crossposted) {
    throw new ApiError(400, 40_033, 'This message has already been crossposted');
  }
  message.crossposted = true;
  announce(core, 'MESSAGE_UPDATE', message);
  core.changes.notify();
  return payloadOf(call, message);
}

function startTyping(call: Call): Reply {
  const { core } = call;
  const channel = channelOf(call);
  const isThread = channel.thread !== undefined;
  try {
    need(core, channel, isThread ? 'SendMessagesInThreads' : 'SendMessages');
  } catch {
    throw missingPermissions();
  }
  core.world.typing.push({ channelId: channel.id, at: core.clock.now() });
  core.changes.notify();
  return noContent;
}

const messages = '/channels/{channel_id}/messages';
const message = `${messages}/{message_id}`;

export const messageRoutes: readonly Route[] = [
  { method: 'POST', template: messages, handle: createMessage },
  { method: 'GET', template: messages, handle: listMessages },
  { method: 'GET', template: message, handle: getMessage },
  { method: 'PATCH', template: message, handle: patchMessage },
  { method: 'DELETE', template: message, handle: removeMessage },
  { method: 'POST', template: `${message}/crosspost`, handle: crosspost },
  { method: 'POST', template: '/channels/{channel_id}/typing', handle: startTyping },
];
