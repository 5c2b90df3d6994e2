import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answering/answer.ts';
import { pickFact } from '../../../src/core/answering/pick-fact.ts';
import { channelIdSchema, messageIdSchema } from '../../../src/core/conversation/place.ts';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const size = 'How large is the port of Testville?';
const count = 60;

/** An answer of many sentences, each of its own words. */
function longAnswer({ knowledge, compose }: Answering): Answer {
  const fact = pickFact(knowledge, compose, { language: 'en', pick: 0 });
  const [sentence] = fact?.sentences ?? [];
  if (fact === undefined || sentence === undefined) throw new Error('no fact');
  const sentences = Array.from({ length: count }, (_, place) => {
    const text = `Sentence ${place} goes on ${'and on '.repeat(20)}.`;
    return { ...sentence, lead: '', claim: text, text };
  });
  return { ...fact, sentences };
}

describe('an answer that does not fit into one message', () => {
  let discord: FakeDiscord;
  let bot: AnsweringBot;
  beforeAll(async () => {
    discord = await startFakeDiscord({ limitsRate: false });
    bot = await startAnsweringBot(discord, {
      change: ({ answering }) => ({
        answering: () => ({ ...answering(), converse: async () => longAnswer(answering()) }),
      }),
    });
  });
  afterAll(() => endBot(bot, discord));

  function expectWhole(text: string): void {
    const places = [...text.matchAll(/Sentence (\d+) goes/g)].map((match) => Number(match[1]));
    expect(places).toEqual(Array.from({ length: count }, (_, place) => place));
  }

  it('goes on in follow-ups to a command, in order and whole', async () => {
    const ask = discord.slash('ask', { question: size });
    const { text, followUps, isPrivate } = await ask.response({ followUps: 2 });
    expectWhole(text);
    expect(followUps.length).toBeGreaterThan(1);
    expect(isPrivate).toBe(false);
  });

  it('stays private in all of its parts', async () => {
    const ask = discord.slash('ask', { question: size, private: true });
    const { text, messages } = await ask.response({ followUps: 2 });
    expectWhole(text);
    expect(messages.every(({ isPrivate }) => isPrivate)).toBe(true);
  });

  it('goes on in further messages, of which the first is the reply, each with its nonce', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const said = discord.say(channel, size, { mentionBot: true });
    await discord.nextMessage(channel, said);
    await bot.settled();
    const parts = discord.messagesIn(channel).filter(({ id }) => id !== said.id);
    expectWhole(parts.map(({ text }) => text).join('\n'));
    expect(parts.map(({ replyToId }) => replyToId)).toEqual([
      said.id,
      ...parts.slice(1).map(() => undefined),
    ]);
    expect(parts.map(({ nonce }) => nonce)).toEqual(
      parts.map((_, place) => `a${said.id}.${place}`),
    );
  });

  it('is found by a reply to any of its parts', async () => {
    const { messages } = await discord.slash('ask', { question: size }).response({ followUps: 2 });
    await bot.settled();
    const channel = channelIdSchema.parse(discord.channel.id);
    const posted = await Promise.all(
      messages.map(({ id }) => bot.services.state.answers.load(channel, messageIdSchema.parse(id))),
    );
    expect(new Set(posted.map((each) => each?.conversation)).size).toBe(1);
    expect(posted).not.toContain(undefined);
  });
});
