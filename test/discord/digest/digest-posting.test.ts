import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestContactSchema } from '../../../src/core/digest/digest-settings.ts';
import { digestNonce } from '../../../src/discord/digest/digest-channel.ts';
import { settingsOf } from '../../support/digest-folder.ts';
import { startDigestBot, type DigestBot } from '../../support/digest-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

let discord: FakeDiscord;
let bots: DigestBot[] = [];

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(async () => {
  for (const bot of bots) await bot.stop();
  bots = [];
  expect(discord.violations).toEqual([]);
  await discord.close();
});

async function start(options: Parameters<typeof startDigestBot>[1] = {}): Promise<DigestBot> {
  const bot = await startDigestBot(discord, options);
  bots.push(bot);
  return bot;
}

/** A digest that has been due for a minute. */
async function setDue(bot: DigestBot, channel: FakeChannel, changes = {}) {
  const due = new Date(discord.clock.now() - 60_000).toISOString();
  const settings = settingsOf({
    channel: channel.id,
    server: discord.guild.id,
    time: due.slice(11, 16),
    zone: 'UTC',
    firstOn: due.slice(0, 10),
    ...changes,
  });
  await bot.state.digests.save(settings);
  return settings;
}

const newChannel = (type: 'text' | 'announcement' = 'text') =>
  discord.world.addChannel(discord.guild, { type });

/** The digest stands in the channel, and the bot is told only of errors. */
async function postUnseen(bot: DigestBot, channel: FakeChannel): Promise<void> {
  const posting = { method: 'POST', path: `/channels/${channel.id}/messages` };
  discord.faults.add({ ...posting, effect: { kind: 'status', status: 500, after: true } });
  discord.faults.add({ ...posting, skip: 1, times: 30, effect: { kind: 'status', status: 500 } });
  await bot.round();
  discord.faults.clear();
}

describe('a digest in Discord', () => {
  it('is one message without mentions, with its key in a button and a nonce', async () => {
    const bot = await start();
    const channel = newChannel();
    const { firstOn } = await setDue(bot, channel);
    await bot.round();
    await bot.round();
    const [message, ...more] = discord.messagesIn(channel);
    expect(more).toEqual([]);
    expect(message?.text).toContain('Testville has the pier');
    expect(message?.allowedMentions).toMatchObject({ parse: [] });
    expect(message?.nonce).toBe(
      digestNonce({ channel: settingsOf({ channel: channel.id }).channel, date: firstOn }),
    );
    expect(message?.buttons.map(({ customId }) => customId)).toEqual(
      expect.arrayContaining([`followup:digest:${channel.id}:${firstOn}`]),
    );
  });

  it('is published in an announcement channel', async () => {
    const bot = await start();
    const channel = newChannel('announcement');
    await setDue(bot, channel);
    await bot.round();
    const posts = discord.requests.filter(({ path }) => path.endsWith('/crosspost'));
    expect(posts).toHaveLength(1);
    const [message] = discord.messagesIn(channel);
    expect(posts[0]?.path).toContain(message?.id);
  });

  it('outlasts errors of the service and limits', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    const path = `/channels/${channel.id}/messages`;
    discord.faults.add({ method: 'POST', path, effect: { kind: 'status', status: 503 } });
    discord.faults.add({
      method: 'POST',
      path,
      skip: 1,
      effect: { kind: 'rateLimit', retryAfterMs: 300 },
    });
    discord.faults.add({ method: 'POST', path, skip: 2, effect: { kind: 'cut', when: 'after' } });
    await bot.round();
    expect(discord.messagesIn(channel)).toHaveLength(1);
  });

  it('is looked for after an outage that may have swallowed the answer only, and not sent again', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    await postUnseen(bot, channel);
    expect(bot.log.map(({ level }) => level)).toContain('error');
    discord.say(channel, 'Anything new today?');
    // Discord has forgotten the nonce by then.
    discord.clock.advance(10 * 60_000);
    await bot.round();
    expect(
      discord.messagesIn(channel).filter(({ authorId }) => authorId === discord.bot.id),
    ).toHaveLength(1);
    const log = await bot.state.digestLogs.load(settingsOf({ channel: channel.id }).channel);
    expect(log?.days.at(-1)?.fate.state).toBe('posted');
  }, 60_000);

  it('is left uncertain where the bot may not look', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    await postUnseen(bot, channel);
    discord.world.denyBot(channel, ['ReadMessageHistory']);
    discord.clock.advance(10 * 60_000);
    await bot.round();
    expect(discord.messagesIn(channel)).toHaveLength(1);
    const log = await bot.state.digestLogs.load(settingsOf({ channel: channel.id }).channel);
    expect(log?.days.at(-1)?.fate.state).toBe('uncertain');
  }, 60_000);

  it('is posted once by two programs on one store', async () => {
    await using store = await temporaryStore();
    const [first, second] = [await start(store), await start(store)];
    const channels = Array.from({ length: 5 }, () => newChannel());
    for (const channel of channels) await setDue(first, channel);
    await Promise.all([first.round(), second.round()]);
    await Promise.all([second.round(), first.round()]);
    for (const channel of channels) expect(discord.messagesIn(channel)).toHaveLength(1);
    for (const bot of bots) await bot.stop();
    bots = [];
  });

  it('waits for no channel that is slow', async () => {
    const bot = await start();
    const [slow, quick] = [newChannel(), newChannel()];
    for (const channel of [slow, quick]) await setDue(bot, channel);
    discord.faults.add({
      method: 'POST',
      path: `/channels/${slow.id}/messages`,
      effect: { kind: 'delay', ms: 2_000 },
    });
    await bot.begin();
    await discord.until(() => discord.messagesIn(quick).length === 1);
    expect(discord.messagesIn(slow)).toEqual([]);
    await bot.round();
    expect(discord.messagesIn(slow)).toHaveLength(1);
  });
});

describe('a digest that Discord refuses', () => {
  const fateIn = async (bot: DigestBot, channel: FakeChannel) =>
    (await bot.state.digestLogs.load(settingsOf({ channel: channel.id }).channel))?.days.at(-1)
      ?.fate;

  function refuse(channel: FakeChannel, status: number, code: number, times = 1): void {
    const path = `/channels/${channel.id}/messages`;
    discord.faults.add({ method: 'POST', path, times, effect: { kind: 'error', status, code } });
  }

  const tries = (channel: FakeChannel) =>
    discord.requests.filter(
      ({ method, path }) => method === 'POST' && path === `/channels/${channel.id}/messages`,
    );

  it('keeps the reason, tells Discord’s words in the log, and is tried again after half an hour', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    refuse(channel, 400, 200_000);
    await bot.round();
    discord.clock.advance(20 * 60_000);
    await bot.round();
    expect(tries(channel)).toHaveLength(1);
    expect(await fateIn(bot, channel)).toMatchObject({
      state: 'sending',
      refused: { why: 'blocked-words' },
    });
    expect(bot.log).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'Discord refused a digest' }),
    );
    discord.clock.advance(11 * 60_000);
    await bot.round();
    expect(discord.messagesIn(channel)).toHaveLength(1);
    expect(await fateIn(bot, channel)).toMatchObject({ state: 'posted' });
  });

  it.for([
    [20_016, 403, 'slow-mode'],
    [20_028, 400, 'too-often'],
    [40_004, 400, 'switched-off'],
    [40_067, 400, 'needs-tags'],
    [50_008, 400, 'wrong-channel'],
    [50_035, 400, 'unfit'],
    [240_000, 400, 'blocked-links'],
    [30_033, 400, 'other'],
  ] as const)('with %i is not paused for it', async ([code, status, why]) => {
    const bot = await start();
    const channel = newChannel();
    const settings = await setDue(bot, channel);
    refuse(channel, status, code);
    await bot.round();
    expect(await fateIn(bot, channel)).toMatchObject({ state: 'sending', refused: { why } });
    expect((await bot.state.digests.load(settings.channel))?.pause).toBeUndefined();
  });

  it('because the bot is timed out is not paused for it', async () => {
    const bot = await start();
    const channel = newChannel();
    const settings = await setDue(bot, channel);
    discord.world.timeOutBot(discord.guild, discord.clock.now() + 3_600_000);
    await bot.round();
    discord.world.timeOutBot(discord.guild, undefined);
    expect(await fateIn(bot, channel)).toMatchObject({ refused: { why: 'timed-out' } });
    expect((await bot.state.digests.load(settings.channel))?.pause).toBeUndefined();
  });

  it('is missed for the last reason once its hours are over', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    refuse(channel, 400, 200_000, 99);
    await bot.round();
    discord.clock.advance(7 * 3_600_000);
    await bot.round();
    expect(await fateIn(bot, channel)).toEqual({
      state: 'missed',
      why: 'not-sent',
      refusal: 'blocked-words',
    });
    expect(tries(channel)).toHaveLength(1);
  });

  it('is posted later where the bot may not look back, since a refusal is certain', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    discord.world.denyBot(channel, ['ReadMessageHistory']);
    refuse(channel, 400, 200_000);
    await bot.round();
    discord.clock.advance(31 * 60_000);
    await bot.round();
    expect(discord.messagesIn(channel)).toHaveLength(1);
  });

  it('for slow mode is uncertain there, since the message itself may have set that off', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    discord.world.denyBot(channel, ['ReadMessageHistory']);
    refuse(channel, 403, 20_016);
    await bot.round();
    discord.clock.advance(31 * 60_000);
    await bot.round();
    expect(discord.messagesIn(channel)).toEqual([]);
    expect(await fateIn(bot, channel)).toMatchObject({ state: 'uncertain' });
  });

  it('without a known reason is noted as failed, and tried again sooner', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    refuse(channel, 400, 999_999);
    await bot.round();
    expect(await fateIn(bot, channel)).toMatchObject({ refused: { why: 'failed' } });
    discord.clock.advance(5 * 60_000);
    await bot.round();
    expect(discord.messagesIn(channel)).toHaveLength(1);
  });
});

describe('a digest that cannot go on', () => {
  const contactOf = (channel: FakeChannel) =>
    digestContactSchema.parse({
      channel: channel.id,
      server: discord.guild.id,
      person: discord.user.id,
      locale: 'es-ES',
    });

  it('tells the system channel once, where its channel was deleted', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    discord.world.deleteChannel(channel);
    for (let round = 0; round < 3; round += 1) {
      await bot.round();
      discord.clock.advance(10 * 60_000);
    }
    const told = discord.messagesIn(discord.channel);
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining(channel.id)]);
    expect(told[0]?.text).toContain('/digest');
    expect(
      discord.requests.filter(({ path }) => path.includes(`${channel.id}/messages`)),
    ).toHaveLength(1);
  });

  it('tells who set it, in their language, where the system channel does not take it', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    await bot.state.digestContacts.save(contactOf(channel));
    discord.world.denyBot(channel, ['SendMessages']);
    discord.world.denyBot(discord.channel, ['SendMessages']);
    await bot.round();
    discord.clock.advance(10 * 60_000);
    await bot.round();
    const told = discord.messagesIn(discord.world.directChannel(discord.user));
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('en pausa')]);
    expect(told[0]?.text).toContain('Enviar mensajes');
    expect(told[0]?.text).not.toContain('Ver canal');
  });

  it('is told only in the log, where nobody can be told', async () => {
    const bot = await start();
    const channel = newChannel();
    await setDue(bot, channel);
    discord.world.denyBot(channel, ['SendMessages']);
    discord.world.denyBot(discord.channel, ['SendMessages']);
    await bot.round();
    await bot.round();
    expect(bot.log).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'a digest was paused' }),
    );
  });
});

describe('many digests due in the same minute', () => {
  it('go out within what Discord takes of a bot', async () => {
    await discord.close();
    discord = await startFakeDiscord({ checksDocument: false });
    const bot = await start();
    const channels = Array.from({ length: 150 }, () => newChannel());
    for (const channel of channels) await setDue(bot, channel);
    await bot.round();
    for (const channel of channels) expect(discord.messagesIn(channel)).toHaveLength(1);
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});
