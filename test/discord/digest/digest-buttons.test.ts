import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestConversation, digestTurn } from '../../../src/core/digest/digest.ts';
import { emptyLog } from '../../../src/core/digest/digest-log.ts';
import { planDigest } from '../../../src/core/digest/compose-digest.ts';
import { localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { passageIdSchema } from '../../../src/core/passages/passage.ts';
import { renderDigest } from '../../../src/discord/render/render-digest.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import { settingsOf, sourcesOf } from '../../support/digest-folder.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';
import { conversationIdOf, serverOf } from '../../support/records.ts';

const date = localDateSchema.parse('2026-11-25');

let discord: FakeDiscord;
let bot: AnsweringBot;
beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
});
afterAll(() => endBot(bot, discord));

/** A digest as it stands in a channel, with its conversation. */
async function digestIn(channel: FakeChannel): Promise<SeenMessage> {
  const answering = bot.services.answering();
  const settings = settingsOf({ channel: channel.id, server: discord.guild.id });
  const { digest } = planDigest(settings, emptyLog, date, sourcesOf(answering));
  await bot.services.state.conversations.save(digestConversation(digest), {
    turns: digestTurn(digest),
    people: [],
    server: serverOf(discord.guild.id),
  });
  const { knowledge } = answering;
  const [body] = renderDigest(digest, { knowledge, publicUrl: undefined, offersThread: true });
  await bot.client.rest.post(Routes.channelMessages(channel.id), { body });
  const message = discord.messagesIn(channel).at(-1);
  if (message === undefined) throw new Error('no digest');
  return message;
}

/** The title of the passage that the first button shows. */
function firstTitle({ buttons: [first] }: SeenMessage): string {
  const id = passageIdSchema.parse(first?.customId?.replace(/^passage:/, ''));
  return bot.services.answering().knowledge.passages.get(id)?.texts.en.title ?? 'none';
}

describe('the buttons of a digest', () => {
  it('show a passage in private', async () => {
    const digest = await digestIn(discord.world.addChannel(discord.guild));
    const { text, isPrivate } = await discord.press(digest, /^passage:/).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain(firstTitle(digest));
  });

  it('take a question that refers to it', async () => {
    const digest = await digestIn(discord.world.addChannel(discord.guild));
    const press = discord.press(digest, /^followup:/);
    await press.modal();
    const asked = discord.submitModal(press, { question: 'And how deep is it?' });
    const { text, isPrivate } = await asked.response();
    expect(isPrivate).toBe(false);
    expect(text).toContain('17 metres deep');
  });

  it('answer in private who may not write in the channel, and others hear nothing of it', async () => {
    const guild = discord.world.addGuild({ memberRights: ['ViewChannel', 'ReadMessageHistory'] });
    const channel = discord.world.addChannel(guild, { type: 'announcement' });
    const user = discord.world.addUser();
    discord.world.addMember(guild, user);
    const digest = await digestIn(channel);
    const press = discord.press(digest, /^followup:/, { user });
    await press.modal();
    const asked = discord.submitModal(press, { question: 'And how deep is it?' }, { user });
    const { text, isPrivate } = await asked.response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('17 metres deep');
    await bot.settled();
    const id = conversationIdOf(`digest:${channel.id}:${date}`);
    expect((await bot.services.state.conversations.load(id))?.turns).toHaveLength(1);
  });

  it.for(['text', 'announcement'] as const)(
    'open a thread in a channel of type %s, named after the first passage, which goes on from it',
    async (type) => {
      const channel = discord.world.addChannel(discord.guild, { type });
      const digest = await digestIn(channel);
      const { text } = await discord.press(digest, /^thread:/).response();
      expect(text).toContain(`<#${digest.id}>`);
      const [thread] = discord.threadsOf(channel);
      expect(thread?.name).toBe(`Chaski: ${firstTitle(digest)}`);
      await bot.settled();
      const id = conversationIdOf(`thread:${digest.id}`);
      expect((await bot.services.state.conversations.load(id))?.turns).toHaveLength(1);
    },
  );

  it('name the thread after the day where the passage is gone', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const body = {
      flags: 1 << 15,
      components: [
        { type: 10, content: 'Facts of the day' },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: 'Gone', custom_id: 'passage:no-longer-there' },
            {
              type: 2,
              style: 1,
              label: 'Thread',
              custom_id: `thread:digest:${channel.id}:${date}`,
            },
          ],
        },
      ],
    };
    await bot.client.rest.post(Routes.channelMessages(channel.id), { body });
    const [digest] = discord.messagesIn(channel);
    if (digest === undefined) throw new Error('no digest');
    await discord.press(digest, /^thread:/).response();
    expect(discord.threadsOf(channel)[0]?.name).toBe('Chaski: digest of 25 November 2026');
  });

  it('keep the thread’s name when the conversation has gone on to something else', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const digest = await digestIn(channel);
    const other = firstTitle(digest).startsWith('Size') ? 'deep' : 'large';
    const press = discord.press(digest, /^followup:/);
    await press.modal();
    const question = `How ${other} is the port of Testville?`;
    await discord.submitModal(press, { question }).response();
    await bot.settled();
    await discord.press(digest, /^thread:/).response();
    expect(discord.threadsOf(channel)[0]?.name).toBe(`Chaski: ${firstTitle(digest)}`);
  });
});

describe('a reply to a digest', () => {
  it('is understood as a question on it', async () => {
    const channel = discord.world.addChannel(discord.guild);
    const digest = await digestIn(channel);
    const said = discord.say(channel, 'And how deep is it?', {
      replyTo: digest,
      mentionBot: true,
    });
    const answer = await discord.nextMessage(channel, said);
    expect(answer.text).toContain('17 metres deep');
  });
});
