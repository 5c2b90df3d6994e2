import { ChannelType } from 'discord.js';
import { z } from 'zod';
import { ApiError, wrongChannelType } from './api-error.ts';
import { channelPayload } from './payloads.ts';
import { announce, postMessage } from './post-message.ts';
import { need, reachChannel, reachGuild, reachMessage } from './reach.ts';
import {
  noContent,
  ok,
  parseBody,
  pathValue,
  type Call,
  type Reply,
  type Route,
} from './routes.ts';
import { openThread } from './thread-state.ts';
import type { FakeChannel } from './world.ts';

const threadName = z.string().min(1).max(100);
const autoArchive = z
  .union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)])
  .nullish();
const slowMode = z.int().min(0).max(21_600).nullish();

const fromMessageSchema = z.strictObject({
  name: threadName,
  auto_archive_duration: autoArchive,
  rate_limit_per_user: slowMode,
  /** discord.js sends it though the message decides the kind. */
  type: z.int().nullish(),
});

const aloneSchema = z.strictObject({
  name: threadName,
  auto_archive_duration: autoArchive,
  rate_limit_per_user: slowMode,
  type: z
    .literal([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread])
    .nullish(),
  invitable: z.boolean().nullish(),
});

const canHoldThreads = (channel: FakeChannel): boolean =>
  channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;

const channelOf = (call: Call): FakeChannel =>
  reachChannel(call.core, pathValue(call, 'channel_id'));

function startFromMessage(call: Call): Reply {
  const { core } = call;
  const channel = channelOf(call);
  if (!canHoldThreads(channel)) throw wrongChannelType();
  const message = reachMessage(core, channel, pathValue(call, 'message_id'));
  const request = parseBody(fromMessageSchema, call.body);
  need(core, channel, 'CreatePublicThreads');
  if (message.hasThread) {
    throw new ApiError(400, 160_004, 'A thread has already been created for this message');
  }
  message.hasThread = true;
  const thread = openThread(core, channel, {
    id: message.id,
    type:
      channel.type === ChannelType.GuildAnnouncement
        ? ChannelType.AnnouncementThread
        : ChannelType.PublicThread,
    name: request.name,
    ownerId: core.world.bot.id,
    autoArchiveMinutes: request.auto_archive_duration ?? 4320,
  });
  announce(core, 'MESSAGE_UPDATE', message);
  return { status: 201, body: channelPayload(core.world, thread) };
}

function startAlone(call: Call): Reply {
  const { core } = call;
  const channel = channelOf(call);
  if (!canHoldThreads(channel)) throw wrongChannelType();
  const request = parseBody(aloneSchema, call.body);
  const type = request.type ?? ChannelType.PrivateThread;
  need(
    core,
    channel,
    type === ChannelType.PrivateThread ? 'CreatePrivateThreads' : 'CreatePublicThreads',
  );
  const thread = openThread(core, channel, {
    id: core.nextId(),
    type,
    name: request.name,
    ownerId: core.world.bot.id,
    autoArchiveMinutes: request.auto_archive_duration ?? 4320,
  });
  if (type !== ChannelType.PrivateThread) {
    postMessage(core, {
      channel,
      author: core.world.bot,
      request: { content: request.name },
      type: 18,
    });
  }
  return { status: 201, body: channelPayload(core.world, thread) };
}

function threadOf(call: Call): NonNullable<FakeChannel['thread']> {
  const { thread } = channelOf(call);
  if (thread === undefined) throw wrongChannelType();
  return thread;
}

function joinThread(call: Call): Reply {
  threadOf(call).memberIds.add(call.path['user_id'] ?? call.core.world.bot.id);
  return noContent;
}

function leaveThread(call: Call): Reply {
  threadOf(call).memberIds.delete(call.path['user_id'] ?? call.core.world.bot.id);
  return noContent;
}

function listActive(call: Call): Reply {
  const guild = reachGuild(call);
  const threads = [...call.core.world.channels.values()].filter(
    (channel) => channel.guildId === guild.id && channel.thread?.archived === false,
  );
  return ok({
    threads: threads.map((thread) => channelPayload(call.core.world, thread)),
    members: [],
    has_more: false,
  });
}

function listArchived(call: Call): Reply {
  const parent = channelOf(call);
  need(call.core, parent, 'ReadMessageHistory');
  const threads = [...call.core.world.channels.values()].filter(
    (channel) => channel.parentId === parent.id && channel.thread?.archived === true,
  );
  return ok({
    threads: threads.map((thread) => channelPayload(call.core.world, thread)),
    members: [],
    has_more: false,
  });
}

const members = '/channels/{channel_id}/thread-members';

export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/channels/{channel_id}/messages/{message_id}/threads',
    handle: startFromMessage,
  },
  { method: 'POST', template: '/channels/{channel_id}/threads', handle: startAlone },
  { method: 'PUT', template: `${members}/@me`, handle: joinThread },
  { method: 'DELETE', template: `${members}/@me`, handle: leaveThread },
  { method: 'PUT', template: `${members}/{user_id}`, handle: joinThread },
  { method: 'DELETE', template: `${members}/{user_id}`, handle: leaveThread },
  { method: 'GET', template: '/guilds/{guild_id}/threads/active', handle: listActive },
  {
    method: 'GET',
    template: '/channels/{channel_id}/threads/archived/public',
    handle: listArchived,
  },
];
