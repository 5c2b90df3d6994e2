import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';

const size = 'How large is the port of Testville?';
const depth = 'How deep is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;

beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
});
afterAll(() => endBot(bot, discord));

const newChannel = () => discord.world.addChannel(discord.guild);

/** What the bot has said in a channel once all that was said and edited before is handled. */
async function saidIn(channel: FakeChannel) {
  const last = discord.say(discord.channel, size, { mentionBot: true });
  await discord.nextMessage(discord.channel, last);
  await bot.settled();
  return discord.messagesIn(channel).filter(({ authorId }) => authorId === discord.bot.id);
}

describe('a mention', () => {
  it.for(['text', 'announcement', 'voice', 'stage'] as const)(
    'in a channel of the kind %s is answered there, as is a command',
    async (type) => {
      const channel = discord.world.addChannel(discord.guild, { type });
      const said = discord.say(channel, size, { mentionBot: true });
      expect((await discord.nextMessage(channel, said)).text).toContain('18,000 TEU');
      const { text } = await discord.slash('ask', { question: depth }, { channel }).response();
      expect(text).toContain('17 metres deep');
    },
  );

  it.for(['voice', 'stage'] as const)(
    'where a channel of the kind %s has no text is told to its author',
    async (type) => {
      const channel = discord.world.addChannel(discord.guild, { type });
      const user = discord.world.addUser();
      discord.world.addMember(discord.guild, user);
      const path = `/channels/${channel.id}/messages`;
      const effect = { kind: 'error', status: 400, code: 50_008 } as const;
      discord.faults.add({ method: 'POST', path, effect });
      discord.say(channel, size, { mentionBot: true, user });
      const told = await discord.nextMessage(discord.world.directChannel(user));
      expect(told.text).toContain('stage or voice channel without text');
    },
  );

  it.for(['forum', 'media'] as const)(
    'that only says hello to the post of a %s channel is answered from the title',
    async (type) => {
      const parent = discord.world.addChannel(discord.guild, { type });
      const post = discord.world.addThread(parent, { name: depth });
      const said = discord.say(post, '', { mentionBot: true, isPost: true });
      expect((await discord.nextMessage(post, said)).text).toContain('17 metres deep');
    },
  );

  it('in a thread that was archived opens and answers it', async () => {
    const thread = discord.world.addThread(newChannel());
    discord.world.archiveThread(thread);
    const said = discord.say(thread, size, { mentionBot: true });
    expect((await discord.nextMessage(thread, said)).text).toContain('18,000 TEU');
  });

  it('in a private thread is answered there', async () => {
    const thread = discord.world.addThread(newChannel(), { private: true });
    const said = discord.say(thread, size, { mentionBot: true });
    expect((await discord.nextMessage(thread, said)).text).toContain('18,000 TEU');
  });

  it('with nothing but a file gets the help', async () => {
    const channel = newChannel();
    const said = discord.say(channel, '', { mentionBot: true, files: ['chart.png'] });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('/ask');
    expect(reply.replyToId).toBe(said.id);
  });

  it('with a question and a file is answered', async () => {
    const channel = newChannel();
    const said = discord.say(channel, size, { mentionBot: true, files: ['chart.png'] });
    expect((await discord.nextMessage(channel, said)).text).toContain('18,000 TEU');
  });

  it('by a webhook, or by another bot, is not answered', async () => {
    const channel = newChannel();
    const other = discord.world.addUser({ bot: true, name: 'other' });
    discord.world.addMember(discord.guild, other);
    discord.say(channel, size, { mentionBot: true, isByWebhook: true });
    discord.say(channel, size, { mentionBot: true, user: other });
    expect(await saidIn(channel)).toEqual([]);
  });

  it('of everyone, or of another role, is not for the bot', async () => {
    const channel = newChannel();
    discord.say(channel, `@everyone ${size}`);
    discord.say(channel, `<@&${discord.guild.memberRole.id}> ${size}`);
    expect(await saidIn(channel)).toEqual([]);
  });
});

describe('a direct message', () => {
  it('of nothing but a file gets the help', async () => {
    const channel = discord.world.directChannel(discord.world.addUser());
    const said = discord.say(channel, '', { files: ['chart.png'] });
    expect((await discord.nextMessage(channel, said)).text).toContain('/ask');
  });

  it('that is edited after its answer is left alone', async () => {
    const channel = discord.world.directChannel(discord.world.addUser());
    const said = discord.say(channel, size);
    await discord.nextMessage(channel, said);
    discord.edit(said, depth);
    expect(await saidIn(channel)).toHaveLength(1);
  });
});

describe('a message that is edited', () => {
  it('so that it mentions the bot is answered', async () => {
    const channel = newChannel();
    const said = discord.say(channel, size);
    discord.edit(said, `<@${discord.bot.id}> ${size}`);
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('18,000 TEU');
    expect(reply.replyToId).toBe(said.id);
  });

  it('so that it asks something after it got the help is answered', async () => {
    const channel = newChannel();
    const said = discord.say(channel, '', { mentionBot: true });
    const help = await discord.nextMessage(channel, said);
    discord.edit(said, `<@${discord.bot.id}> ${size}`);
    expect((await discord.nextMessage(channel, help)).text).toContain('18,000 TEU');
  });

  it('so that it is short enough after it was refused is answered', async () => {
    const channel = newChannel();
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    const said = discord.say(channel, 'long '.repeat(120), { mentionBot: true, user });
    const refused = await discord.nextMessage(channel, said);
    discord.edit(said, `<@${discord.bot.id}> ${size}`);
    expect((await discord.nextMessage(channel, refused)).text).toContain('18,000 TEU');
  });

  it('once it has its answer is not answered again', async () => {
    const channel = newChannel();
    const said = discord.say(channel, size, { mentionBot: true });
    await discord.nextMessage(channel, said);
    discord.edit(said, `<@${discord.bot.id}> ${depth}`);
    expect(await saidIn(channel)).toHaveLength(1);
  });

  it('without a mention, or long after, is left alone', async () => {
    const channel = newChannel();
    const said = discord.say(channel, size);
    discord.edit(said, depth);
    discord.clock.advance(61 * 60_000);
    discord.edit(said, `<@${discord.bot.id}> ${size}`);
    expect(await saidIn(channel)).toEqual([]);
  });

  it('and delivered twice is answered once', async () => {
    const channel = newChannel();
    const said = discord.say(channel, size);
    discord.edit(said, `<@${discord.bot.id}> ${size}`);
    await discord.nextMessage(channel, said);
    discord.gateway.redeliver('MESSAGE_UPDATE');
    expect(await saidIn(channel)).toHaveLength(1);
  });
});

describe('a command of someone who has only installed the bot for themselves', () => {
  const commands = [
    ['ask', { question: size }, '18,000 TEU'],
    ['check', { claim: 'The port of Testville is 17 metres deep.' }, '17 metres'],
    ['passage', { id: 'testville-port-size' }, '18,000 TEU'],
    ['help', {}, '/ask'],
  ] as const;

  it.for(commands)('/%s works in a server without the bot', async ([name, options, said]) => {
    const user = discord.world.addUser();
    const guild = discord.world.addGuild({ botIsMember: false });
    discord.world.addMember(guild, user);
    const channel = discord.world.addChannel(guild);
    const acting = { user, channel, userInstalled: true };
    expect((await discord.slash(name, options, acting).response()).text).toContain(said);
  });

  it.for(commands)('/%s works between two people', async ([name, options, said]) => {
    const user = discord.world.addUser();
    const channel = discord.world.channelBetween(user, discord.world.addUser());
    const acting = { user, channel, userInstalled: true };
    expect((await discord.slash(name, options, acting).response()).text).toContain(said);
  });
});
