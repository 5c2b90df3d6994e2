import { ChannelType, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Right } from './notice-phrases.ts';

/** What opening a thread and answering in it takes. */
export const threadRights: readonly Right[] = ['CreatePublicThreads', 'SendMessagesInThreads'];

/** Those of the rights that are not among what the bot may do. */
export function missingRights(
  granted: Readonly<PermissionsBitField>,
  needed: readonly Right[],
): Right[] {
  return needed.filter((right) => !granted.has(PermissionFlagsBits[right]));
}

/** Whether threads can be started from messages in channels of this type; threads hold none. */
export function holdsThreads(type: ChannelType | undefined): boolean {
  return type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
}
