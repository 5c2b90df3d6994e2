import {
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownGuild,
  unknownMessage,
} from './api-error.ts';
import type { Core } from './core.ts';
import type { FakeMessage } from './message.ts';
import { has, rightsIn, type Right } from './permissions.ts';
import { pathValue, type Call } from './routes.ts';
import type { FakeChannel, FakeGuild } from './world.ts';

/** The server of the path, where the bot is a member. */
export function reachGuild(call: Call): FakeGuild {
  const guild = call.core.world.guilds.get(pathValue(call, 'guild_id'));
  if (guild === undefined) throw unknownGuild();
  if (!guild.botIsMember) throw missingAccess();
  return guild;
}

/** A channel that the bot may see: 10003 where there is none, 50001 where it is hidden or foreign. */
export function reachChannel(core: Core, id: string): FakeChannel {
  const channel = core.world.channels.get(id);
  if (channel === undefined) throw unknownChannel();
  if (channel.guildId === undefined) {
    if (!channel.botReads) throw missingAccess();
    return channel;
  }
  const guild = core.world.guilds.get(channel.guildId);
  if (guild?.botIsMember !== true) throw missingAccess();
  if (!has(rightsIn(core.world, channel, core.world.bot.id), 'ViewChannel')) throw missingAccess();
  return channel;
}

/** 50013 unless the bot has the right in the channel. */
export function need(core: Core, channel: FakeChannel, right: Right): void {
  if (!has(rightsIn(core.world, channel, core.world.bot.id), right)) throw missingPermissions();
}

/** A message that is there for everyone in the channel; private ones are unknown here. */
export function reachMessage(core: Core, channel: FakeChannel, id: string): FakeMessage {
  const message = core.world.messages.get(id);
  const isHere =
    message !== undefined &&
    message.channelId === channel.id &&
    !message.deleted &&
    message.privateTo === undefined;
  if (!isHere) throw unknownMessage();
  return message;
}
