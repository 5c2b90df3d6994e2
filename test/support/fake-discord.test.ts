import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from './fake-discord/start-fake-discord.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function started(options?: Parameters<typeof startFakeDiscord>[0]): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(options);
  closing.push(() => discord.close());
  return discord;
}

const commands = [
  {
    name: 'ask',
    description: 'Asks',
    options: [{ type: 3, name: 'question', description: 'What', required: true, max_length: 500 }],
  },
];

/** A client of the real library, logged in and with its commands registered. */
async function connected(discord: FakeDiscord, intents: readonly GatewayIntentBits[] = []) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, ...intents],
    rest: { api: discord.apiUrl },
  });
  client.on(Events.Error, () => undefined);
  closing.push(() => client.destroy());
  await client.login(discord.token);
  if (!client.isReady())
    await new Promise<void>((done) => client.once(Events.ClientReady, () => done()));
  await client.application?.commands.set(commands);
  await discord.ready();
  return client;
}

it('lets discord.js connect and learn of its servers', async () => {
  const discord = await started();
  const client = await connected(discord);
  expect(client.guilds.cache.get(discord.guild.id)?.name).toBe('Harbour');
  expect(client.user?.id).toBe(discord.bot.id);
  expect(discord.violations).toEqual([]);
});

it('shows a deferred answer once it is edited in', async () => {
  const discord = await started();
  const client = await connected(discord);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      content: `You asked ${interaction.options.getString('question')}`,
    });
  });
  const ask = discord.slash('ask', { question: 'who?' });
  const answer = await ask.response();
  expect(answer.text).toBe('You asked who?');
  expect(answer.isPrivate).toBe(true);
  expect(ask.callbackType).toBe(5);
  expect(ask.acknowledgedAfterMs).toBeLessThan(1_000);
  expect(discord.violations).toEqual([]);
});
