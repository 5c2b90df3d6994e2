import {
  ChannelType,
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';

interface GivenInteraction {
  readonly channel_id?: string;
  readonly guild_id?: string;
  channel?: { readonly id: string; readonly type?: ChannelType };
}

/**
 * Marks messages outside servers as direct, the only kind that a bot gets there. Without the
 * channel's type, which Discord may leave out, discord.js drops each person's first message since
 * the start (discord.js #11486). It reads the event after these listeners.
 */
export function nameDirectChannels(client: Client): void {
  // discord.js takes an interaction's place from its channel, which Discord may leave out.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: GivenInteraction) => {
    const { channel_id: id, guild_id: server } = interaction;
    if (id === undefined) return;
    interaction.channel ??= server === undefined ? { id, type: ChannelType.DM } : { id };
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (message.guild_id === undefined) message.channel_type ??= ChannelType.DM;
  });
}
