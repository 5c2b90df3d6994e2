import { z } from 'zod';
import { threadArchived, unknownMember, unknownUser } from './api-error.ts';
import type { Core } from './core.ts';
import { directChannel } from './direct-channel.ts';
import {
  channelPayload,
  guildPayload,
  memberPayload,
  rolePayload,
  userPayload,
} from './payloads.ts';
import { need, reachChannel, reachGuild } from './reach.ts';
import {
  noContent,
  ok,
  parseBody,
  pathValue,
  type Call,
  type Reply,
  type Route,
} from './routes.ts';
import { leaveGuild } from './membership.ts';
import { removeChannel, renameChannel, setArchived, setLocked } from './thread-state.ts';

const channelPatchSchema = z.strictObject({
  name: z.string().min(1).max(100).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  auto_archive_duration: z.int().nullish(),
  rate_limit_per_user: z.int().nullish(),
  invitable: z.boolean().nullish(),
});

function patchChannel(call: Call): Reply {
  const { core } = call;
  const channel = reachChannel(core, pathValue(call, 'channel_id'));
  const request = parseBody(channelPatchSchema, call.body);
  const { thread } = channel;
  if (thread === undefined) need(core, channel, 'ManageChannels');
  else if (request.locked != null || thread.locked || thread.ownerId !== core.world.bot.id) {
    const unarchivesOnly =
      request.archived === false &&
      request.locked == null &&
      request.name == null &&
      !thread.locked;
    need(core, channel, unarchivesOnly ? 'SendMessagesInThreads' : 'ManageThreads');
  }
  // An archived thread takes no change but to be opened again.
  if (thread?.archived === true && request.archived !== false) throw threadArchived();
  if (request.archived != null) setArchived(core, channel, request.archived);
  if (request.locked != null) setLocked(core, channel, request.locked);
  if (request.name != null) renameChannel(core, channel, request.name);
  return ok(channelPayload(core.world, channel));
}

function deleteChannel(call: Call): Reply {
  const channel = reachChannel(call.core, pathValue(call, 'channel_id'));
  const body = channelPayload(call.core.world, channel);
  if (channel.recipient === undefined) {
    need(call.core, channel, channel.thread === undefined ? 'ManageChannels' : 'ManageThreads');
    removeChannel(call.core, channel);
  }
  return ok(body);
}

function memberOf(call: Call): Reply {
  const payload = memberPayload(reachGuild(call), pathValue(call, 'user_id'));
  if (payload === undefined) throw unknownMember();
  return ok(payload);
}

const applicationPayload = (core: Core): Record<string, unknown> => ({
  id: core.world.applicationId,
  name: core.world.bot.name,
  description: '',
  icon: null,
  bot: userPayload(core.world.bot),
  bot_public: true,
  bot_require_code_grant: false,
  summary: '',
  verify_key: '0'.repeat(64),
  flags: 0,
  approximate_guild_count: [...core.world.guilds.values()].filter((guild) => guild.botIsMember)
    .length,
  approximate_user_install_count: 0,
  integration_types_config: { '0': {}, '1': {} },
  team: null,
  owner: null,
});

function openDirect(call: Call): Reply {
  const { recipient_id: id } = parseBody(z.strictObject({ recipient_id: z.string() }), call.body);
  const user = call.core.world.users.get(id);
  if (user === undefined) throw unknownUser();
  return ok(channelPayload(call.core.world, directChannel(call.core, user)));
}

function ownGuilds(call: Call): Reply {
  const guilds = [...call.core.world.guilds.values()].filter((guild) => guild.botIsMember);
  return ok(
    guilds.map((guild) => ({
      id: guild.id,
      name: guild.name,
      icon: null,
      owner: false,
      permissions: String(guild.botRole.permissions),
      features: [],
    })),
  );
}

export const placeRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/channels/{channel_id}',
    handle: (call) =>
      ok(channelPayload(call.core.world, reachChannel(call.core, pathValue(call, 'channel_id')))),
  },
  { method: 'PATCH', template: '/channels/{channel_id}', handle: patchChannel },
  { method: 'DELETE', template: '/channels/{channel_id}', handle: deleteChannel },
  {
    method: 'GET',
    template: '/guilds/{guild_id}',
    handle: (call) => ok(guildPayload(reachGuild(call))),
  },
  {
    method: 'GET',
    template: '/guilds/{guild_id}/channels',
    handle: (call) => {
      const guild = reachGuild(call);
      const channels = [...call.core.world.channels.values()].filter(
        (channel) => channel.guildId === guild.id && channel.thread === undefined,
      );
      return ok(channels.map((channel) => channelPayload(call.core.world, channel)));
    },
  },
  {
    method: 'GET',
    template: '/guilds/{guild_id}/roles',
    handle: (call) => ok([...reachGuild(call).roles.values()].map(rolePayload)),
  },
  { method: 'GET', template: '/guilds/{guild_id}/members/{user_id}', handle: memberOf },
  { method: 'GET', template: '/users/@me', handle: (call) => ok(userPayload(call.core.world.bot)) },
  { method: 'GET', template: '/users/@me/guilds', handle: ownGuilds },
  {
    method: 'DELETE',
    template: '/users/@me/guilds/{guild_id}',
    handle: (call) => {
      leaveGuild(call.core, reachGuild(call));
      return noContent;
    },
  },
  { method: 'POST', template: '/users/@me/channels', handle: openDirect },
  {
    method: 'GET',
    template: '/users/{user_id}',
    handle: (call) => {
      const user = call.core.world.users.get(pathValue(call, 'user_id'));
      if (user === undefined) throw unknownUser();
      return ok(userPayload(user));
    },
  },
  ...['/applications/@me', '/oauth2/applications/@me'].map((template): Route => ({
    method: 'GET',
    template,
    handle: (call) => ok(applicationPayload(call.core)),
  })),
];
