import { ChannelType } from 'discord.js';
import type { Core } from './core.ts';
import type { FakeChannel, FakeUser } from './world.ts';

/** The direct channel between a person and the bot; made on first use. */
export function directChannel(core: Core, user: FakeUser): FakeChannel {
  for (const channel of core.world.channels.values()) {
    if (channel.recipient?.id === user.id && channel.botReads) return channel;
  }
  const channel: FakeChannel = {
    id: core.nextId(),
    type: ChannelType.DM,
    name: '',
    guildId: undefined,
    parentId: undefined,
    overwrites: [],
    thread: undefined,
    recipient: user,
    botReads: true,
    lastMessageId: undefined,
  };
  core.world.channels.set(channel.id, channel);
  return channel;
}
