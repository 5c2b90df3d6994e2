import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const size = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;
beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false, allowsMessageContent: true });
  bot = await startAnsweringBot(discord, { messageContent: true });
});
afterAll(() => endBot(bot, discord));

/** Halves of characters, and mentions whole, broken and hidden, in what people ask. */
const typed = [
  `${size} \ud800 and the port of \udc00Nowhere\ud83d?`,
  'Who runs <@123456789012345678 of <@&1> and <@!2> in Testville?',
  'Who is @everyone and @here at the port of @\u200beveryone?',
  'Compare <#1> and Testville and [x](https://evil.example) and <https://evil.example/x>',
  'How large is <:a:1> <t:0:R> </ask:1> **Ruritania** `x` \u202eville?',
];
const planted = /<[@#:t/a]|@everyone|@here|\]\(https:\/\/evil|\u202e|\u200b/u;

const expectPlain = (text: string) => {
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(planted);
};

describe('what breaks in a question is echoed nowhere', () => {
  it.for(typed)('as a command, a claim and a message: %j', async (question) => {
    expectPlain((await discord.slash('ask', { question }).response()).text);
    expectPlain((await discord.slash('check', { claim: question }).response()).text);
    const said = discord.say(discord.channel, question, { mentionBot: true });
    expectPlain((await discord.nextMessage(discord.channel, said)).text);
  });

  it.for(typed)('as a follow-up, which shows what was asked: %j', async (question) => {
    const answer = await discord.slash('ask', { question: size }).response();
    const shown = discord.press(answer, /^followup:/);
    await shown.modal();
    const followed = await discord.submitModal(shown, { question }).response();
    expectPlain(followed.text);
    expect(followed.messages.filter(({ pings }) => pings.everyone)).toEqual([]);
  });
});
