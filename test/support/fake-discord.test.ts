import { once } from 'node:events';
import {
  ButtonStyle,
  Client,
  ComponentType,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  REST,
  Routes,
  TextInputStyle,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APITextDisplayComponent,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startFakeDiscord, type FakeDiscord } from './fake-discord/start-fake-discord.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  // Clients before the servers that they talk to.
  for (const close of closing.splice(0).toReversed()) await close();
});

async function started(options?: Parameters<typeof startFakeDiscord>[0]): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(options);
  closing.push(() => discord.close());
  return discord;
}

const postedSchema = z.object({
  id: z.string(),
  attachments: z.array(z.object({ id: z.string() })),
  components: z.array(z.unknown()),
});

const commands = [
  {
    name: 'ask',
    description: 'Asks',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      { type: 3, name: 'question', description: 'What', required: true, max_length: 500 },
      { type: 3, name: 'topic', description: 'Of what', autocomplete: true },
    ],
  },
  { name: 'Check this claim', type: 3, contexts: [0, 1, 2], integration_types: [0, 1] },
  {
    name: 'digest',
    description: 'Daily facts',
    default_member_permissions: '32',
    options: [
      {
        type: 1,
        name: 'set',
        description: 'Sets it',
        options: [
          { type: 7, name: 'channel', description: 'Where', required: true, channel_types: [0, 5] },
        ],
      },
    ],
  },
];

/** A client of the real library, not yet logged in. */
function clientFor(discord: FakeDiscord, intents: readonly GatewayIntentBits[] = []): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...intents,
    ],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
  });
  client.on(Events.Error, () => undefined);
  closing.push(() => client.destroy());
  return client;
}

async function connected(
  discord: FakeDiscord,
  intents: readonly GatewayIntentBits[] = [],
): Promise<Client<true>> {
  const client = clientFor(discord, intents);
  const { promise, resolve } = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, resolve);
  await client.login(discord.token);
  const ready = await promise;
  await ready.application.commands.set(commands);
  await discord.ready();
  return ready;
}

/** Answers every slash command in the given way; failures are what the test then looks at. */
function answering(
  client: Client,
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): unknown[] {
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    answer(interaction).catch((error: unknown) => failures.push(error));
  });
  return failures;
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof DiscordAPIError ? error.code : error),
  );

/** The first of a list that must have one. */
function first<T>(list: readonly T[]): T {
  const [value] = list;
  if (value === undefined) throw new Error('nothing is there');
  return value;
}

const restOf = (discord: FakeDiscord): REST =>
  new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);

const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});
const button = (custom_id: string, label = 'Press'): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id,
  label,
});
const row = (
  ...components: APIButtonComponent[]
): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components,
});

describe('the gateway', () => {
  it('lets discord.js connect and learn of its servers', async () => {
    const discord = await started();
    const client = await connected(discord);
    expect(client.guilds.cache.get(discord.guild.id)?.name).toBe('Harbour');
    expect(client.channels.cache.has(discord.channel.id)).toBe(true);
    expect(client.user.id).toBe(discord.bot.id);
    expect(discord.violations).toEqual([]);
  });

  it('replays what was missed after a cut connection', async () => {
    const discord = await started();
    const client = await connected(discord);
    answering(client, (interaction) => interaction.reply('here'));
    discord.gateway.cut();
    await discord.until(() => discord.gateway.sessions.every((each) => each.socket === undefined));
    const ask = discord.slash('ask', { question: 'still there?' });
    expect((await ask.response()).text).toBe('here');
    expect(discord.gateway.received.filter(({ op }) => op === 2)).toHaveLength(1);
    expect(discord.gateway.received.filter(({ op }) => op === 6)).toHaveLength(1);
  });

  it('makes a client whose session is invalid identify anew', async () => {
    const discord = await started();
    const client = await connected(discord);
    discord.gateway.invalidate();
    // Not sooner: destroying a client that waits for READY never ends in discord.js 14.28.1.
    await once(client, Events.ShardReady);
    expect(discord.gateway.received.filter(({ op }) => op === 2)).toHaveLength(2);
  });

  it('has a client resume that it asked to reconnect', async () => {
    const discord = await started();
    await connected(discord);
    discord.gateway.askToReconnect();
    await discord.until(() => discord.gateway.received.some(({ op }) => op === 6));
  });

  it('leaves heartbeats without an answer, so that the client takes the connection for dead', async () => {
    const discord = await started({ heartbeatIntervalMs: 200 });
    await connected(discord);
    await discord.until(() => discord.gateway.received.some(({ op }) => op === 1));
    discord.gateway.acknowledgeHeartbeats(false);
    await discord.until(() => discord.gateway.closes.length > 0);
    discord.gateway.acknowledgeHeartbeats(true);
    await discord.until(() => discord.gateway.received.some(({ op }) => op === 6));
  });

  it('refuses the Message Content intent with 4014 until it is allowed', async () => {
    const discord = await started();
    const refused = clientFor(discord, [GatewayIntentBits.MessageContent]);
    await expect(refused.login(discord.token)).rejects.toThrow('disallowed intents');
    await discord.until(() => discord.gateway.closes.includes(4014));
    discord.allowMessageContent(true);
    await connected(discord, [GatewayIntentBits.MessageContent]);
  });

  it('refuses a wrong token', async () => {
    const discord = await started();
    discord.refuseToken();
    await expect(clientFor(discord).login(discord.token)).rejects.toMatchObject({
      code: 'TokenInvalid',
    });
  });

  it('delivers an event twice on demand', async () => {
    const discord = await started();
    const client = await connected(discord);
    const failures = answering(client, (interaction) => interaction.reply('once'));
    const ask = discord.slash('ask', { question: 'q' });
    await ask.response();
    discord.gateway.redeliver('INTERACTION_CREATE');
    await discord.until(() => ask.refusals.includes(40_060));
    await expect.poll(() => failures).toHaveLength(1);
  });

  it('tells of joining and leaving a server', async () => {
    const discord = await started();
    const client = await connected(discord);
    const guild = discord.world.addGuild({ name: 'New' });
    await expect.poll(() => client.guilds.cache.has(guild.id)).toBe(true);
    discord.world.guildLeave(guild);
    await expect.poll(() => client.guilds.cache.has(guild.id)).toBe(false);
  });
});

describe('an interaction', () => {
  it('shows a deferred answer once it is edited in', async () => {
    const discord = await started();
    const client = await connected(discord);
    answering(client, async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(`You asked ${interaction.options.getString('question')}`);
    });
    const ask = discord.slash('ask', { question: 'who?' });
    const answer = await ask.response();
    expect(answer.text).toBe('You asked who?');
    expect(answer.isPrivate).toBe(true);
    expect(ask.callbackType).toBe(5);
    expect(ask.acknowledgedAfterMs).toBeDefined();
    expect(discord.messagesIn(discord.channel)).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('refuses a callback after three seconds', async () => {
    const discord = await started();
    const client = await connected(discord);
    const failures = answering(client, (interaction) => interaction.reply('too late'));
    const ask = discord.slash('ask', { question: 'q' }, { ageMs: 3_100 });
    await discord.until(() => ask.refusals.length > 0);
    expect(ask.refusals).toEqual([10_062]);
    await expect.poll(() => failures).toHaveLength(1);
  });

  it('takes edits for fifteen minutes and no longer', async () => {
    const discord = await started();
    const client = await connected(discord);
    let kept: ChatInputCommandInteraction | undefined;
    answering(client, async (interaction) => {
      await interaction.deferReply();
      kept = interaction;
    });
    await discord.slash('ask', { question: 'q' }).acknowledged();
    await expect.poll(() => kept).toBeDefined();
    discord.clock.advance(14 * 60_000);
    await kept?.editReply('in time');
    discord.clock.advance(60_000);
    expect(await codeOf(kept?.editReply('too late') ?? Promise.resolve())).toBe(50_027);
  });

  it('puts the first follow-up in the place of the deferral', async () => {
    const discord = await started();
    const client = await connected(discord);
    answering(client, async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('first');
      await interaction.followUp('second');
    });
    const answer = await discord.slash('ask', { question: 'q' }).response({ followUps: 1 });
    expect(answer.original?.text).toBe('first');
    expect(answer.messages.map((message) => message.isPrivate)).toEqual([true, false]);
  });

  it('carries modals there and back', async () => {
    const discord = await started();
    const client = await connected(discord);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) {
        void interaction.reply({ components: [row(button('more'))], content: 'Ask on' });
      }
      if (interaction.isButton()) {
        void interaction.showModal({
          custom_id: 'followup:1',
          title: 'Follow up',
          components: [
            {
              type: ComponentType.Label,
              label: 'Question',
              component: {
                type: ComponentType.TextInput,
                style: TextInputStyle.Paragraph,
                custom_id: 'question',
              },
            },
          ],
        });
      }
      if (interaction.isModalSubmit()) {
        void interaction.reply(`More: ${interaction.fields.getTextInputValue('question')}`);
      }
    });
    const answer = await discord.slash('ask', { question: 'q' }).response();
    const pressed = discord.press(answer, 'more');
    expect((await pressed.modal()).fields[0]?.label).toBe('Question');
    const submitted = discord.submitModal(pressed, { question: 'and then?' });
    expect((await submitted.response()).text).toBe('More: and then?');
    expect(discord.violations).toEqual([]);
  });

  it('offers autocomplete and message commands', async () => {
    const discord = await started();
    const client = await connected(discord);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isAutocomplete()) {
        void interaction.respond([{ name: 'Ports', value: interaction.options.getFocused() }]);
      }
      if (interaction.isMessageContextMenuCommand()) {
        void interaction.reply(`Checking: ${interaction.targetMessage.content}`);
      }
    });
    const typed = discord.autocomplete('ask', { topic: 'po' }, 'topic');
    expect(await typed.choices()).toEqual([{ name: 'Ports', value: 'po' }]);
    const said = discord.say(discord.channel, 'The port opened.');
    expect((await discord.contextMenu(said).response()).text).toBe('Checking: The port opened.');
  });

  it('is not sent where the client would not send it', async () => {
    const discord = await started();
    await connected(discord);
    expect(() => discord.slash('ask', {})).toThrow('required');
    expect(() => discord.slash('ask', { question: 'x'.repeat(501) })).toThrow('longer than 500');
    expect(() => discord.slash('digest set', { channel: discord.channel })).toThrow('needs rights');
    expect(() => discord.slash('unknown')).toThrow('no command');
  });

  it('carries locale, rights, context and resolved channels', async () => {
    const discord = await started();
    const client = await connected(discord);
    const admin = discord.world.addUser({ name: 'luz', locale: 'es-419' });
    discord.world.addMember(discord.guild, admin, ['ManageGuild']);
    const seen: unknown[] = [];
    answering(client, (interaction) => {
      seen.push(
        interaction.locale,
        interaction.guildLocale,
        interaction.memberPermissions?.has('ManageGuild'),
        interaction.appPermissions.has('SendMessages'),
        interaction.context,
        interaction.options.getSubcommand(),
        interaction.options.getChannel('channel')?.id,
      );
      return interaction.reply('ok');
    });
    await discord.slash('digest set', { channel: discord.channel }, { user: admin }).response();
    expect(seen).toEqual(['es-419', 'en-US', true, true, 0, 'set', discord.channel.id]);
  });

  it('lets a user-installed bot answer where it is no member, with at most five follow-ups', async () => {
    const discord = await started();
    const client = await connected(discord);
    const guild = discord.world.addGuild({ botIsMember: false });
    const channel = discord.world.addChannel(guild);
    discord.world.addMember(guild, discord.user);
    const failures = answering(client, async (interaction) => {
      await interaction.reply(interaction.inCachedGuild() ? 'member' : 'guest');
      for (let index = 0; index < 6; index++) await interaction.followUp(`${index}`);
    });
    const ask = discord.slash('ask', { question: 'q' }, { channel });
    expect((await ask.response({ followUps: 5, timeoutMs: 10_000 })).original?.text).toBe('guest');
    await expect.poll(() => failures, { timeout: 10_000 }).toHaveLength(1);
    expect(failures[0]).toMatchObject({ code: 40_094 });
    expect(await codeOf(restOf(discord).get(Routes.channel(channel.id)))).toBe(50_001);
  });
});

describe('messages', () => {
  it('come without content unless the bot is named, replied to with a ping, or written to directly', async () => {
    const discord = await started();
    const client = await connected(discord);
    answering(client, (interaction) => interaction.reply('a response'));
    const seen: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) seen.push(message.content);
    });
    const body = { content: 'a message' };
    await restOf(discord).post(Routes.channelMessages(discord.channel.id), { body });
    const posted = first(discord.messagesIn(discord.channel));
    const response = first((await discord.slash('ask', { question: 'q' }).response()).messages);
    discord.say(discord.channel, 'plain');
    discord.say(discord.channel, 'named', { mentionBot: true });
    discord.say(discord.channel, 'to a message', { replyTo: posted });
    discord.say(discord.channel, 'without ping', { replyTo: posted, replyPing: false });
    discord.say(discord.channel, 'to a response', { replyTo: response });
    discord.say(discord.world.directChannel(discord.user), 'direct');
    await expect.poll(() => seen).toHaveLength(6);
    expect(seen).toEqual(['', `<@${discord.bot.id}> named`, 'to a message', '', '', 'direct']);
  });

  it('are posted once for one nonce', async () => {
    const discord = await started();
    await connected(discord);
    const rest = restOf(discord);
    const body = { content: 'once', nonce: 'digest-1', enforce_nonce: true };
    const route = Routes.channelMessages(discord.channel.id);
    const posted = await rest.post(route, { body });
    expect(await rest.post(route, { body })).toEqual(posted);
    expect(discord.messagesIn(discord.channel)).toHaveLength(1);
    discord.clock.advance(10 * 60_000);
    await rest.post(route, { body });
    expect(discord.messagesIn(discord.channel)).toHaveLength(2);
  });

  it('are refused where a right is missing, by its code', async () => {
    const discord = await started();
    await connected(discord);
    const rest = restOf(discord);
    const route = Routes.channelMessages(discord.channel.id);
    discord.world.denyBot(discord.channel, ['SendMessages']);
    expect(await codeOf(rest.post(route, { body: { content: 'x' } }))).toBe(50_013);
    discord.world.denyBot(discord.channel, ['ViewChannel']);
    expect(await codeOf(rest.post(route, { body: { content: 'x' } }))).toBe(50_001);
    discord.world.deleteChannel(discord.channel);
    expect(await codeOf(rest.post(route, { body: { content: 'x' } }))).toBe(10_003);
  });

  it('take files where the bot may attach them', async () => {
    const discord = await started();
    await connected(discord);
    const rest = restOf(discord);
    const post = () =>
      codeOf(
        rest.post(Routes.channelMessages(discord.channel.id), {
          body: { content: 'a chart' },
          files: [{ name: 'chart.png', data: Buffer.from('png') }],
        }),
      );
    discord.world.setBotRights(discord.guild, ['ViewChannel', 'SendMessages']);
    expect(await post()).toBe(50_013);
    discord.world.setBotRights(discord.guild, ['ViewChannel', 'SendMessages', 'AttachFiles']);
    expect(await post()).toBe('no error');
    expect(first(discord.messagesIn(discord.channel)).fileNames).toEqual(['chart.png']);
  });

  it('keep of their files only those that an edit lists, and refuse pictures that are not among them', async () => {
    const discord = await started();
    await connected(discord);
    const rest = restOf(discord);
    const media = { url: 'attachment://chart.png' };
    const gallery = { type: ComponentType.MediaGallery, items: [{ media }] };
    const flags = MessageFlags.IsComponentsV2;
    const files = [{ name: 'chart.png', data: Buffer.from('png') }];
    const attachments = [{ id: '0', description: 'a chart' }];
    const posted = postedSchema.parse(
      await rest.post(Routes.channelMessages(discord.channel.id), {
        body: { flags, components: [gallery], attachments },
        files,
      }),
    );
    const [seen] = first(discord.messagesIn(discord.channel)).attachments;
    expect(seen).toMatchObject({ name: 'chart.png', description: 'a chart' });
    expect(JSON.stringify(posted.components)).toContain('https://cdn.example/');
    const [attached] = posted.attachments;
    const edit = (body: object) =>
      codeOf(
        rest.patch(Routes.channelMessage(discord.channel.id, posted.id), {
          body: { flags, components: [gallery, text('more')], ...body },
        }),
      );
    expect(await edit({})).toBe(50_035);
    expect(await edit({ attachments: [{ id: attached?.id }] })).toBe('no error');
    expect(first(discord.messagesIn(discord.channel)).fileNames).toEqual(['chart.png']);
  });

  it('are listed newest first and published once', async () => {
    const discord = await started();
    await connected(discord);
    const rest = restOf(discord);
    const channel = discord.world.addChannel(discord.guild, { type: 'announcement' });
    for (const content of ['one', 'two', 'three']) {
      await rest.post(Routes.channelMessages(channel.id), { body: { content } });
    }
    const query = new URLSearchParams({ limit: '2' });
    expect(await rest.get(Routes.channelMessages(channel.id), { query })).toMatchObject([
      { content: 'three' },
      { content: 'two' },
    ]);
    const route = Routes.channelMessageCrosspost(channel.id, first(discord.messagesIn(channel)).id);
    expect(await codeOf(rest.post(route))).toBe('no error');
    expect(await codeOf(rest.post(route))).toBe(40_033);
  });

  it('tell whom they would ping', async () => {
    const discord = await started();
    await connected(discord);
    const rest = restOf(discord);
    const route = Routes.channelMessages(discord.channel.id);
    const content = `<@${discord.user.id}> @everyone`;
    await rest.post(route, { body: { content } });
    await rest.post(route, { body: { content, allowed_mentions: { parse: [] } } });
    expect(discord.messagesIn(discord.channel).map((message) => message.pings)).toEqual([
      { everyone: false, users: [discord.user.id], roles: [] },
      { everyone: false, users: [], roles: [] },
    ]);
  });
});

describe('the form of a message', () => {
  const post = async (body: unknown): Promise<unknown> => {
    const discord = await started();
    const code = await codeOf(
      restOf(discord).post(Routes.channelMessages(discord.channel.id), { body }),
    );
    return code;
  };
  const flags = MessageFlags.IsComponentsV2;

  it.for<[name: string, body: unknown, code: unknown]>([
    ['takes 2,000 characters', { content: 'x'.repeat(2000) }, 'no error'],
    ['refuses 2,001 characters', { content: 'x'.repeat(2001) }, 50_035],
    ['refuses nothing at all', { content: ' ' }, 50_006],
    [
      'takes 4,000 characters of Components V2',
      { flags, components: [text('x'.repeat(4000))] },
      'no error',
    ],
    [
      'refuses 4,001 characters over all text displays',
      { flags, components: [text('x'.repeat(4000)), text('y')] },
      50_035,
    ],
    [
      'refuses content beside Components V2',
      { flags, content: 'x', components: [text('y')] },
      50_035,
    ],
    ['refuses text displays without the flag', { components: [text('x')] }, 50_035],
    [
      'refuses 41 components',
      { flags, components: Array.from({ length: 40 }, () => text('x')).concat([text('y')]) },
      50_035,
    ],
    [
      'refuses six buttons in a row',
      { content: 'x', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
      50_035,
    ],
    [
      'refuses six rows without Components V2',
      { content: 'x', components: 'abcdef'.split('').map((id) => row(button(id))) },
      50_035,
    ],
    [
      'refuses a custom_id twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
      50_035,
    ],
    [
      'refuses a custom_id of 101',
      { content: 'x', components: [row(button('a'.repeat(101)))] },
      50_035,
    ],
    [
      'refuses a label of 81',
      { content: 'x', components: [row(button('a', 'b'.repeat(81)))] },
      50_035,
    ],
    ['refuses a nonce of 26', { content: 'x', nonce: 'n'.repeat(26) }, 50_035],
    ['refuses a key that Discord does not know', { content: 'x', allowedMentions: {} }, 50_035],
  ])('%s', async ([, body, code]) => {
    expect(await post(body)).toBe(code);
  });

  it('keeps Components V2 once it is on', async () => {
    const discord = await started();
    const rest = restOf(discord);
    const route = Routes.channelMessages(discord.channel.id);
    await rest.post(route, { body: { flags, components: [text('x')] } });
    const message = first(discord.messagesIn(discord.channel));
    const edit = Routes.channelMessage(discord.channel.id, message.id);
    await rest.patch(edit, { body: { components: [text('y')] } });
    expect(await codeOf(rest.patch(edit, { body: { content: 'z' } }))).toBe(50_035);
    expect(discord.look(message).text).toBe('y');
    expect(discord.look(message).earlierTexts).toEqual(['x']);
  });
});

describe('threads', () => {
  it('start once from a message and have its id', async () => {
    const discord = await started();
    const client = await connected(discord);
    answering(client, (interaction) => interaction.reply('an answer'));
    const answer = first((await discord.slash('ask', { question: 'q' }).response()).messages);
    const rest = restOf(discord);
    const route = Routes.threads(discord.channel.id, answer.id);
    expect(await rest.post(route, { body: { name: 'On' } })).toMatchObject({ id: answer.id });
    expect(await codeOf(rest.post(route, { body: { name: 'On' } }))).toBe(160_004);
    await expect.poll(() => client.channels.cache.has(answer.id)).toBe(true);
    expect(discord.look(answer).threadId).toBe(answer.id);
  });

  it('do not start from private messages nor without the right', async () => {
    const discord = await started();
    const client = await connected(discord);
    answering(client, (interaction) =>
      interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral }),
    );
    const answer = first((await discord.slash('ask', { question: 'q' }).response()).messages);
    const rest = restOf(discord);
    const start = (id: string) =>
      codeOf(rest.post(Routes.threads(discord.channel.id, id), { body: { name: 'On' } }));
    expect(await start(answer.id)).toBe(10_008);
    const said = discord.say(discord.channel, 'x');
    discord.world.denyBot(discord.channel, ['CreatePublicThreads']);
    expect(await start(said.id)).toBe(50_013);
  });

  it('wake from the archive for a message, unless they are locked', async () => {
    const discord = await started();
    await connected(discord);
    const rest = restOf(discord);
    const thread = discord.world.addThread(discord.channel);
    const say = () =>
      codeOf(rest.post(Routes.channelMessages(thread.id), { body: { content: 'x' } }));
    discord.world.archiveThread(thread);
    expect(await say()).toBe('no error');
    expect(thread.thread?.archived).toBe(false);
    discord.world.lockThread(thread);
    expect(await say()).toBe(160_005);
    discord.world.archiveThread(thread);
    expect(await say()).toBe(50_083);
  });

  it('take no answers to interactions once they are locked and archived', async () => {
    const discord = await started();
    const client = await connected(discord);
    answering(client, (interaction) => interaction.reply('an answer'));
    const thread = discord.world.addThread(discord.channel);
    const open = discord.slash('ask', { question: 'q' }, { channel: thread });
    expect((await open.response()).text).toBe('an answer');
    discord.world.lockThread(thread);
    discord.world.archiveThread(thread);
    const closed = discord.slash('ask', { question: 'q' }, { channel: thread });
    await discord.until(() => closed.refusals.includes(50_083));
  });

  it('need a right of their own', async () => {
    const discord = await started();
    await connected(discord);
    const thread = discord.world.addThread(discord.channel);
    discord.world.denyBot(discord.channel, ['SendMessagesInThreads']);
    const body = { content: 'x' };
    const rest = restOf(discord);
    expect(await codeOf(rest.post(Routes.channelMessages(thread.id), { body }))).toBe(50_013);
    await rest.post(Routes.channelMessages(discord.channel.id), { body });
  });
});

describe('faults and limits', () => {
  it('make discord.js wait out a 429', async () => {
    const discord = await started();
    discord.faults.add({
      method: 'POST',
      path: '/messages',
      effect: { kind: 'rateLimit', retryAfterMs: 300 },
    });
    const before = performance.now();
    await restOf(discord).post(Routes.channelMessages(discord.channel.id), {
      body: { content: 'x' },
    });
    expect(performance.now() - before).toBeGreaterThan(250);
    expect(discord.requests.map((request) => request.status)).toEqual([429, 200]);
  });

  it('let discord.js pace itself by the headers of a route', async () => {
    const discord = await started();
    const rest = restOf(discord);
    const route = Routes.webhookMessage('1', 'token');
    await Promise.all(Array.from({ length: 7 }, () => codeOf(rest.get(route, { auth: false }))));
    expect(discord.requests.map((request) => request.status)).not.toContain(429);
  });

  it('strike the request that a test chooses', async () => {
    const discord = await started();
    const rest = restOf(discord);
    discord.faults.add({ path: '/messages', skip: 1, effect: { kind: 'status', status: 502 } });
    discord.faults.add({
      path: '/messages',
      skip: 2,
      effect: { kind: 'cut', when: 'after' },
    });
    const post = (content: string) =>
      codeOf(rest.post(Routes.channelMessages(discord.channel.id), { body: { content } }));
    expect(await post('one')).toBe('no error');
    expect(await post('two')).toMatchObject({ status: 502 });
    expect(await post('three')).toBeInstanceOf(Error);
    expect(discord.messagesIn(discord.channel).map((message) => message.text)).toEqual([
      'one',
      'three',
    ]);
  });

  it('count fifty requests a second for everything but callbacks', async () => {
    const discord = await started();
    const get = (path: string) =>
      fetch(`${discord.apiUrl}/v10${path}`, {
        headers: { authorization: `Bot ${discord.token}` },
      });
    const calls = Array.from({ length: 60 }, (_, index) =>
      get(index % 2 === 0 ? '/users/@me' : '/gateway/bot'),
    );
    const limited = (await Promise.all(calls)).filter((response) => response.status === 429);
    expect(limited).toHaveLength(10);
    expect(limited[0]?.headers.get('x-ratelimit-global')).toBe('true');
    const callback = await fetch(`${discord.apiUrl}/v10/interactions/1/t/callback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 5 }),
    });
    expect(callback.status).toBe(404);
  });

  it('report what a test has the client do against the form', async () => {
    const discord = await started();
    const body = { content: 'x'.repeat(2001) };
    await codeOf(restOf(discord).post(Routes.channelMessages(discord.channel.id), { body }));
    expect(discord.violations).toMatchObject([{ kind: 'limit', method: 'POST' }]);
  });

  it.skipIf(!process.env['CHASKI_SHARED'])(
    "report what Discord's own document does not allow",
    async () => {
      const discord = await started();
      const body = { content: 'x', sticker_ids: ['none'] };
      await codeOf(restOf(discord).post(Routes.channelMessages(discord.channel.id), { body }));
      expect(discord.violations).toMatchObject([
        { kind: 'document', detail: expect.stringContaining('/sticker_ids/0') },
      ]);
    },
  );

  it('report requests that the fake does not know', async () => {
    const discord = await started();
    await codeOf(restOf(discord).get('/guilds/1/audit-logs'));
    expect(discord.violations).toMatchObject([{ kind: 'unhandled', path: '/guilds/1/audit-logs' }]);
  });
});

describe('commands', () => {
  const put = async (body: unknown): Promise<unknown> => {
    const discord = await started();
    return codeOf(restOf(discord).put(Routes.applicationCommands(discord.applicationId), { body }));
  };

  it.for<[name: string, body: unknown, code: unknown]>([
    [
      'take localised names',
      [
        {
          name: 'ask',
          description: 'x',
          name_localizations: { 'es-ES': 'preguntar', 'zh-CN': '提问' },
        },
      ],
      'no error',
    ],
    [
      'refuse an unknown locale',
      [{ name: 'ask', description: 'x', name_localizations: { es: 'preguntar' } }],
      50_035,
    ],
    ['refuse upper case', [{ name: 'Ask', description: 'x' }], 50_035],
    ['refuse a description of 101', [{ name: 'ask', description: 'x'.repeat(101) }], 50_035],
    [
      'refuse the same name twice',
      [
        { name: 'ask', description: 'x' },
        { name: 'ask', description: 'y' },
      ],
      50_035,
    ],
    [
      'refuse a required option after an optional one',
      [
        {
          name: 'ask',
          description: 'x',
          options: [
            { type: 3, name: 'a', description: 'x' },
            { type: 3, name: 'b', description: 'x', required: true },
          ],
        },
      ],
      50_035,
    ],
  ])('%s', async ([, body, code]) => {
    expect(await put(body)).toBe(code);
  });

  it('are listed with localisations only when asked', async () => {
    const discord = await started();
    const rest = restOf(discord);
    const route = Routes.applicationCommands(discord.applicationId);
    const body = [{ name: 'ask', description: 'x', description_localizations: { 'es-ES': 'y' } }];
    await rest.put(route, { body });
    expect(await rest.get(route)).not.toHaveProperty('0.description_localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await rest.get(route, { query })).toMatchObject(body);
  });
});
