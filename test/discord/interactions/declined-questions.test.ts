import { afterEach, describe, expect, it } from 'vitest';
import { personIdSchema } from '../../../src/core/conversation/place.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const declined = 'Who owns the railway of Testville, and does 987 654 321 answer?';
const answered = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;

async function start(options: Parameters<typeof startAnsweringBot>[1] = { keepsMisses: true }) {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord, options);
}

afterEach(() => endBot(bot, discord));

async function ask(question: string, options: Record<string, string | boolean> = {}) {
  const { text } = await discord.slash('ask', { question, ...options }).response();
  await bot.settled();
  return text;
}

describe('a question that is declined', () => {
  it('is kept by its words alone where the operator wants it', async () => {
    await start();
    expect(await ask(declined)).not.toContain('18,000 TEU');
    expect(await bot.misses()).toMatchObject([
      { words: declined.replace('987 654 321', '[…]'), language: 'en', asks: [{ times: 1 }] },
    ]);
    expect(JSON.stringify(await bot.misses())).not.toContain(discord.user.id);
  });

  it('is not kept unless the operator wants it', async () => {
    await start({});
    await ask(declined);
    expect(await bot.misses()).toEqual([]);
  });

  it('is kept where it is asked in a message too', async () => {
    await start();
    const said = discord.say(discord.channel, declined, { mentionBot: true });
    await discord.nextMessage(discord.channel, said);
    await bot.settled();
    expect(await bot.misses()).toMatchObject([{ asks: [{ server: discord.guild.id }] }]);
  });

  it('is kept without the server where it is asked in private', async () => {
    await start();
    await ask(declined, { private: true });
    const [miss] = await bot.misses();
    expect(miss?.asks).toHaveLength(1);
    expect(miss?.asks[0]?.server).toBeUndefined();
  });

  it('is no question that is answered', async () => {
    await start();
    await ask(answered);
    await ask('Hello!');
    expect(await bot.misses()).toEqual([]);
  });
});

describe('/privacy, where declined questions are kept,', () => {
  const privacy = async (what: 'show' | 'erase') => {
    const { text } = await discord.slash(`privacy ${what}`).response();
    return text;
  };

  it('tells so to everybody, and how many may be theirs', async () => {
    await start();
    const before = await privacy('show');
    expect(before).toContain('Nothing is kept about you.');
    expect(before).toContain('kept for 30 days without your name');
    expect(before).not.toContain('may be yours:');
    await ask(declined);
    const after = await privacy('show');
    expect(after).toContain('Unanswered questions kept without a name that may be yours: 1');
  });

  it('erase leaves none that may be theirs', async () => {
    await start();
    await ask(declined);
    await privacy('erase');
    expect(await bot.misses()).toEqual([]);
    const person = personIdSchema.parse(discord.user.id);
    expect((await bot.services.personalData.show(person)).possibleMisses).toBe(0);
  });

  it('tells nothing of them where none are kept', async () => {
    await start({});
    expect(await privacy('show')).toBe('Nothing is kept about you.');
  });
});
