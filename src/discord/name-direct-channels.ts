import {
  ChannelType,
  GatewayDispatchEvents,
  type Client,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';

/**
 * Says of each message outside of servers that it is a direct one, which is all that a bot gets
 * there. Without the channel's type, which Discord may leave out, discord.js drops the first message
 * of each person since the start (discord.js #11486). It reads the event after these listeners.
 */
export function nameDirectChannels(client: Client): void {
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (message.guild_id === undefined) message.channel_type ??= ChannelType.DM;
  });
}
