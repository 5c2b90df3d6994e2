import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  channelIdSchema,
  messageIdSchema,
  personIdSchema,
} from '../../../src/core/conversation/place.ts';
import { conversationIdSchema } from '../../../src/core/conversation/conversation.ts';
import { passageHash } from '../../../src/core/passages/passage-hash.ts';
import { passageIdSchema } from '../../../src/core/passages/passage.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const size = 'How large is the port of Testville?';
const sizePassage = passageIdSchema.parse('testville-port-size');

describe('/ask', () => {
  let discord: FakeDiscord;
  let bot: AnsweringBot;
  beforeAll(async () => {
    discord = await startFakeDiscord();
    bot = await startAnsweringBot(discord);
  });
  afterAll(() => endBot(bot, discord));

  it('defers at once and puts the cited answer in place of that', async () => {
    const ask = discord.slash('ask', { question: size });
    const { text, isPrivate, followUps } = await ask.response();
    expect(ask.callbackType).toBe(5);
    expect(text).toContain('Testville handled 18,000 TEU in November 2024. [1]');
    expect(text).toContain('[Port Office](<https://example.org/report>)');
    expect({ isPrivate, followUps }).toEqual({ isPrivate: false, followUps: [] });
  });

  it('shows a private answer to nobody else, and offers no thread there', async () => {
    const ask = discord.slash('ask', { question: size, private: true });
    const { messages, isPrivate } = await ask.response();
    expect(isPrivate).toBe(true);
    expect(messages[0]?.buttons.map(({ customId }) => customId)).toEqual([
      'passage:testville-port-size',
      `followup:ask:${ask.id}`,
      'helpful',
      'unhelpful',
    ]);
  });

  it('answers in the language that is asked for', async () => {
    const { text } = await discord.slash('ask', { question: size, language: 'es' }).response();
    expect(text).toContain('Testville movió 18\u00A0000 TEU en noviembre de 2024.');
  });

  it('answers a question that tells no language in that of the person', async () => {
    const user = discord.world.addUser({ locale: 'es-419' });
    discord.world.addMember(discord.guild, user);
    const { text } = await discord.slash('ask', { question: 'TEU Testville' }, { user }).response();
    expect(text).toContain('Testville movió 18\u00A0000 TEU');
  });

  it('answers it in the language of the server where the person has none of ours', async () => {
    const guild = discord.world.addGuild({ preferredLocale: 'zh-CN' });
    const channel = discord.world.addChannel(guild);
    const user = discord.world.addUser({ locale: 'fr' });
    discord.world.addMember(guild, user);
    const acting = { user, channel };
    const { text } = await discord.slash('ask', { question: 'Testville TEU' }, acting).response();
    expect(text).toContain('特斯特港吞吐量为1.8万标箱');
  });

  it('labels the buttons in the language of the person and not of the question', async () => {
    const user = discord.world.addUser({ locale: 'es-ES' });
    discord.world.addMember(discord.guild, user);
    const { messages } = await discord.slash('ask', { question: size }, { user }).response();
    expect(messages[0]?.buttons.map(({ label }) => label)).toContain('Repreguntar');
  });

  it('refuses in private a question that is too short once cleaned, with the limit', async () => {
    const ask = discord.slash('ask', { question: '<@123456789>' });
    const { text, isPrivate } = await ask.response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('1 to 500 characters; this one has 0');
  });

  it('says where the collection does not hold the answer, and offers what is near', async () => {
    const question = 'How deep was the port of Testville in 1990 before the flood?';
    const { messages, text } = await discord.slash('ask', { question }).response();
    expect(text).toContain('On the port of Testville, the collection does not mention 1990.');
    expect(text).not.toContain('flood');
    expect(messages[0]?.buttons.some(({ customId }) => customId?.startsWith('passage:'))).toBe(
      true,
    );
  });

  it('remembers where the answer stands and what it cites', async () => {
    const ask = discord.slash('ask', { question: size });
    const { original } = await ask.response();
    await bot.settled();
    const message = messageIdSchema.parse(original?.id);
    const posted = await bot.services.state.answers.load(
      channelIdSchema.parse(discord.channel.id),
      message,
    );
    const passage = bot.services.answering().knowledge.passages.get(sizePassage);
    expect(posted).toMatchObject({
      message,
      server: discord.guild.id,
      by: discord.user.id,
      conversation: `ask:${ask.id}`,
      language: 'en',
      cited: [{ passage: sizePassage, hash: passage === undefined ? '' : passageHash(passage) }],
    });
  });

  it('does not remember where a private answer stands', async () => {
    const { original } = await discord.slash('ask', { question: size, private: true }).response();
    await bot.settled();
    const posted = await bot.services.state.answers.load(
      channelIdSchema.parse(discord.channel.id),
      messageIdSchema.parse(original?.id),
    );
    expect(posted).toBeUndefined();
  });

  it('remembers the language of the person for their messages', async () => {
    const user = discord.world.addUser({ locale: 'zh-TW' });
    discord.world.addMember(discord.guild, user);
    await discord.slash('ask', { question: size }, { user }).response();
    await bot.settled();
    const person = personIdSchema.parse(user.id);
    expect(await bot.services.state.preferences.load(person)).toEqual({ locale: 'zh-TW' });
  });

  it('is one conversation in direct messages', async () => {
    const channel = discord.world.directChannel(discord.world.addUser());
    await discord.slash('ask', { question: size }, { channel }).response();
    const { text } = await discord
      .slash('ask', { question: 'And how deep?' }, { channel })
      .response();
    expect(text).toContain('17 metres deep');
    const id = conversationIdSchema.parse(`direct:${channel.id}`);
    expect((await bot.services.state.conversations.load(id))?.turns).toHaveLength(2);
  });

  it('offers no thread to someone who has only installed the bot for themselves', async () => {
    const guild = discord.world.addGuild({ botIsMember: false });
    const channel = discord.world.addChannel(guild);
    discord.world.addMember(guild, discord.user, ['UseExternalApps']);
    const { messages } = await discord.slash('ask', { question: size }, { channel }).response();
    const ids = messages[0]?.buttons.map(({ customId }) => customId?.split(':')[0]);
    expect(ids).toEqual(['passage', 'followup', 'helpful', 'unhelpful']);
  });

  it('offers no thread where the bot misses a right for it', async () => {
    const channel = discord.world.addChannel(discord.guild);
    discord.world.denyBot(channel, ['SendMessagesInThreads']);
    const { messages } = await discord.slash('ask', { question: size }, { channel }).response();
    const ids = messages[0]?.buttons.map(({ customId }) => customId?.split(':')[0]);
    expect(ids).toEqual(['passage', 'followup', 'helpful', 'unhelpful']);
  });

  it('tells in a direct message that a command came too late, once a minute, without noise in the log', async () => {
    const user = discord.world.addUser({ locale: 'es-ES' });
    discord.world.addMember(discord.guild, user);
    const ask = discord.slash('ask', { question: size }, { user, ageMs: 4_000 });
    const told = await discord.nextMessage(discord.world.directChannel(user));
    discord.slash('ask', { question: size }, { user, ageMs: 4_000 });
    discord.autocomplete('passage', { id: 'po' }, 'id', { user, ageMs: 4_000 });
    await discord.until(() => discord.requests.filter(({ status }) => status === 404).length >= 2);
    await bot.settled();
    expect(ask.refusals).toEqual([10_062]);
    expect(told.text).toContain('El comando llegó tarde');
    expect(discord.messagesIn(discord.world.directChannel(user))).toHaveLength(1);
    expect(bot.log.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('answers once where a second process gets the interaction too', async () => {
    const { state } = bot.services;
    const second = await startAnsweringBot(discord, { change: () => ({ state }) });
    const { original } = await discord.slash('ask', { question: size }).response();
    await Promise.all([bot.settled(), second.settled()]);
    await second.stop();
    // "… is thinking" and nothing else stood there before.
    expect(original === undefined ? [] : discord.look(original).earlierTexts).toEqual(['']);
  });

  it.for([
    ['check', { claim: 'Testville handled 18,000 TEU in November 2024.' }],
    ['fact', {}],
  ] as const)('answers /%s once where a second process gets it too', async ([command, options]) => {
    const { state } = bot.services;
    const second = await startAnsweringBot(discord, { change: () => ({ state }) });
    const { original } = await discord.slash(command, options).response();
    await Promise.all([bot.settled(), second.settled()]);
    await second.stop();
    expect(original === undefined ? [] : discord.look(original).earlierTexts).toEqual(['']);
  });

  it('answers an interaction that is delivered twice once', async () => {
    const ask = discord.slash('ask', { question: size });
    await ask.response();
    discord.gateway.redeliver('INTERACTION_CREATE');
    await bot.settled();
    expect(ask.refusals).toEqual([]);
  });
});
