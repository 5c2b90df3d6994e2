import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetDirectChannels } from '../../../src/discord/gateway/forget-direct-channels.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

let discord: FakeDiscord;
let bot: AnsweringBot;
beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
  forgetDirectChannels(bot.client, 2);
});
afterEach(() => endBot(bot, discord));

it('keeps the direct channels that were heard of last, and answers in one that it forgot', async () => {
  const channels = [1, 2, 3].map(() => {
    const user = discord.world.addUser({});
    return { user, channel: discord.world.directChannel(user) };
  });
  const ask = async ({ user, channel }: (typeof channels)[number]) =>
    discord.nextMessage(
      channel,
      discord.say(channel, 'How large is the port of Testville?', { user }),
    );
  for (const each of channels) await ask(each);
  const isKept = channels.map(({ channel }) => bot.client.channels.cache.has(channel.id));
  expect(isKept).toEqual([false, true, true]);
  const [first] = channels;
  if (first !== undefined) expect((await ask(first)).text).toContain('18,000 TEU');
});
