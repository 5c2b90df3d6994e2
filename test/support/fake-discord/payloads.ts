import { ChannelType } from 'discord.js';
import { rightsIn } from './permissions.ts';
import type { FakeChannel, FakeGuild, FakeRole, FakeUser, World } from './world.ts';

/** A JSON object as it goes over the wire. */
export type Wire = Readonly<Record<string, unknown>>;

const iso = (ms: number): string => new Date(ms).toISOString();

export const userPayload = (user: FakeUser): Wire => ({
  id: user.id,
  username: user.name,
  global_name: user.bot ? null : user.name,
  discriminator: user.bot ? '0001' : '0',
  avatar: null,
  bot: user.bot,
  public_flags: 0,
});

/** A member without the user and rights, as messages carry it. */
export function partialMemberPayload(guild: FakeGuild, userId: string): Wire | undefined {
  const member = guild.members.get(userId);
  if (member === undefined) return undefined;
  return {
    roles: member.roles,
    joined_at: iso(member.joinedAt),
    nick: null,
    avatar: null,
    premium_since: null,
    communication_disabled_until:
      member.timedOutUntil === undefined ? null : iso(member.timedOutUntil),
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

export function memberPayload(guild: FakeGuild, userId: string): Wire | undefined {
  const member = guild.members.get(userId);
  if (member === undefined) return undefined;
  return { ...partialMemberPayload(guild, userId), user: userPayload(member.user) };
}

export const rolePayload = (role: FakeRole, position: number): Wire => ({
  id: role.id,
  name: role.name,
  permissions: String(role.permissions),
  position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: role.botId !== undefined,
  mentionable: false,
  flags: 0,
  icon: null,
  unicode_emoji: null,
  ...(role.botId !== undefined && { tags: { bot_id: role.botId } }),
});

export function threadMetadata(channel: FakeChannel): Wire | undefined {
  const { thread } = channel;
  if (thread === undefined) return undefined;
  return {
    archived: thread.archived,
    locked: thread.locked,
    auto_archive_duration: thread.autoArchiveMinutes,
    archive_timestamp: iso(thread.createdAt),
    create_timestamp: iso(thread.createdAt),
    ...(channel.type === ChannelType.PrivateThread && { invitable: true }),
  };
}

export function channelPayload(world: World, channel: FakeChannel): Wire {
  const { thread, recipient } = channel;
  const shared = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId ?? null,
    flags: 0,
  };
  if (recipient !== undefined) return { ...shared, recipients: [userPayload(recipient)] };
  const inGuild = {
    ...shared,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
    rate_limit_per_user: 0,
  };
  if (thread === undefined) {
    return {
      ...inGuild,
      position: 0,
      topic: null,
      nsfw: false,
      permission_overwrites: channel.overwrites.map((overwrite) => ({
        id: overwrite.id,
        type: overwrite.type,
        allow: String(overwrite.allow),
        deny: String(overwrite.deny),
      })),
    };
  }
  return {
    ...inGuild,
    owner_id: thread.ownerId,
    thread_metadata: threadMetadata(channel),
    message_count: 0,
    total_message_sent: 0,
    member_count: thread.memberIds.size,
    ...(thread.memberIds.has(world.bot.id) && {
      member: {
        id: channel.id,
        user_id: world.bot.id,
        join_timestamp: iso(thread.createdAt),
        flags: 0,
      },
    }),
  };
}

/** A channel as interactions carry it: with the rights of the person. */
export const interactionChannelPayload = (
  world: World,
  channel: FakeChannel,
  userId: string,
): Wire => ({
  ...channelPayload(world, channel),
  permissions: String(rightsIn(world, channel, userId)),
});

const guildFields = (guild: FakeGuild): Wire => ({
  id: guild.id,
  name: guild.name,
  owner_id: guild.ownerId,
  preferred_locale: guild.preferredLocale,
  system_channel_id: guild.systemChannelId ?? null,
  system_channel_flags: 0,
  roles: [...guild.roles.values()].map(rolePayload),
  emojis: [],
  stickers: [],
  features: [],
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  afk_channel_id: null,
  afk_timeout: 300,
  application_id: null,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  public_updates_channel_id: null,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  verification_level: 0,
  max_members: 500_000,
  max_presences: null,
});

/** A server as REST gives it. */
export const guildPayload = guildFields;

/** A server as GUILD_CREATE gives it: with channels, active threads and the bot as member. */
export function guildCreatePayload(world: World, guild: FakeGuild): Wire {
  const channels = [...world.channels.values()].filter((each) => each.guildId === guild.id);
  return {
    ...guildFields(guild),
    joined_at: iso(guild.members.get(world.bot.id)?.joinedAt ?? 0),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [memberPayload(guild, world.bot.id)].filter((each) => each !== undefined),
    channels: channels
      .filter((channel) => channel.thread === undefined)
      .map((channel) => channelPayload(world, channel)),
    threads: channels
      .filter((channel) => channel.thread !== undefined && !channel.thread.archived)
      .map((channel) => channelPayload(world, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
