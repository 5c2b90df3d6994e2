import {
  ChannelType,
  PermissionFlagsBits,
  type BaseInteraction,
  type GuildMember,
  type GuildTextBasedChannel,
  PermissionsBitField,
} from 'discord.js';
import { formatList } from '../../core/words/format-list.ts';
import type { Language } from '../../core/passages/language.ts';
import { rightNames, type Right } from '../words/notice-phrases.ts';

/** What opening a thread and answering in it takes. */
export const threadRights: readonly Right[] = ['CreatePublicThreads', 'SendMessagesInThreads'];

/** Those of the rights that are not among what the bot may do. */
export function missingRights(
  granted: Readonly<PermissionsBitField>,
  needed: readonly Right[],
): Right[] {
  return needed.filter((right) => !granted.has(PermissionFlagsBits[right]));
}

const quotes = { en: ['“', '”'], es: ['«', '»'], zh: ['“', '”'] } as const satisfies Record<
  Language,
  readonly [string, string]
>;

/** Rights one after another as a sentence names them. */
export function listRights(rights: readonly Right[], language: Language): string {
  const [open, close] = quotes[language];
  const names = rights.map((right) => `${open}${rightNames[language][right]}${close}`);
  return formatList(names, language);
}

/** Whether threads can be started from messages in channels of this type; threads hold none. */
export function holdsThreads(type: ChannelType | undefined): boolean {
  return type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
}

/** What the bot may do in a channel; null where what is known of the server does not tell. */
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

/** Where nothing tells, Discord's refusal does. */
const unknownRights: Readonly<PermissionsBitField> = new PermissionsBitField(
  PermissionsBitField.All,
);

/** What the bot may do where an interaction took place: as Discord tells, else as the server is known. */
export function rightsOf(interaction: BaseInteraction<'cached'>): Readonly<PermissionsBitField> {
  const { appPermissions, channel, guild } = interaction;
  const self = guild.members.me;
  if (appPermissions.bitfield !== 0n) return appPermissions;
  if (self === null || channel === null) return unknownRights;
  return grantedIn(channel, self) ?? unknownRights;
}
