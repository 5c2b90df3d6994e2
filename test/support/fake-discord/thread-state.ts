import type { ChannelType } from 'discord.js';
import type { Core } from './core.ts';
import { intent } from './intents.ts';
import { channelPayload } from './payloads.ts';
import type { FakeChannel } from './world.ts';

export function dispatchToGuild(
  core: Core,
  name: string,
  guildId: string | undefined,
  data: unknown,
): void {
  const guild = guildId === undefined ? undefined : core.world.guilds.get(guildId);
  if (guild?.botIsMember !== true) return;
  core.gateway.dispatch(name, { guildId, needs: intent.guilds }, () => data);
}

export interface NewThread {
  readonly id: string;
  readonly type:
    | ChannelType.PublicThread
    | ChannelType.PrivateThread
    | ChannelType.AnnouncementThread;
  readonly name: string;
  readonly ownerId: string;
  readonly autoArchiveMinutes?: number;
}

/** Opens a thread under a channel and tells the sessions of it. */
export function openThread(core: Core, parent: FakeChannel, made: NewThread): FakeChannel {
  const thread: FakeChannel = {
    id: made.id,
    type: made.type,
    name: made.name,
    guildId: parent.guildId,
    parentId: parent.id,
    overwrites: [],
    thread: {
      ownerId: made.ownerId,
      createdAt: core.clock.now(),
      archived: false,
      locked: false,
      autoArchiveMinutes: made.autoArchiveMinutes ?? 4320,
      memberIds: new Set([made.ownerId]),
    },
    recipient: undefined,
    botReads: true,
    lastMessageId: undefined,
  };
  core.world.channels.set(thread.id, thread);
  dispatchToGuild(core, 'THREAD_CREATE', thread.guildId, {
    ...channelPayload(core.world, thread),
    newly_created: true,
  });
  core.changes.notify();
  return thread;
}

const announceThread = (core: Core, thread: FakeChannel): void => {
  dispatchToGuild(core, 'THREAD_UPDATE', thread.guildId, channelPayload(core.world, thread));
  core.changes.notify();
};

export function setArchived(core: Core, thread: FakeChannel, archived: boolean): void {
  if (thread.thread !== undefined) thread.thread.archived = archived;
  announceThread(core, thread);
}

export function setLocked(core: Core, thread: FakeChannel, locked: boolean): void {
  if (thread.thread !== undefined) thread.thread.locked = locked;
  announceThread(core, thread);
}

export function renameChannel(core: Core, channel: FakeChannel, name: string): void {
  channel.name = name;
  const event = channel.thread === undefined ? 'CHANNEL_UPDATE' : 'THREAD_UPDATE';
  dispatchToGuild(core, event, channel.guildId, channelPayload(core.world, channel));
  core.changes.notify();
}

/** Removes a channel with its threads, as Discord does. */
export function removeChannel(core: Core, channel: FakeChannel): void {
  for (const thread of core.world.channels.values()) {
    if (thread.parentId === channel.id && thread.thread !== undefined) {
      core.world.channels.delete(thread.id);
    }
  }
  core.world.channels.delete(channel.id);
  const event = channel.thread === undefined ? 'CHANNEL_DELETE' : 'THREAD_DELETE';
  dispatchToGuild(core, event, channel.guildId, channelPayload(core.world, channel));
  core.changes.notify();
}
