import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import { Semaphore } from '../../../src/core/conversation/semaphore.ts';
import { createTurnQueue } from '../../../src/core/conversation/turn-queue.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const size = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;
let gate: PromiseWithResolvers<void>;

beforeEach(async () => {
  gate = Promise.withResolvers();
  const composing = new Semaphore(1, 1);
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord, {
    change: () => ({
      inTurn: createTurnQueue({ ofKey: 2 }),
      compose: (work) =>
        composing.run(async () => {
          await gate.promise;
          return work();
        }),
    }),
  });
});
afterEach(() => endBot(bot, discord));

describe('more questions than can wait', () => {
  it.for([
    ['en-US', 'Chaski is busy with many questions. Please try again in a moment.'],
    ['es-ES', 'Chaski está atendiendo muchas preguntas. Inténtelo de nuevo en un momento.'],
    ['zh-CN', '提问的人太多，Chaski 正忙，请稍后再试。'],
  ] as const)(
    'are refused with a word in the language of %s, and nothing is logged',
    async ([locale, said]) => {
      const user = discord.world.addUser({ locale });
      discord.world.addMember(discord.guild, user);
      const waiting = [1, 2].map(() => discord.slash('ask', { question: size }));
      for (const each of waiting) await each.acknowledged();
      await discord.until(() => waiting.every((each) => each.acknowledgedAfterMs !== undefined));
      const refused = await discord.slash('ask', { question: size }, { user }).response();
      expect(refused.text).toBe(said);
      expect(refused.isPrivate).toBe(true);
      gate.resolve();
      for (const each of waiting) expect((await each.response()).text).toContain('18,000 TEU');
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('are told once in a channel, and those before them are answered', async () => {
    const questions = [1, 2, 3, 4].map(() =>
      discord.say(discord.channel, size, { mentionBot: true }),
    );
    const isBusy = ({ text }: { readonly text: string }) => text.includes('try again in a moment');
    await discord.until(() => discord.messagesIn(discord.channel).some(isBusy));
    gate.resolve();
    await bot.settled();
    const replies = discord
      .messagesIn(discord.channel)
      .filter(({ replyToId }) => questions.some(({ id }) => id === replyToId));
    expect(replies.filter(isBusy)).toHaveLength(1);
    expect(replies.filter(({ text }) => text.includes('18,000 TEU'))).toHaveLength(2);
  });
});
