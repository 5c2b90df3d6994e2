import { ChannelType } from 'discord.js';
import type { Core } from './core.ts';
import { directChannel } from './direct-channel.ts';
import { joinGuild, leaveGuild, loseGuild } from './membership.ts';
import { channelPayload, memberPayload, rolePayload } from './payloads.ts';
import { deleteMessage } from './post-message.ts';
import type { SeenMessage } from './seen.ts';
import { rights, usualBotRights, usualMemberRights, type Right } from './permissions.ts';
import {
  dispatchToGuild,
  openThread,
  removeChannel,
  setArchived,
  setLocked,
} from './thread-state.ts';
import type { FakeChannel, FakeGuild, FakeRole, FakeUser } from './world.ts';

export const channelTypes = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  voice: ChannelType.GuildVoice,
  stage: ChannelType.GuildStageVoice,
  media: ChannelType.GuildMedia,
  category: ChannelType.GuildCategory,
  forum: ChannelType.GuildForum,
} as const;

export interface NewGuild {
  readonly name?: string;
  /** `en-US` unless given. */
  readonly preferredLocale?: string;
  readonly botRights?: readonly Right[];
  readonly memberRights?: readonly Right[];
  /** False for a server that only knows the bot by its members' own installation. */
  readonly botIsMember?: boolean;
}

/** What tests set up and change; what the bot would be told of is told to it. */
export interface WorldSetup {
  addGuild(made?: NewGuild): FakeGuild;
  addChannel(
    guild: FakeGuild,
    made?: { readonly type?: keyof typeof channelTypes; readonly name?: string },
  ): FakeChannel;
  addUser(made?: {
    readonly name?: string;
    readonly locale?: string;
    readonly bot?: boolean;
  }): FakeUser;
  /** Makes a person a member, with the usual rights and those given. */
  addMember(guild: FakeGuild, user: FakeUser, extraRights?: readonly Right[]): void;
  addThread(
    channel: FakeChannel,
    made?: { readonly name?: string; readonly owner?: FakeUser; readonly private?: boolean },
  ): FakeChannel;
  /** The direct channel between a person and the bot. */
  directChannel(user: FakeUser): FakeChannel;
  /** A direct channel between two people, where only a user-installed bot is met. */
  channelBetween(first: FakeUser, second: FakeUser): FakeChannel;
  setSystemChannel(guild: FakeGuild, channel: FakeChannel): void;
  /** Replaces the bot's rights in the whole server. */
  setBotRights(guild: FakeGuild, names: readonly Right[]): void;
  /** Takes rights from the bot in one channel and the threads under it. */
  denyBot(channel: FakeChannel, names: readonly Right[]): void;
  /** Times the bot out, or ends that. */
  timeOutBot(guild: FakeGuild, until: number | undefined): void;
  guildJoin(guild: FakeGuild): void;
  guildLeave(guild: FakeGuild): void;
  /** The server is unavailable for a while; `guildJoin` brings it back. */
  guildUnavailable(guild: FakeGuild): void;
  deleteChannel(channel: FakeChannel): void;
  /** Someone deletes a message, their own or, as a moderator, the bot's. */
  deleteMessage(message: SeenMessage): void;
  archiveThread(thread: FakeChannel, archived?: boolean): void;
  lockThread(thread: FakeChannel, locked?: boolean): void;
}

export function createWorldSetup(core: Core): WorldSetup {
  const { world, nextId } = core;
  const addRole = (guild: FakeGuild, role: FakeRole): FakeRole => {
    guild.roles.set(role.id, role);
    return role;
  };
  return {
    addGuild: (made = {}) => {
      const id = nextId();
      const owner: FakeUser = {
        id: nextId(),
        name: 'owner',
        bot: false,
        locale: 'en-US',
        acceptsDirectMessages: true,
      };
      world.users.set(owner.id, owner);
      const guild: FakeGuild = {
        id,
        name: made.name ?? 'Harbour',
        preferredLocale: made.preferredLocale ?? 'en-US',
        ownerId: owner.id,
        roles: new Map([[id, { id, name: '@everyone', permissions: 0n }]]),
        members: new Map([[owner.id, { user: owner, roles: [], joinedAt: core.clock.now() }]]),
        systemChannelId: undefined,
        botRole: {
          id: nextId(),
          name: world.bot.name,
          permissions: rights(made.botRights ?? usualBotRights),
          botId: world.bot.id,
        },
        memberRole: {
          id: nextId(),
          name: 'Member',
          permissions: rights(made.memberRights ?? usualMemberRights),
        },
        botIsMember: false,
      };
      addRole(guild, guild.botRole);
      addRole(guild, guild.memberRole);
      world.guilds.set(guild.id, guild);
      if (made.botIsMember ?? true) joinGuild(core, guild);
      return guild;
    },
    addChannel: (guild, made = {}) => {
      const channel: FakeChannel = {
        id: nextId(),
        type: channelTypes[made.type ?? 'text'],
        name: made.name ?? 'general',
        guildId: guild.id,
        parentId: undefined,
        overwrites: [],
        thread: undefined,
        recipient: undefined,
        botReads: true,
        lastMessageId: undefined,
      };
      world.channels.set(channel.id, channel);
      dispatchToGuild(core, 'CHANNEL_CREATE', guild.id, channelPayload(world, channel));
      return channel;
    },
    addUser: (made = {}) => {
      const user: FakeUser = {
        id: nextId(),
        name: made.name ?? 'ada',
        bot: made.bot ?? false,
        locale: made.locale ?? 'en-US',
        acceptsDirectMessages: true,
      };
      world.users.set(user.id, user);
      return user;
    },
    addMember: (guild, user, extraRights = []) => {
      const extra = addRole(guild, {
        id: nextId(),
        name: `of ${user.name}`,
        permissions: rights(extraRights),
      });
      guild.members.set(user.id, {
        user,
        roles: [guild.memberRole.id, extra.id],
        joinedAt: core.clock.now(),
      });
    },
    addThread: (channel, made = {}) =>
      openThread(core, channel, {
        id: nextId(),
        type: made.private === true ? ChannelType.PrivateThread : ChannelType.PublicThread,
        name: made.name ?? 'a thread',
        ownerId: made.owner?.id ?? world.guilds.get(channel.guildId ?? '')?.ownerId ?? '0',
      }),
    directChannel: (user) => directChannel(core, user),
    channelBetween: (first, second) => {
      const channel: FakeChannel = {
        ...directChannel(core, first),
        id: nextId(),
        recipient: second,
        botReads: false,
      };
      world.channels.set(channel.id, channel);
      return channel;
    },
    setSystemChannel: (guild, channel) => {
      guild.systemChannelId = channel.id;
    },
    setBotRights: (guild, names) => {
      guild.botRole.permissions = rights(names);
      dispatchToGuild(core, 'GUILD_ROLE_UPDATE', guild.id, {
        guild_id: guild.id,
        role: rolePayload(guild.botRole, 1),
      });
    },
    denyBot: (channel, names) => {
      const kept = channel.overwrites.filter((each) => each.id !== world.bot.id);
      channel.overwrites = [...kept, { id: world.bot.id, type: 1, allow: 0n, deny: rights(names) }];
      dispatchToGuild(core, 'CHANNEL_UPDATE', channel.guildId, channelPayload(world, channel));
    },
    timeOutBot: (guild, until) => {
      const member = guild.members.get(world.bot.id);
      if (member === undefined) throw new Error('the bot is no member');
      if (until === undefined) delete member.timedOutUntil;
      else member.timedOutUntil = until;
      const payload = { ...memberPayload(guild, world.bot.id), guild_id: guild.id };
      dispatchToGuild(core, 'GUILD_MEMBER_UPDATE', guild.id, payload);
    },
    guildJoin: (guild) => joinGuild(core, guild),
    guildLeave: (guild) => leaveGuild(core, guild),
    guildUnavailable: (guild) => loseGuild(core, guild),
    deleteChannel: (channel) => removeChannel(core, channel),
    deleteMessage: ({ id }) => {
      const message = world.messages.get(id);
      if (message !== undefined) deleteMessage(core, message);
    },
    archiveThread: (thread, archived = true) => setArchived(core, thread, archived),
    lockThread: (thread, locked = true) => setLocked(core, thread, locked),
  };
}
