import { type Client, Events } from 'discord.js';

/** Most channels of single persons that are kept: discord.js keeps each for ever. */
const mostKept = 1_000;

/** Forgets the direct channel that was longest silent for a new one; its next message brings it back. */
export function forgetDirectChannels(client: Client, most: number = mostKept): void {
  const direct = new Set<string>();
  const heard = (id: string | null) => {
    if (id === null) return;
    direct.delete(id);
    direct.add(id);
    const [oldest] = direct;
    if (direct.size <= most || oldest === undefined) return;
    direct.delete(oldest);
    client.channels.cache.delete(oldest);
  };
  client.on(Events.MessageCreate, ({ guildId, channelId }) => {
    if (guildId === null) heard(channelId);
  });
  client.on(Events.InteractionCreate, ({ guildId, channelId }) => {
    if (guildId === null) heard(channelId);
  });
}
