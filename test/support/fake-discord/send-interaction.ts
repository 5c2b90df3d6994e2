import type { Core } from './core.ts';
import type { FakeInteraction } from './interaction-registry.ts';
import { messageEventPayload } from './message-payload.ts';
import { intent } from './intents.ts';
import type { FakeMessage } from './message.ts';
import { interactionChannelPayload, memberPayload, userPayload, type Wire } from './payloads.ts';
import { rights, rightsIn, usualMemberRights } from './permissions.ts';
import type { FakeChannel, FakeGuild, FakeUser } from './world.ts';

/** Who acts and where. */
export interface Actor {
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  /** True where only the person has installed the bot. */
  readonly isUserInstalled: boolean;
  /** The language of the client; the person's own unless given. */
  readonly locale?: string | undefined;
  /** How old the interaction already is when the bot gets it, as after a stalled connection. */
  readonly ageMs: number;
}

export interface NewInteraction extends Actor {
  readonly type: number;
  readonly data: Wire;
  readonly commandName?: string | undefined;
  readonly source?: FakeMessage | undefined;
}

/** Where an interaction happens: a server, the bot's direct channel, or one between people. */
export function contextOf(channel: FakeChannel): 0 | 1 | 2 {
  if (channel.guildId !== undefined) return 0;
  return channel.botReads ? 1 : 2;
}

function ownersOf(made: NewInteraction, guild: FakeGuild | undefined): Wire {
  if (made.isUserInstalled) return { 1: made.user.id };
  return { 0: guild?.id ?? '0' };
}

function appRights(core: Core, made: NewInteraction, guild: FakeGuild | undefined): bigint {
  if (guild === undefined || !guild.botIsMember) return rights(usualMemberRights);
  return rightsIn(core.world, made.channel, core.world.bot.id);
}

/** Sends INTERACTION_CREATE with all that Discord's carries and keeps account of it. */
export function sendInteraction(core: Core, made: NewInteraction): FakeInteraction {
  const { user, channel } = made;
  const { guildId } = channel;
  const guild = guildId === undefined ? undefined : core.world.guilds.get(guildId);
  const createdAt = core.clock.now() - made.ageMs;
  const id = core.nextId(createdAt);
  const interaction: FakeInteraction = {
    id,
    token: `fake-interaction-token-${id}`,
    type: made.type,
    createdAt,
    sentAtMs: performance.now(),
    user,
    channel,
    guild,
    isUserInstalled: made.isUserInstalled,
    commandName: made.commandName,
    source: made.source,
    callbackType: undefined,
    acknowledgedAfterMs: undefined,
    original: undefined,
    updated: false,
    followUps: [],
    modal: undefined,
    choices: undefined,
    refusals: [],
  };
  core.interactions.add(interaction);
  const payload: Wire = {
    id,
    application_id: core.world.applicationId,
    type: made.type,
    token: interaction.token,
    version: 1,
    data: made.data,
    channel_id: channel.id,
    channel: interactionChannelPayload(core.world, channel, user.id),
    ...(guild === undefined
      ? { user: userPayload(user) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
          guild_locale: guild.preferredLocale,
          member: {
            ...memberPayload(guild, user.id),
            permissions: String(rightsIn(core.world, channel, user.id)),
          },
        }),
    // A message that an interaction carries is always whole, whatever the intents.
    ...(made.source !== undefined && {
      message: messageEventPayload(core.world, made.source, intent.messageContent),
    }),
    locale: made.locale ?? user.locale,
    app_permissions: String(appRights(core, made, guild)),
    entitlements: [],
    authorizing_integration_owners: ownersOf(made, guild),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
  };
  const sharded = guild?.botIsMember === true ? guild.id : undefined;
  core.gateway.dispatch('INTERACTION_CREATE', { guildId: sharded }, () => payload);
  return interaction;
}
