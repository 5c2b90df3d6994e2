import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';

const size = 'How large is the port of Testville?';
const depth = 'How deep is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;

async function start(messageContent: boolean): Promise<void> {
  discord = await startFakeDiscord({ limitsRate: false, allowsMessageContent: messageContent });
  bot = await startAnsweringBot(discord, { messageContent });
}

const stop = () => endBot(bot, discord);

/** What the bot has said in a channel once all that arrived is handled. */
async function saidIn(channel: FakeChannel): Promise<SeenMessage[]> {
  // A message with a mention comes after all that was said before it.
  const last = discord.say(discord.channel, size, { mentionBot: true });
  await discord.until(() =>
    discord.messagesIn(discord.channel).some((m) => m.replyToId === last.id),
  );
  await bot.settled();
  return discord.messagesIn(channel).filter(({ authorId }) => authorId === discord.bot.id);
}

function newChannel(): FakeChannel {
  return discord.world.addChannel(discord.guild);
}

describe('a message', () => {
  beforeAll(() => start(false));
  afterAll(stop);

  it('that mentions the bot is answered as a reply, which notifies nobody', async () => {
    const channel = newChannel();
    const said = discord.say(channel, size, { mentionBot: true });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('18,000 TEU');
    expect(reply.replyToId).toBe(said.id);
    expect(reply.pings.users).toEqual([]);
    expect(reply.nonce).toBe(`a${said.id}.0`);
    expect(reply.buttons.map(({ customId }) => customId)).toContain(`thread:ask:${said.id}`);
  });

  it('is answered while typing is shown', async () => {
    const channel = newChannel();
    await discord.nextMessage(channel, discord.say(channel, size, { mentionBot: true }));
    expect(discord.typing.map(({ channelId }) => channelId)).toContain(channel.id);
  });

  it('that only greets gets a greeting, and as buttons only questions to ask', async () => {
    const channel = newChannel();
    const said = discord.say(channel, 'hello!', { mentionBot: true });
    const { text, buttons } = await discord.nextMessage(channel, said);
    expect(text).toContain('I am Chaski');
    expect(buttons.length).toBeGreaterThan(0);
    for (const { label, customId } of buttons) {
      expect(label).toMatch(/\?$/);
      expect(customId).toMatch(/^next:/);
    }
  });

  it('that replies to thanks still acts on the answer before', async () => {
    const channel = newChannel();
    const answer = await discord.nextMessage(
      channel,
      discord.say(channel, size, { mentionBot: true }),
    );
    const thanks = discord.say(channel, 'thanks', { mentionBot: true, replyTo: answer });
    const welcome = await discord.nextMessage(channel, thanks);
    await bot.settled();
    const source = discord.say(channel, 'source?', { mentionBot: true, replyTo: welcome });
    const { text } = await discord.nextMessage(channel, source);
    expect(text).toContain('source: “Report on Testville”, Port Office, 1 December 2024.');
    expect(text).toContain('18,000 TEU');
  });

  it('that mentions the bot and asks nothing gets the help', async () => {
    const channel = newChannel();
    const said = discord.say(channel, '', { mentionBot: true });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('/ask');
    expect(reply.replyToId).toBe(said.id);
  });

  it('that pings in reply to an answer goes on with that answer', async () => {
    const channel = newChannel();
    const answer = await discord.nextMessage(
      channel,
      discord.say(channel, size, { mentionBot: true }),
    );
    const said = discord.say(channel, 'And how deep?', { replyTo: answer });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('17 metres deep');
    expect(reply.buttons.map(({ customId }) => customId)).toContain(
      answer.buttons.map(({ customId }) => customId).find((id) => id?.startsWith('followup:')),
    );
  });

  it('that pings in reply to what a command was answered with is told how to be read', async () => {
    const channel = newChannel();
    const { messages } = await discord.slash('ask', { question: size }, { channel }).response();
    const [answer] = messages;
    if (answer === undefined) throw new Error('no answer');
    const said = discord.say(channel, 'And how deep?', { replyTo: answer });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('Discord does not show Chaski the text');
  });

  it('that replies to such an answer and mentions the bot goes on with it', async () => {
    const channel = newChannel();
    const { messages } = await discord.slash('ask', { question: size }, { channel }).response();
    const [answer] = messages;
    if (answer === undefined) throw new Error('no answer');
    const said = discord.say(channel, 'And how deep?', { replyTo: answer, mentionBot: true });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('17 metres deep');
  });

  it('that is not for the bot is left alone', async () => {
    const channel = newChannel();
    const answer = await discord.nextMessage(
      channel,
      discord.say(channel, size, { mentionBot: true }),
    );
    discord.say(channel, depth);
    discord.say(channel, depth, { replyTo: answer, replyPing: false });
    expect(await saidIn(channel)).toHaveLength(1);
  });

  it('of another bot is never answered', async () => {
    const channel = newChannel();
    const other = discord.world.addUser({ bot: true, name: 'other' });
    discord.world.addMember(discord.guild, other);
    discord.say(channel, size, { mentionBot: true, user: other });
    expect(await saidIn(channel)).toEqual([]);
  });

  it('in direct messages is a question of one conversation', async () => {
    const channel = discord.world.directChannel(discord.world.addUser());
    const first = await discord.nextMessage(channel, discord.say(channel, size));
    expect(first.text).toContain('18,000 TEU');
    const second = await discord.nextMessage(channel, discord.say(channel, 'And how deep?'));
    expect(second.text).toContain('17 metres deep');
  });

  it('in an answer thread that mentions the bot goes on with its conversation', async () => {
    const channel = newChannel();
    const answer = await discord.nextMessage(
      channel,
      discord.say(channel, size, { mentionBot: true }),
    );
    await discord.press(answer, /^thread:/).response();
    const [thread] = discord.threadsOf(channel);
    if (thread === undefined) throw new Error('no thread');
    const said = discord.say(thread, 'And how deep?', { mentionBot: true });
    const reply = await discord.nextMessage(thread, said);
    expect(reply.text).toContain('17 metres deep');
    const next = discord.say(thread, 'And how large?', { replyTo: reply });
    expect((await discord.nextMessage(thread, next)).text).toContain('18,000 TEU');
    expect(reply.buttons.map(({ customId }) => customId?.split(':')[0])).not.toContain('thread');
  });

  it('in a thread of others is answered only where it mentions the bot', async () => {
    const thread = discord.world.addThread(newChannel());
    discord.say(thread, size);
    const said = discord.say(thread, size, { mentionBot: true });
    const reply = await discord.nextMessage(thread, said);
    expect(reply.replyToId).toBe(said.id);
    expect(await saidIn(thread)).toHaveLength(1);
  });

  it('that is too long is refused where it stands, once a minute and person', async () => {
    const channel = newChannel();
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    const said = discord.say(channel, 'long '.repeat(120), { mentionBot: true, user });
    const told = await discord.nextMessage(channel, said);
    expect(told.text).toContain('1 to 500 characters; this one has 599');
    expect(told.replyToId).toBe(said.id);
    discord.say(channel, 'long '.repeat(130), { mentionBot: true, user });
    expect(await saidIn(channel)).toHaveLength(1);
    expect(discord.messagesIn(discord.world.directChannel(user))).toEqual([]);
  });

  it('that mentions the bot and its own role is asked without either', async () => {
    const channel = newChannel();
    const role = `<@&${discord.guild.botRole.id}>`;
    const said = discord.say(channel, `<@${discord.bot.id}> ${role} ${size}`);
    expect((await discord.nextMessage(channel, said)).text).toContain('18,000 TEU');
  });

  it('that mentions only the role, whose text Discord does not show, gets the help', async () => {
    const channel = newChannel();
    const said = discord.say(channel, `<@&${discord.guild.botRole.id}> ${size}`);
    expect((await discord.nextMessage(channel, said)).text).toContain('/ask');
  });

  it('that opens a forum post has its title before it', async () => {
    const forum = discord.world.addChannel(discord.guild, { type: 'forum' });
    const post = discord.world.addThread(forum, { name: 'The port of Testville' });
    const said = discord.say(post, 'How deep is it?', { mentionBot: true, isPost: true });
    expect((await discord.nextMessage(post, said)).text).toContain('17 metres deep');
  });

  it('that asks nothing in a forum post is the question of its title', async () => {
    const forum = discord.world.addChannel(discord.guild, { type: 'forum' });
    const post = discord.world.addThread(forum, { name: depth });
    const said = discord.say(post, '', { mentionBot: true });
    expect((await discord.nextMessage(post, said)).text).toContain('17 metres deep');
  });

  it('that asks something later in a forum post is asked without its title', async () => {
    const forum = discord.world.addChannel(discord.guild, { type: 'forum' });
    const post = discord.world.addThread(forum, { name: depth });
    const said = discord.say(post, size, { mentionBot: true });
    const { text } = await discord.nextMessage(post, said);
    expect(text).toContain('18,000 TEU');
    expect(text).not.toContain('17 metres');
  });

  it('that leans on the title of its forum post later is asked of that', async () => {
    const forum = discord.world.addChannel(discord.guild, { type: 'forum' });
    const post = discord.world.addThread(forum, { name: 'The port of Testville' });
    discord.say(post, 'I have read that it is new.', { isPost: true });
    const said = discord.say(post, 'How deep is it?', { mentionBot: true });
    expect((await discord.nextMessage(post, said)).text).toContain('17 metres deep');
  });

  it('that cannot be answered where it stands is answered in private with the missing right', async () => {
    const channel = newChannel();
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    discord.world.denyBot(channel, ['SendMessages']);
    discord.say(channel, size, { mentionBot: true, user });
    const told = await discord.nextMessage(discord.world.directChannel(user));
    expect(told.text).toContain(`“Send Messages” in <#${channel.id}>`);
  });

  it('is told once a minute which right is missing, however often it is written', async () => {
    const channel = newChannel();
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    discord.world.denyBot(channel, ['SendMessages']);
    discord.say(channel, size, { mentionBot: true, user });
    discord.say(channel, depth, { mentionBot: true, user });
    expect(await saidIn(discord.world.directChannel(user))).toHaveLength(1);
  });

  it('in a thread where the bot may not write is answered with the right for threads', async () => {
    const channel = newChannel();
    const thread = discord.world.addThread(channel);
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    discord.world.denyBot(channel, ['SendMessagesInThreads']);
    discord.say(thread, size, { mentionBot: true, user });
    const told = await discord.nextMessage(discord.world.directChannel(user));
    expect(told.text).toContain(`“Send Messages in Threads” in <#${thread.id}>`);
  });

  it('is dropped and logged where nobody can be told what is missing', async () => {
    const channel = newChannel();
    const user = discord.world.addUser();
    user.acceptsDirectMessages = false;
    discord.world.addMember(discord.guild, user);
    discord.world.denyBot(channel, ['SendMessages']);
    const said = discord.say(channel, size, { mentionBot: true, user });
    expect(await saidIn(channel)).toEqual([]);
    expect(bot.log).toContainEqual({
      level: 'info',
      message: 'a notice could not be delivered',
      fields: { messageId: said.id, why: 'takes-no-messages' },
    });
  });

  it('is answered without naming it where the bot may not read back, and its author is told', async () => {
    const channel = newChannel();
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    discord.world.denyBot(channel, ['ReadMessageHistory']);
    const said = discord.say(channel, size, { mentionBot: true, user });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('18,000 TEU');
    expect(reply.replyToId).toBeUndefined();
    const told = await discord.nextMessage(discord.world.directChannel(user));
    expect(told.text).toContain('“Read Message History”');
  });

  it('that is delivered twice is answered once', async () => {
    const channel = newChannel();
    await discord.nextMessage(channel, discord.say(channel, size, { mentionBot: true }));
    discord.gateway.redeliver('MESSAGE_CREATE');
    expect(await saidIn(channel)).toHaveLength(1);
  });

  it('is answered once where a second process gets it too, which does not even try', async () => {
    const channel = newChannel();
    const { state } = bot.services;
    const second = await startAnsweringBot(discord, { change: () => ({ state }) });
    await discord.nextMessage(channel, discord.say(channel, size, { mentionBot: true }));
    await Promise.all([bot.settled(), second.settled()]);
    await second.stop();
    const path = `/channels/${channel.id}/messages`;
    const tried = discord.requests.filter(
      (request) => request.method === 'POST' && request.path.endsWith(path),
    );
    expect(tried).toHaveLength(1);
  });

  it('is answered in the order in which it came, also where the first takes longest', async () => {
    await bot.stop();
    const { promise: isHeld, resolve: letGo } = Promise.withResolvers<void>();
    let composed = 0;
    bot = await startAnsweringBot(discord, {
      change: ({ compose }) => ({
        compose: async (work) => {
          composed += 1;
          if (composed === 1) await isHeld;
          return compose(work);
        },
      }),
    });
    const channel = discord.world.directChannel(discord.world.addUser());
    const said = [size, 'And how deep?', 'And how large?'].map((text) =>
      discord.say(channel, text),
    );
    // Another conversation does not wait for this one.
    const other = newChannel();
    await discord.nextMessage(other, discord.say(other, size, { mentionBot: true }));
    expect(composed).toBe(2);
    letGo();
    await discord.until(() => discord.messagesIn(channel).length === 6);
    const replies = discord
      .messagesIn(channel)
      .filter(({ authorId }) => authorId === discord.bot.id);
    expect(replies.map(({ replyToId }) => replyToId)).toEqual(said.map(({ id }) => id));
    expect(replies.map(({ text }) => /17 metres|18,000 TEU/.exec(text)?.[0])).toEqual([
      '18,000 TEU',
      '17 metres',
      '18,000 TEU',
    ]);
  });

  it('gets its buttons in the language of its author, known from their last command', async () => {
    const user = discord.world.addUser({ locale: 'es-419' });
    discord.world.addMember(discord.guild, user);
    await discord.slash('ask', { question: size }, { user }).response();
    await bot.settled();
    const channel = newChannel();
    const said = discord.say(channel, size, { mentionBot: true, user });
    const reply = await discord.nextMessage(channel, said);
    expect(reply.text).toContain('Testville handled');
    expect(reply.buttons.map(({ label }) => label)).toContain('Repreguntar');
  });

  it('in direct messages of someone unknown gets its buttons in its own language', async () => {
    const channel = discord.world.directChannel(discord.world.addUser());
    const said = discord.say(channel, '¿Qué tamaño tiene el puerto de Testville?');
    const reply = await discord.nextMessage(channel, said);
    expect(reply.buttons.map(({ label }) => label)).toContain('Repreguntar');
  });
});

describe('a message, with the privileged intent,', () => {
  beforeAll(() => start(true));
  afterAll(stop);

  async function answerThread(): Promise<FakeChannel> {
    const channel = newChannel();
    const answer = await discord.nextMessage(
      channel,
      discord.say(channel, size, { mentionBot: true }),
    );
    await discord.press(answer, /^thread:/).response();
    await bot.settled();
    const [thread] = discord.threadsOf(channel);
    if (thread === undefined) throw new Error('no thread');
    return thread;
  }

  it('that mentions only the bot’s own role is answered', async () => {
    const channel = newChannel();
    const said = discord.say(channel, `<@&${discord.guild.botRole.id}> ${size}`);
    expect((await discord.nextMessage(channel, said)).text).toContain('18,000 TEU');
  });

  it('in an answer thread is a follow-up', async () => {
    const thread = await answerThread();
    expect(discord.messagesIn(thread).at(-1)?.text).toContain('every message in this thread');
    const said = discord.say(thread, 'And how deep?');
    expect((await discord.nextMessage(thread, said)).text).toContain('17 metres deep');
  });

  it('in an answer thread that is hardly one is left alone', async () => {
    const thread = await answerThread();
    discord.say(thread, 'ok');
    expect(await saidIn(thread)).toHaveLength(1);
  });

  it('in a thread of others or in a channel is left alone', async () => {
    const channel = newChannel();
    const thread = discord.world.addThread(channel);
    discord.say(thread, size);
    discord.say(channel, size);
    expect([...(await saidIn(thread)), ...(await saidIn(channel))]).toEqual([]);
  });

  it('in a thread that is locked is answered in private with the right that is missing', async () => {
    const thread = await answerThread();
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    discord.say(thread, 'And how deep?', { user });
    discord.world.lockThread(thread);
    const told = await discord.nextMessage(discord.world.directChannel(user));
    expect(told.text).toContain('locked');
    expect(told.text).toContain('“Manage Threads”');
  });
});
