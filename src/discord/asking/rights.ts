import {
  type BaseInteraction,
  ChannelType,
  type GuildMember,
  type GuildTextBasedChannel,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import type { Language } from '../../core/passages/language.ts';
import { formatList } from '../../core/words/format-list.ts';
import { wordsIn } from '../../core/words/words.ts';
import { discordWords, type Right } from '../words/words.ts';

/** The rights for opening a thread and answering in it. */
export const threadRights: readonly Right[] = ['CreatePublicThreads', 'SendMessagesInThreads'];

/** The needed rights that are not granted. */
export function missingRights(
  granted: Readonly<PermissionsBitField>,
  needed: readonly Right[],
): Right[] {
  return needed.filter((right) => !granted.has(PermissionFlagsBits[right]));
}

/** The names of rights as a list within a sentence. */
export function listRights(rights: readonly Right[], language: Language): string {
  const { quoted } = wordsIn(language);
  const names = rights.map((right) => quoted(discordWords(language).rights[right]));
  return formatList(names, language);
}

/** True for channels in which threads can be started from messages. */
export function holdsThreads(type: ChannelType | undefined): boolean {
  return type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
}

/** The rights of the bot in a channel; null where too little is known of the server. */
export function grantedIn(
  channel: GuildTextBasedChannel,
  self: GuildMember,
): Readonly<PermissionsBitField> | null {
  try {
    return channel.permissionsFor(self);
  } catch {
    return null;
  }
}

/** When the time-out of a member ends, in Unix seconds; undefined where there is none at that moment. */
export function timedOutUntil(
  self: GuildMember | null | undefined,
  now: number,
): number | undefined {
  const until = self?.communicationDisabledUntilTimestamp ?? 0;
  return until > now ? Math.ceil(until / 1_000) : undefined;
}

/** All rights, for where none are known: Discord's refusal then tells. */
const unknownRights: Readonly<PermissionsBitField> = new PermissionsBitField(
  PermissionsBitField.All,
);

/** The rights of the bot where an interaction took place, as Discord sent them, else as known. */
export function rightsOf(interaction: BaseInteraction<'cached'>): Readonly<PermissionsBitField> {
  const { appPermissions, channel, guild } = interaction;
  const self = guild.members.me;
  if (appPermissions.bitfield !== 0n) return appPermissions;
  if (self === null || channel === null) return unknownRights;
  return grantedIn(channel, self) ?? unknownRights;
}
