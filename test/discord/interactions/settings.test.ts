import { Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { commandDefinitions } from '../../../src/discord/commands/commands.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel, FakeUser } from '../../support/fake-discord/world.ts';

const size = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;
let manager: FakeUser;
let channel: FakeChannel;

async function start(change?: Parameters<typeof startAnsweringBot>[1]): Promise<void> {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord, change);
  manager = discord.world.addUser({ name: 'manager' });
  discord.world.addMember(discord.guild, manager, ['ManageGuild']);
  channel = discord.world.addChannel(discord.guild);
}

afterEach(() => endBot(bot, discord));

const set = (options: Record<string, string | boolean> = {}) =>
  discord.slash('settings', options, { user: manager, channel }).response();
const ask = (question: string) => discord.slash('ask', { question }, { channel }).response();

describe('the settings of a channel', () => {
  it('are shown in private, and are the usual ones until they are changed', async () => {
    await start();
    const { text, isPrivate } = await set();
    expect(isPrivate).toBe(true);
    expect(text).toContain(`Settings of <#${channel.id}>`);
    expect(text).toMatch(/language of the question\n- Answers shown to all\n- Next questions/);
  });

  it('make answers private there, in its threads too, and nowhere else', async () => {
    await start();
    expect((await set({ private: true })).text).toContain('- Answers shown only to whoever asks');
    const answer = await ask(size);
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toContain('18,000 TEU');
    const ids = answer.messages.flatMap(({ buttons }) => buttons.map((each) => each.customId));
    expect(ids.some((id) => id?.startsWith('thread:'))).toBe(false);
    const acting = { channel: discord.world.addThread(channel) };
    const inThread = await discord.slash('check', { claim: size }, acting).response();
    expect(inThread.isPrivate).toBe(true);
    const fact = await discord.slash('fact', {}, { channel }).response();
    expect(fact.isPrivate).toBe(true);
    const elsewhere = await discord.slash('ask', { question: size }).response();
    expect(elsewhere.isPrivate).toBe(false);
  });

  it.for([
    ['passage', { id: 'testville-port-size' }],
    ['sources', {}],
    ['topics', {}],
    ['help', {}],
  ] as const)('make /%s private too', async ([command, options]) => {
    await start();
    const run = () => discord.slash(command, options, { channel }).response();
    expect((await run()).isPrivate).toBe(false);
    await set({ private: true });
    expect((await run()).isPrivate).toBe(true);
  });

  it('take the next questions from under answers, and bring them back', async () => {
    await start({
      change: ({ answering }) => ({
        answering: () => {
          const real = answering();
          const converse: Answering['converse'] = async (...asked) => ({
            ...(await real.converse(...asked)),
            next: real.examples('en'),
          });
          return { ...real, converse };
        },
      }),
    });
    const nextUnder = async () => {
      const { messages } = await ask(size);
      const ids = messages.flatMap(({ buttons }) => buttons.map((each) => each.customId ?? ''));
      expect(ids.some((id) => id.startsWith('passage:'))).toBe(true);
      return ids.filter((id) => id.startsWith('next:')).length;
    };
    expect(await nextUnder()).toBeGreaterThan(0);
    expect((await set({ next: false })).text).toContain('- No next questions');
    expect(await nextUnder()).toBe(0);
    const said = discord.say(channel, size, { mentionBot: true });
    const { buttons } = await discord.nextMessage(channel, said);
    expect(buttons.filter(({ customId }) => customId?.startsWith('next:'))).toEqual([]);
    await set({ next: true });
    expect(await nextUnder()).toBeGreaterThan(0);
  });

  it('that are private tell who mentions the bot how to ask', async () => {
    await start();
    await set({ private: true });
    const said = discord.say(channel, size, { mentionBot: true });
    const { text } = await discord.nextMessage(channel, said);
    expect(text).toBe('Answers are private in this channel: ask with `/ask`.');
  });

  it('answer in the question’s language, else in the channel’s, else in the reader’s', async () => {
    await start();
    expect((await set({ language: 'es' })).text).toContain('- Language: Español');
    expect((await ask(size)).text).toContain('November 2024');
    // A name alone tells no language.
    expect((await ask('Testville?')).text).toContain('noviembre de 2024');
    const said = discord.say(channel, 'Testville?', { mentionBot: true });
    expect((await discord.nextMessage(channel, said)).text).toContain('noviembre de 2024');
    const chosen = { question: 'Testville?', language: 'zh' };
    const asked = await discord.slash('ask', chosen, { channel }).response();
    expect(asked.text).toContain('2024年11月');
    expect((await set({ language: 'asked' })).text).toContain('No language of its own');
    expect((await ask('Testville?')).text).toMatch(/November 2024|the collection/u);
  });

  it('write around what all see in the channel’s language, and in private in the reader’s', async () => {
    await start();
    const labelsIn = async (options: Record<string, string | boolean>) => {
      const { messages } = await discord.slash('ask', options, { channel }).response();
      return messages.flatMap(({ buttons }) => buttons.map(({ label }) => label));
    };
    await set({ language: 'es' });
    expect(await labelsIn({ question: size })).toContain('Repreguntar');
    expect(await labelsIn({ question: size, private: true })).toContain('Follow up');
  });

  it('give a new digest the channel’s language', async () => {
    await start();
    await set({ language: 'zh' });
    const options = { channel, time: '08:30', timezone: 'America/Lima' };
    const { text } = await discord
      .slash('digest set', options, { user: manager, channel })
      .response();
    expect(text).toContain('Language: 中文');
  });

  it('keep what is not named', async () => {
    await start();
    await set({ private: true, next: false });
    const { text } = await set({ language: 'zh' });
    expect(text).toMatch(/Language: 中文.*\n- Answers shown only to.*\n- No next questions/);
  });

  it('are offered only to those who manage the server', async () => {
    await start();
    expect(() => discord.slash('settings', { private: true }, { channel })).toThrow('needs rights');
  });

  it('are only for those who manage the server, where others are given the command', async () => {
    await start();
    const body = commandDefinitions().map((definition) => ({
      ...definition,
      default_member_permissions: null,
    }));
    const { rest, application } = bot.client;
    await rest.put(Routes.applicationCommands(application.id), { body });
    const { text } = await discord.slash('settings', { private: true }, { channel }).response();
    expect(text).toContain('needs the permission “Manage Server”');
    expect((await ask(size)).isPrivate).toBe(false);
  });

  it('that cannot be read do not look as if nothing were set, and do not stop answers', async () => {
    const failing = {
      load: () => Promise.reject(new Error('out of reach')),
      save: () => Promise.reject(new Error('out of reach')),
    };
    await start({
      change: ({ state }) => ({ state: { ...state, channelSettings: failing } }),
    });
    expect((await set()).text).toContain('could not be read or changed');
    expect((await ask(size)).text).toContain('18,000 TEU');
  });

  it('that the store is slow to tell are not waited for', async () => {
    const slow = { load: () => new Promise<never>(() => {}), save: () => Promise.resolve() };
    await start({ change: ({ state }) => ({ state: { ...state, channelSettings: slow } }) });
    expect((await ask(size)).text).toContain('18,000 TEU');
  });
});
