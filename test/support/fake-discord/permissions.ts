import { PermissionFlagsBits, PermissionsBitField, type PermissionsString } from 'discord.js';
import type { FakeChannel, FakeGuild, World } from './world.ts';

export type Right = PermissionsString;

export const rights = (names: readonly Right[]): bigint => PermissionsBitField.resolve([...names]);

/** What an invited bot usually has. */
export const usualBotRights: readonly Right[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
];

/** What people usually have. */
export const usualMemberRights: readonly Right[] = [
  ...usualBotRights,
  'AddReactions',
  'UseExternalApps',
];

const everything = PermissionsBitField.All;

function ofRoles(guild: FakeGuild, userId: string): bigint {
  if (guild.ownerId === userId) return everything;
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const roles = guild.members.get(userId)?.roles ?? [];
  const sum = roles.reduce((bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n), everyone);
  return (sum & PermissionFlagsBits.Administrator) === 0n ? sum : everything;
}

/** A member's rights in a channel, by Discord's order: everyone, then roles, then the member. */
export function rightsIn(world: World, channel: FakeChannel, userId: string): bigint {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  if (guild === undefined) return everything;
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  const base = ofRoles(guild, userId);
  if (base === everything) return base;
  const parent =
    channel.thread === undefined ? channel : world.channels.get(channel.parentId ?? '');
  const overwrites = parent?.overwrites ?? [];
  const apply = (bits: bigint, chosen: typeof overwrites): bigint => {
    const deny = chosen.reduce((sum, each) => sum | each.deny, 0n);
    const allow = chosen.reduce((sum, each) => sum | each.allow, 0n);
    return (bits & ~deny) | allow;
  };
  let bits = apply(
    base,
    overwrites.filter((each) => each.id === guild.id),
  );
  bits = apply(
    bits,
    overwrites.filter((each) => each.type === 0 && member.roles.includes(each.id)),
  );
  bits = apply(
    bits,
    overwrites.filter((each) => each.type === 1 && each.id === userId),
  );
  // Who is timed out only sees and reads.
  if (member.timedOutUntil !== undefined) bits &= rights(['ViewChannel', 'ReadMessageHistory']);
  return (bits & PermissionFlagsBits.ViewChannel) === 0n ? 0n : bits;
}

export const has = (bits: bigint, right: Right): boolean =>
  (bits & PermissionFlagsBits[right]) !== 0n;
