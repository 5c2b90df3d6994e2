import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { FaultEffect } from '../../support/fake-discord/faults.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

const size = 'How large is the port of Testville?';
const secret = 'How large is the secret-of-mine port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;
let isBroken = false;

beforeEach(async () => {
  isBroken = false;
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord, {
    change: ({ compose }) => ({
      compose: (work) =>
        isBroken ? Promise.reject(new Error('a bolt is loose in /srv/chaski')) : compose(work),
    }),
  });
});
afterEach(() => endBot(bot, discord));

describe('an answer gets through', () => {
  const cutAfter: FaultEffect = { kind: 'cut', when: 'after' };

  it.for<[string, string, string | RegExp, FaultEffect]>([
    ['a callback cut before it took effect', 'POST', '/callback', { kind: 'cut', when: 'before' }],
    ['a callback that took effect unheard', 'POST', '/callback', cutAfter],
    ['a callback answered with 500', 'POST', '/callback', { kind: 'status', status: 500 }],
    ['an edit cut before', 'PATCH', '@original', { kind: 'cut', when: 'before' }],
    ['an edit cut after', 'PATCH', '@original', cutAfter],
    ['an edit answered with 502', 'PATCH', '@original', { kind: 'status', status: 502 }],
    ['an edit answered with 429', 'PATCH', '@original', { kind: 'rateLimit', retryAfterMs: 50 }],
  ])('%s', async ([, method, path, effect]) => {
    discord.faults.add({ method, path, effect });
    const ask = discord.slash('ask', { question: size });
    const { text, messages } = await ask.response();
    await bot.settled();
    expect(text).toContain('18,000 TEU');
    expect(messages).toHaveLength(1);
    expect(discord.messagesIn(discord.channel)).toHaveLength(1);
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.for<[string, FaultEffect]>([
    ['a message cut before', { kind: 'cut', when: 'before' }],
    ['a message cut after', cutAfter],
    ['a message answered with 503', { kind: 'status', status: 503 }],
    ['a message answered with 500 that is there', { kind: 'status', status: 500, after: true }],
  ])('and is posted once: %s', async ([, effect]) => {
    discord.faults.add({ method: 'POST', path: /\/channels\/\d+\/messages$/, effect });
    const said = discord.say(discord.channel, size, { mentionBot: true });
    const reply = await discord.nextMessage(discord.channel, said);
    await bot.settled();
    expect(reply.text).toContain('18,000 TEU');
    const replies = discord
      .messagesIn(discord.channel)
      .filter(({ replyToId }) => replyToId === said.id);
    expect(replies).toHaveLength(1);
  });
});

describe('trouble of Discord that lasts', () => {
  it('is outlasted by an edit, also after the library has given up', async () => {
    // The library tries four times a call: this is more than three calls of ours.
    const effect: FaultEffect = { kind: 'status', status: 503 };
    discord.faults.add({ method: 'PATCH', path: '@original', effect, times: 13 });
    const ask = discord.slash('ask', { question: size });
    const { text } = await ask.response();
    await bot.settled();
    expect(text).toContain('18,000 TEU');
  });

  it('holds no answer back where it is only the typing that hangs', async () => {
    discord.faults.add({ method: 'POST', path: /\/typing$/, effect: { kind: 'hang' }, times: 3 });
    const said = discord.say(discord.channel, size, { mentionBot: true });
    // The library itself would give up after fifteen seconds.
    const reply = await discord.nextMessage(discord.channel, said, { timeoutMs: 12_000 });
    expect(reply.text).toContain('18,000 TEU');
  });
});

describe('one answer of Discord that the token is wrong', () => {
  it('does not silence the bot', async () => {
    const effect: FaultEffect = { kind: 'error', status: 401, code: 0 };
    discord.faults.add({ method: 'POST', path: /\/typing$/, effect });
    discord.say(discord.channel, size, { mentionBot: true });
    await discord.until(() => discord.requests.some(({ path }) => path.endsWith('/typing')));
    await bot.settled();
    const said = discord.say(discord.channel, size, { mentionBot: true });
    const reply = await discord.nextMessage(discord.channel, said);
    expect(reply.text).toContain('18,000 TEU');
  });
});

describe('what nobody expected', () => {
  it('is told in private, with a reference that stands in the log and without its text', async () => {
    isBroken = true;
    const ask = discord.slash('ask', { question: secret });
    const { text, isPrivate } = await ask.response();
    const reference = /`([0-9a-f]{8})`/.exec(text)?.[1];
    expect(isPrivate).toBe(true);
    expect(text).not.toContain('bolt');
    expect(discord.messagesIn(discord.channel)).toEqual([]);
    expect(bot.log).toMatchObject([{ level: 'error', fields: { reference, kind: 'ask' } }]);
  });

  it('is told as a reply to a message, and the message may then be answered again', async () => {
    isBroken = true;
    const said = discord.say(discord.channel, secret, { mentionBot: true });
    const told = await discord.nextMessage(discord.channel, said);
    await bot.settled();
    expect(told.text).toContain('Something went wrong');
    expect(told.nonce).toBe(`f${said.id}.0`);
    expect(await bot.services.state.leases.take(`message:${said.id}`, 1_000)).toBe(true);
  });

  it('leaves no question in the log', async () => {
    isBroken = true;
    await discord.slash('ask', { question: secret }).response();
    await discord.nextMessage(
      discord.channel,
      discord.say(discord.channel, secret, { mentionBot: true }),
    );
    isBroken = false;
    await discord.slash('ask', { question: secret }).response();
    await bot.settled();
    expect(JSON.stringify(bot.log)).not.toContain('secret-of-mine');
  });

  it('is told in private where the answer was deleted while it was written, without noise in the log', async () => {
    discord.faults.add({
      method: 'PATCH',
      path: '@original',
      effect: { kind: 'error', status: 404, code: 10_008 },
    });
    const { text, isPrivate } = await discord.slash('ask', { question: size }).response();
    await bot.settled();
    expect(text).toContain('has been deleted');
    expect(isPrivate).toBe(true);
    expect(bot.log.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('ends quietly where the token of the interaction has run out', async () => {
    discord.faults.add({
      method: 'PATCH',
      path: '@original',
      effect: { kind: 'error', status: 401, code: 50_027 },
    });
    const ask = discord.slash('ask', { question: size });
    await ask.acknowledged();
    await bot.settled();
    expect(bot.log.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('names the right that Discord finds missing after all', async () => {
    discord.faults.add({
      method: 'POST',
      path: new RegExp(`/channels/${discord.channel.id}/messages$`),
      effect: { kind: 'error', status: 403, code: 50_013 },
    });
    discord.say(discord.channel, size, { mentionBot: true });
    const told = await discord.nextMessage(discord.world.directChannel(discord.user));
    expect(told.text).toContain('“Send Messages”');
  });
});

describe('a store that fails', () => {
  it('leaves answers going on without memory', async () => {
    await bot.stop();
    await discord.close();
    discord = await startFakeDiscord({ limitsRate: false });
    const nothing = () => Promise.resolve(undefined);
    bot = await startAnsweringBot(discord, {
      change: ({ state }) => ({
        state: {
          ...state,
          conversations: { load: nothing, save: nothing },
          answers: { ...state.answers, load: nothing, save: nothing },
          preferences: { load: nothing, save: nothing },
          leases: { take: () => Promise.resolve(true), release: nothing },
        },
      }),
    });
    const { text } = await discord.slash('ask', { question: size }).response();
    expect(text).toContain('18,000 TEU');
    const said = discord.say(discord.channel, size, { mentionBot: true });
    expect((await discord.nextMessage(discord.channel, said)).text).toContain('18,000 TEU');
  });
});
