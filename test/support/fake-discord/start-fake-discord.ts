/**
 * A Discord on the loopback address that the real discord.js connects to, for tests.
 *
 *   const discord = await startFakeDiscord();
 *   const bot = start the program with { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }
 *   await discord.ready();                              // connected, and its commands are registered
 *   const ask = discord.slash('ask', { question: '…' }); // by discord.user in discord.channel of discord.guild
 *   const answer = await ask.response();                // .text, .original, .followUps, .isPrivate
 *   await ask.acknowledged();
 *   const more = discord.press(answer, /thread/i, { user }); // also a single message; by custom_id or pattern
 *   const modal = await discord.press(message, 'followup:…').modal();  // then submitModal(driven, { question })
 *   discord.say(thread, '…', { mentionBot: true, replyTo: message, replyPing: true, user });
 *   const reply = await discord.nextMessage(thread, said);
 *   discord.autocomplete('passage', { id: 'po' }, 'id').choices(); discord.contextMenu(message).response();
 *   discord.world.addGuild({ botIsMember: false }), addChannel, addUser({ locale: 'es-ES' }), denyBot(channel, ['SendMessages']), …
 *   discord.faults.add({ method: 'PATCH', path: '@original', effect: { kind: 'cut', when: 'after' } });
 *   discord.gateway.cut(), askToReconnect(), invalidate(), redeliver('INTERACTION_CREATE'), acknowledgeHeartbeats(false)
 *   discord.clock.advance(15 * 60_000);
 *   expect(discord.violations).toEqual([]); await discord.close();
 */
import { createChanges } from './changes.ts';
import { createClock } from './clock.ts';
import { createCommandRegistry } from './command-registry.ts';
import type { Core } from './core.ts';
import type { FakeDiscord, FakeDiscordOptions } from './fake-discord.ts';
import { createFaults } from './faults.ts';
import { openGateway } from './gateway.ts';
import { intent } from './intents.ts';
import { createInteractionRegistry } from './interaction-registry.ts';
import { createRateLimits } from './rate-limits.ts';
import { readyEvents } from './ready-payload.ts';
import { requestCheckOfMachine } from './request-check.ts';
import { commandRoutes } from './rest-commands.ts';
import { gatewayRoutes } from './rest-gateway.ts';
import { callbackRoutes } from './rest-callbacks.ts';
import { webhookRoutes } from './rest-webhooks.ts';
import { messageRoutes } from './rest-messages.ts';
import { placeRoutes } from './rest-places.ts';
import { openRestServer } from './rest-server.ts';
import { threadRoutes } from './rest-threads.ts';
import { seeMessage, type SeenMessage } from './seen.ts';
import { createSnowflakes } from './snowflake.ts';
import { edit, say } from './say.ts';
import { createCommandUse } from './use-commands.ts';
import { createComponentUse } from './use-components.ts';
import { createWorldSetup } from './world-setup.ts';
import type { FakeUser, World } from './world.ts';

export type { FakeDiscord, FakeDiscordOptions } from './fake-discord.ts';

/** The interval that Discord's HELLO carries. */
const usualHeartbeatMs = 41_250;

export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const clock = createClock();
  const nextId = createSnowflakes(() => clock.now());
  const changes = createChanges();
  const bot: FakeUser = {
    id: nextId(),
    name: 'Chaski',
    bot: true,
    locale: 'en-US',
    acceptsDirectMessages: true,
  };
  const world: World = {
    bot,
    applicationId: bot.id,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    typing: [],
  };
  const token = `${Buffer.from(bot.id).toString('base64url')}.fake-1.not-a-secret-of-any-service`;
  let acceptedToken: string | undefined = token;
  let allowsContent = options.allowsMessageContent ?? false;
  const gateway = await openGateway(
    {
      token: () => acceptedToken ?? '',
      shownUrl: options.gatewayUrl,
      allowedPrivileged: () => (allowsContent ? intent.messageContent : 0),
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? usualHeartbeatMs,
      ready: (session, resumeUrl) => readyEvents(world, session, resumeUrl),
    },
    changes,
  );
  const core: Core = {
    clock,
    nextId,
    world,
    gateway,
    changes,
    commands: createCommandRegistry(nextId),
    interactions: createInteractionRegistry(),
  };
  const setup = createWorldSetup(core);
  const guild = setup.addGuild();
  const channel = setup.addChannel(guild);
  const user = setup.addUser();
  setup.addMember(guild, user);
  setup.setSystemChannel(guild, channel);
  const home = { user, channel };
  const faults = createFaults();
  const rest = await openRestServer({
    core,
    routes: [
      ...gatewayRoutes,
      ...callbackRoutes,
      ...webhookRoutes,
      ...messageRoutes,
      ...threadRoutes,
      ...placeRoutes,
      ...commandRoutes,
    ],
    token: () => acceptedToken ?? '',
    faults,
    rateLimits: createRateLimits(options.limitsRate ?? true),
    check: (options.checksDocument ?? true) ? requestCheckOfMachine() : undefined,
  });
  const messages = (isWanted: (message: SeenMessage, privateTo: string | undefined) => boolean) =>
    [...world.messages.values()].flatMap((message) => {
      const seen = seeMessage(message);
      return !message.deleted && isWanted(seen, message.privateTo) ? [seen] : [];
    });
  return {
    apiUrl: rest.url,
    token,
    bot,
    applicationId: world.applicationId,
    guild,
    channel,
    user,
    world: setup,
    gateway,
    faults,
    clock,
    commands: core.commands,
    requests: rest.requests,
    violations: rest.violations,
    typing: world.typing,
    ...createCommandUse(core, home),
    ...createComponentUse(core, home),
    say: (place, content, saying = {}) => say(core, home, place, { ...saying, content }),
    edit: (message, content) => edit(core, message, content),
    refuseToken: () => {
      acceptedToken = undefined;
    },
    allowMessageContent: (allowed) => {
      allowsContent = allowed;
    },
    ready: async (patience) => {
      await changes.until(
        () =>
          gateway.sessions.some((session) => session.socket !== undefined) &&
          [undefined, ...world.guilds.keys()].some((place) => core.commands.list(place).length > 0),
        { what: 'a connected client with registered commands', ...patience },
      );
    },
    disconnected: async (patience) => {
      await changes.until(() => gateway.sessions.every((session) => session.socket === undefined), {
        what: 'the end of every connection',
        ...patience,
      });
    },
    messagesIn: ({ id }) =>
      messages((message, privateTo) => message.channelId === id && privateTo === undefined),
    privateMessagesOf: ({ id }) => messages((_, privateTo) => privateTo === id),
    look: ({ id }) => {
      const message = world.messages.get(id);
      if (message === undefined) throw new Error(`no message ${id}`);
      return seeMessage(message);
    },
    threadsOf: ({ id }) =>
      [...world.channels.values()].filter(
        (each) => each.thread !== undefined && each.parentId === id,
      ),
    nextMessage: ({ id }, after, patience) =>
      changes.until(
        () =>
          messages(
            (message, privateTo) =>
              message.channelId === id &&
              privateTo === undefined &&
              message.authorId === bot.id &&
              !message.isLoading &&
              BigInt(message.id) > BigInt(after?.id ?? '0'),
          ).at(0),
        { what: `a message of the bot in channel ${id}`, ...patience },
      ),
    until: (probe, patience) => changes.until(probe, patience),
    close: async () => {
      await Promise.all([gateway.close(), rest.close()]);
    },
  };
}
