import { afterEach, describe, expect, it } from 'vitest';
import {
  endBot,
  startAnsweringBot,
  type AnsweringBot,
  type BotOptions,
} from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const size = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;

async function start(options: BotOptions): Promise<void> {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord, options);
}

afterEach(() => endBot(bot, discord));

describe('a question too many within a minute', () => {
  it('of a person is refused in private with the time of the next try, and leaves no trace', async () => {
    await start({ personLimit: 1 });
    await discord.slash('ask', { question: size }).response();
    const again = discord.slash('ask', { question: size });
    const { text, isPrivate, original } = await again.response();
    expect(isPrivate).toBe(true);
    expect(original?.isDeleted).toBe(true);
    expect(discord.messagesIn(discord.channel)).toHaveLength(1);
    const seconds = Number(/<t:(\d+):R>/.exec(text)?.[1]) - discord.clock.now() / 1_000;
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(61);
  });

  it('of a person does not count against anybody else', async () => {
    await start({ personLimit: 1 });
    const other = discord.world.addUser();
    discord.world.addMember(discord.guild, other);
    await discord.slash('ask', { question: size }).response();
    const { text } = await discord.slash('ask', { question: size }, { user: other }).response();
    expect(text).toContain('18,000 TEU');
  });

  it('of a server is refused to everyone there, and to nobody elsewhere', async () => {
    await start({ serverLimit: 1 });
    const other = discord.world.addUser();
    discord.world.addMember(discord.guild, other);
    await discord.slash('ask', { question: size }).response();
    const there = await discord.slash('ask', { question: size }, { user: other }).response();
    expect(there.isPrivate).toBe(true);
    expect(there.text).toContain('This server has reached its limit');
    const guild = discord.world.addGuild();
    const channel = discord.world.addChannel(guild);
    discord.world.addMember(guild, other);
    const acting = { user: other, channel };
    const elsewhere = await discord.slash('ask', { question: size }, acting).response();
    expect(elsewhere.text).toContain('18,000 TEU');
  });

  it.for([
    ['check', { claim: size }],
    ['fact', {}],
  ] as const)('is refused by every command that composes: %s', async ([name, options]) => {
    await start({ personLimit: 1 });
    await discord.slash('ask', { question: size }).response();
    const { text, isPrivate } = await discord.slash(name, options).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('You have reached the limit of questions: you can ask again');
  });

  it('is refused in private under a private answer', async () => {
    await start({ personLimit: 1 });
    const { messages } = await discord.slash('ask', { question: size, private: true }).response();
    const [answer] = messages;
    if (answer === undefined) throw new Error('no answer');
    const press = discord.press(answer, /^followup:/);
    await press.modal();
    const { text, isPrivate } = await discord.submitModal(press, { question: size }).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('<t:');
  });

  it('in messages is told where they stand, once', async () => {
    await start({ personLimit: 1 });
    await discord.nextMessage(
      discord.channel,
      discord.say(discord.channel, size, { mentionBot: true }),
    );
    const second = discord.say(discord.channel, size, { mentionBot: true });
    const told = await discord.nextMessage(discord.channel, second);
    discord.say(discord.channel, size, { mentionBot: true });
    await bot.settled();
    expect(told.text).toContain('<t:');
    expect(told.replyToId).toBe(second.id);
    expect(discord.messagesIn(discord.world.directChannel(discord.user))).toEqual([]);
    const said = discord.messagesIn(discord.channel);
    expect(said.filter(({ authorId }) => authorId === discord.bot.id)).toHaveLength(2);
  });

  it('is not counted where the question was refused', async () => {
    await start({ personLimit: 1 });
    await discord.slash('ask', { question: '<@123456789>' }).response();
    const { text } = await discord.slash('ask', { question: size }).response();
    expect(text).toContain('18,000 TEU');
  });
});
