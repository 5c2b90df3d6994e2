import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationIdSchema } from '../../../src/core/conversation/conversation.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const size = 'How large is the port of Testville?';

describe('the thread button', () => {
  let discord: FakeDiscord;
  let bot: AnsweringBot;
  beforeAll(async () => {
    discord = await startFakeDiscord({ limitsRate: false });
    bot = await startAnsweringBot(discord);
  });
  afterAll(() => endBot(bot, discord));

  async function answeredIn(channel: FakeChannel): Promise<SeenMessage> {
    const { messages } = await discord.slash('ask', { question: size }, { channel }).response();
    const [message] = messages;
    if (message === undefined) throw new Error('no answer');
    return message;
  }

  async function threadFrom(answer: SeenMessage, channel: FakeChannel): Promise<FakeChannel> {
    await discord.press(answer, /^thread:/).response();
    const thread = discord.threadsOf(channel).find(({ id }) => id === answer.id);
    if (thread === undefined) throw new Error('no thread');
    return thread;
  }

  async function questionsOf(conversation: string): Promise<string[]> {
    const id = conversationIdSchema.parse(conversation);
    const known = await bot.services.state.conversations.load(id);
    return (known?.turns ?? []).map(({ question }) => question);
  }

  const questionsIn = ({ id }: FakeChannel) => questionsOf(`thread:${id}`);

  it('opens a thread from the answer, named after the passage and not after the question', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    const { text, isPrivate } = await discord.press(answer, /^thread:/).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain(`<#${answer.id}>`);
    const threads = discord.threadsOf(channel);
    expect(threads.map(({ id, name }) => ({ id, name }))).toEqual([
      { id: answer.id, name: 'Chaski: Size of Testville' },
    ]);
  });

  it('posts there, as an ordinary message with a nonce, how to go on', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const thread = await threadFrom(await answeredIn(channel), channel);
    const [first, ...others] = discord.messagesIn(thread);
    expect(first?.text).toContain('mention Chaski');
    expect(first?.nonce).toBe(`t${thread.id}.0`);
    expect(first?.isPrivate).toBe(false);
    expect(others).toEqual([]);
  });

  it('carries the conversation into the thread, where /ask goes on with it', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const thread = await threadFrom(await answeredIn(channel), channel);
    const asked = discord.slash('ask', { question: 'And how deep?' }, { channel: thread });
    expect((await asked.response()).text).toContain('17 metres deep');
    await bot.settled();
    expect(await questionsIn(thread)).toEqual([size, 'And how deep?']);
  });

  it('points to the thread that is there when it is pressed again', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    const thread = await threadFrom(answer, channel);
    const other = discord.world.addUser();
    discord.world.addMember(discord.guild, other);
    const again = discord.press(answer, /^thread:/, { user: other });
    const { text, isPrivate } = await again.response();
    expect(isPrivate).toBe(true);
    expect(text).toContain(`already has a thread: <#${thread.id}>`);
    expect(discord.threadsOf(channel)).toHaveLength(1);
    expect(discord.messagesIn(thread)).toHaveLength(1);
  });

  it('greets once, also when it is pressed again after Discord has forgotten the nonce', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    const thread = await threadFrom(answer, channel);
    discord.clock.advance(10 * 60_000);
    await discord.press(answer, /^thread:/).response();
    expect(discord.messagesIn(thread)).toHaveLength(1);
  });

  it('opens one thread where two people press at once, and greets once', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    const presses = [discord.press(answer, /^thread:/), discord.press(answer, /^thread:/)];
    for (const press of presses) {
      expect((await press.response()).text).toContain(`<#${answer.id}>`);
    }
    await bot.settled();
    const [thread] = discord.threadsOf(channel);
    expect(discord.threadsOf(channel)).toHaveLength(1);
    expect(thread === undefined ? [] : discord.messagesIn(thread)).toHaveLength(1);
  });

  it.for(['CreatePublicThreads', 'SendMessagesInThreads'] as const)(
    'names the right that is missing and where, in private: %s',
    async (right) => {
      const channel = discord.world.addChannel(discord.guild);
      const answer = await answeredIn(channel);
      discord.world.denyBot(channel, [right]);
      const { text, isPrivate } = await discord.press(answer, /^thread:/).response();
      const names = {
        CreatePublicThreads: 'Create Public Threads',
        SendMessagesInThreads: 'Send Messages in Threads',
      };
      expect(isPrivate).toBe(true);
      expect(text).toContain(`“${names[right]}” in <#${channel.id}>`);
      expect(discord.threadsOf(channel)).toEqual([]);
    },
  );

  it('says when to press again where Discord takes no thread for longer than anyone waits', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    discord.faults.add({
      method: 'POST',
      path: /\/messages\/\d+\/threads$/,
      effect: { kind: 'rateLimit', retryAfterMs: 600_000, scope: 'shared' },
    });
    const { text, isPrivate } = await discord.press(answer, /^thread:/).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('press again in a few minutes');
    expect(bot.log.map(({ message }) => message)).toContain('Discord took no thread in time');
  });

  it('tells of the thread also where Discord takes no greeting in time', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    discord.faults.add({
      method: 'POST',
      path: `/channels/${answer.id}/messages`,
      effect: { kind: 'rateLimit', retryAfterMs: 600_000, scope: 'shared' },
    });
    const { text } = await discord.press(answer, /^thread:/).response();
    expect(text).toContain(`<#${answer.id}>`);
  });

  it('says that the thread is gone where it was deleted', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    discord.world.deleteChannel(await threadFrom(answer, channel));
    const { text, isPrivate } = await discord.press(answer, /^thread:/).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('Follow up');
    expect(text).not.toContain('<#');
  });

  it('is not offered in a thread, nor in direct messages', async () => {
    const thread = discord.world.addThread(discord.channel, { owner: discord.bot });
    const direct = discord.world.directChannel(discord.world.addUser());
    const buttons = [await answeredIn(thread), await answeredIn(direct)].flatMap((message) =>
      message.buttons.map(({ customId }) => customId?.split(':')[0]),
    );
    expect(buttons).not.toContain('thread');
    expect(buttons).toContain('followup');
  });

  it('makes up for a thread that was opened while its answer was lost', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const answer = await answeredIn(channel);
    const effect = { kind: 'cut', when: 'after' } as const;
    discord.faults.add({ method: 'POST', path: '/threads', effect });
    const { text } = await discord.press(answer, /^thread:/).response();
    await bot.settled();
    const [thread] = discord.threadsOf(channel);
    expect(text).toContain(`<#${answer.id}>`);
    expect(thread === undefined ? [] : discord.messagesIn(thread)).toHaveLength(1);
  });

  it('keeps what is asked in private in a thread out of what others ask there', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const thread = await threadFrom(await answeredIn(channel), channel);
    const options = { question: 'And how deep?', private: true };
    const asked = discord.slash('ask', options, { channel: thread });
    const { text, isPrivate } = await asked.response();
    await bot.settled();
    expect(isPrivate).toBe(true);
    expect(text).toContain('17 metres deep');
    expect(await questionsIn(thread)).toEqual([size]);
    expect(await questionsOf(`ask:${asked.id}`)).toEqual([size, 'And how deep?']);
  });
});

describe('an answer thread', () => {
  it('goes on with its conversation after a restart, also where it was archived meanwhile', async () => {
    const discord = await startFakeDiscord();
    await using store = await temporaryStore();
    const before = await startAnsweringBot(discord, store);
    const { messages } = await discord.slash('ask', { question: size }).response();
    const [answer] = messages;
    if (answer === undefined) throw new Error('no answer');
    await discord.press(answer, /^thread:/).response();
    await before.stop();
    const [thread] = discord.threadsOf(discord.channel);
    if (thread === undefined) throw new Error('no thread');
    discord.world.archiveThread(thread);

    const after = await startAnsweringBot(discord, store);
    const asked = discord.say(thread, 'And how deep?', { mentionBot: true });
    const reply = await discord.nextMessage(thread, asked);
    expect(reply.text).toContain('17 metres deep');
    const acting = { channel: thread };
    const { text } = await discord
      .slash('ask', { question: 'How large is it?' }, acting)
      .response();
    expect(text).toContain('18,000 TEU');

    await after.stop();
    expect(discord.violations).toEqual([]);
    await discord.close();
  });
});
