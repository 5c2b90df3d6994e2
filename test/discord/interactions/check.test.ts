import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const claim = 'The berths of Testville are 15 metres deep.';

let discord: FakeDiscord;
let bot: AnsweringBot;
beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
});
afterAll(() => endBot(bot, discord));

describe('/check', () => {
  it('defers at once and compares the claim with the collection', async () => {
    const check = discord.slash('check', { claim });
    const { text, isPrivate } = await check.response();
    expect(check.callbackType).toBe(5);
    expect(isPrivate).toBe(false);
    expect(text).toContain('The berths of Testville are 17 metres deep.');
  });

  it('shows a private comparison to nobody else', async () => {
    const { isPrivate } = await discord.slash('check', { claim, private: true }).response();
    expect(isPrivate).toBe(true);
  });

  it('refuses in private a claim that is too short once cleaned, with the limit', async () => {
    const { text, isPrivate } = await discord.slash('check', { claim: 'a     ' }).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('3 to 1,000 characters; this one has 1');
  });
});

describe('Check this claim', () => {
  async function postedByBot(body: object): Promise<SeenMessage> {
    await bot.client.rest.post(Routes.channelMessages(discord.channel.id), { body });
    const message = discord.messagesIn(discord.channel).at(-1);
    if (message === undefined) throw new Error('nothing posted');
    return message;
  }

  it('compares what a message says, for the person alone', async () => {
    const said = discord.say(discord.channel, claim);
    const { text, isPrivate } = await discord.contextMenu(said).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('The berths of Testville are 17 metres deep.');
  });

  it('reads the embeds of a message that has no content', async () => {
    const said = await postedByBot({ embeds: [{ title: 'News', description: claim }] });
    const { text } = await discord.contextMenu(said).response();
    expect(text).toContain('The berths of Testville are 17 metres deep.');
  });

  it('reads the text of a message that is made of components', async () => {
    const inner = { type: 17, components: [{ type: 10, content: claim }] };
    const said = await postedByBot({ flags: 1 << 15, components: [inner] });
    const { text } = await discord.contextMenu(said).response();
    expect(text).toContain('The berths of Testville are 17 metres deep.');
  });

  it('refuses a message that is too long, with the limit', async () => {
    const said = discord.say(discord.channel, 'long '.repeat(250));
    const { text, isPrivate } = await discord.contextMenu(said).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('3 to 1,000 characters; this one has 1,249');
  });

  it('says that a message has no text where it has none', async () => {
    const said = await postedByBot({
      components: [
        { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: 'helpful' }] },
      ],
    });
    const { text, isPrivate } = await discord.contextMenu(said).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('no text');
  });
});
