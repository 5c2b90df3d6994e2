import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel, FakeUser } from '../../support/fake-discord/world.ts';
import { refusalCases } from '../../support/refusal-cases.ts';

const size = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;

beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
});
afterAll(() => endBot(bot, discord));

function newPlace(locale = 'en-US'): { readonly channel: FakeChannel; readonly user: FakeUser } {
  const user = discord.world.addUser({ locale });
  discord.world.addMember(discord.guild, user);
  return { channel: discord.world.addChannel(discord.guild), user };
}

function refuse({ id }: FakeChannel, status: number, code: number, times = 1): void {
  discord.faults.clear();
  const path = new RegExp(`/channels/${id}/messages$`);
  discord.faults.add({ method: 'POST', path, times, effect: { kind: 'error', status, code } });
}

/** Told where it was asked: the place takes other words. */
const inPlace: ReadonlySet<number> = new Set([
  20_009, 40_005, 50_006, 50_035, 50_045, 160_002, 200_000, 200_001, 240_000, 400_001,
]);

/** Told as the right that is missing, by name. */
const asRight: ReadonlySet<number> = new Set([50_001, 50_013, 50_083, 160_005]);

describe('an answer to a message that Discord refuses', () => {
  it.for(refusalCases.filter(([code]) => inPlace.has(code)))(
    'with %i is told where it was asked, as a reply without mentions',
    async ([code, status, said]) => {
      const { channel, user } = newPlace();
      refuse(channel, status, code);
      const asked = discord.say(channel, size, { user, mentionBot: true });
      const told = await discord.nextMessage(channel, asked);
      await bot.settled();
      expect(told.text).toContain(said);
      expect(told.replyToId).toBe(asked.id);
      expect(told.allowedMentions).toMatchObject({ parse: [] });
    },
  );

  it.for(refusalCases.filter(([code]) => !inPlace.has(code) && !asRight.has(code)))(
    'with %i is told to its author directly, with the channel',
    async ([code, status, said]) => {
      const { channel, user } = newPlace();
      refuse(channel, status, code, 9);
      discord.say(channel, size, { user, mentionBot: true });
      const told = await discord.nextMessage(discord.world.directChannel(user));
      expect(told.text).toContain(`Chaski could not answer in <#${channel.id}>.`);
      expect(told.text).toContain(said);
    },
  );

  it.for([
    [50_001, 403, '“Send Messages”'],
    [50_013, 403, '“Send Messages”'],
    [50_083, 400, 'This thread is locked'],
    [160_005, 400, 'This thread is locked'],
  ] as const)('with %i is told to its author with the right', async ([code, status, said]) => {
    const { channel, user } = newPlace();
    refuse(channel, status, code, 9);
    discord.say(channel, size, { user, mentionBot: true });
    const told = await discord.nextMessage(discord.world.directChannel(user));
    expect(told.text).toContain(said);
  });

  it('is told directly where not even the reason is taken in its place', async () => {
    const { channel, user } = newPlace();
    refuse(channel, 400, 200_000, 9);
    discord.say(channel, size, { user, mentionBot: true });
    const told = await discord.nextMessage(discord.world.directChannel(user));
    expect(told.text).toContain('because of a word in it');
  });

  it.for([
    ['es-ES', 'modo pausado'],
    ['zh-CN', '慢速模式'],
  ] as const)('is told in the language of its author: %s', async ([locale, said]) => {
    discord.faults.clear();
    const { channel, user } = newPlace(locale);
    await discord.slash('help', {}, { channel, user }).response();
    await discord.slash('ask', { question: size }, { channel, user }).response();
    await bot.settled();
    refuse(channel, 403, 20_016, 9);
    discord.say(channel, size, { user, mentionBot: true });
    const told = await discord.nextMessage(discord.world.directChannel(user));
    expect(told.text).toContain(said);
  });

  it('because the bot is timed out is not even tried, and told with when that ends', async () => {
    discord.faults.clear();
    const { channel, user } = newPlace();
    const until = Math.ceil(discord.clock.now() / 1_000) + 3_600;
    discord.world.timeOutBot(discord.guild, until * 1_000);
    discord.say(channel, size, { user, mentionBot: true });
    const told = await discord.nextMessage(discord.world.directChannel(user));
    discord.world.timeOutBot(discord.guild, undefined);
    expect(told.text).toContain(`timed out in this server until <t:${until}:f>`);
    expect(discord.messagesIn(channel)).toHaveLength(1);
  });

  it('is answered where a time-out is over', async () => {
    discord.faults.clear();
    const { channel, user } = newPlace();
    discord.world.timeOutBot(discord.guild, undefined);
    const asked = discord.say(channel, size, { user, mentionBot: true });
    expect((await discord.nextMessage(channel, asked)).text).toContain('18,000 TEU');
  });
});
