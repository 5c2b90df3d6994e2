import { GatewayIntentBits } from 'discord.js';

export const intent = {
  guilds: GatewayIntentBits.Guilds,
  guildMembers: GatewayIntentBits.GuildMembers,
  guildPresences: GatewayIntentBits.GuildPresences,
  guildMessages: GatewayIntentBits.GuildMessages,
  directMessages: GatewayIntentBits.DirectMessages,
  messageContent: GatewayIntentBits.MessageContent,
  guildTyping: GatewayIntentBits.GuildMessageTyping,
} as const;

/** Those that Discord gives only to applications it has let have them. */
export const privileged: number =
  intent.guildMembers | intent.guildPresences | intent.messageContent;
