import { ButtonStyle, ComponentType, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personIdSchema } from '../../../src/core/conversation/place.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const size = 'How large is the port of Testville?';

describe('a button', () => {
  let discord: FakeDiscord;
  let bot: AnsweringBot;
  beforeAll(async () => {
    discord = await startFakeDiscord({ limitsRate: false });
    bot = await startAnsweringBot(discord);
  });
  afterAll(() => endBot(bot, discord));

  async function answered(options: { private?: boolean } = {}): Promise<SeenMessage> {
    const { messages } = await discord.slash('ask', { question: size, ...options }).response();
    const [message] = messages;
    if (message === undefined) throw new Error('no answer');
    return message;
  }

  /** Something of the bot's that carries what this version never makes. */
  async function withButton(customId: string): Promise<SeenMessage> {
    const style = ButtonStyle.Secondary;
    const button = { type: ComponentType.Button, style, label: 'old', custom_id: customId };
    const row = { type: ComponentType.ActionRow, components: [button] };
    const body = { content: 'from before', components: [row], allowed_mentions: { parse: [] } };
    await bot.client.rest.post(Routes.channelMessages(discord.channel.id), { body });
    const message = discord.messagesIn(discord.channel).at(-1);
    if (message === undefined) throw new Error('nothing posted');
    return message;
  }

  it('shows a cited passage to the person who pressed alone', async () => {
    const { text, isPrivate } = await discord.press(await answered(), /^passage:/).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('Size of Testville');
  });

  it('of a passage shows another language', async () => {
    const { messages } = await discord.press(await answered(), /^passage:/).response();
    const [passage] = messages;
    if (passage === undefined) throw new Error('no passage');
    const { text, isPrivate } = await discord.press(passage, /:es$/).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('Tamaño de Testville');
  });

  it('of a passage gives references to copy', async () => {
    const { messages } = await discord.press(await answered(), /^passage:/).response();
    const [passage] = messages;
    if (passage === undefined) throw new Error('no passage');
    const { text, isPrivate } = await discord.press(passage, /^cite:/).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('Report on Testville');
    expect(text).toContain('APA 7');
  });

  it('of a reference changes its style in place', async () => {
    const { messages } = await discord.press(await answered(), /^passage:/).response();
    const [passage] = messages;
    if (passage === undefined) throw new Error('no passage');
    const cited = await discord.press(passage, /^cite:/).response();
    const [reference] = cited.messages;
    if (reference === undefined) throw new Error('no reference');
    const pressed = discord.press(reference, /:iso690$/);
    const { original, followUps } = await pressed.response();
    expect(original?.id).toBe(reference.id);
    expect(original?.text).toMatch(/ISO 690[^]*\[online\]/);
    expect(followUps).toEqual([]);
  });

  it('takes feedback in private and keeps the latest word of a person', async () => {
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    const message = await answered();
    await discord.press(message, 'helpful', { user }).response();
    const press = discord.press(message, 'unhelpful', { user });
    await press.modal();
    const { text, isPrivate } = await discord.submitModal(press, {}).response();
    await bot.settled();
    expect(isPrivate).toBe(true);
    expect(text).toContain('Thank you');
    const { feedback } = await bot.services.personalData.show(personIdSchema.parse(user.id));
    expect(feedback).toMatchObject([{ message: message.id, helpful: false, by: user.id }]);
  });

  it('opens a modal whose question goes on from the answer', async () => {
    const press = discord.press(await answered(), /^followup:/);
    await press.modal();
    expect(press.callbackType).toBe(9);
    const { text, isPrivate } = await discord
      .submitModal(press, { question: 'And how deep?' })
      .response();
    expect(text).toContain('17 metres deep');
    expect(isPrivate).toBe(false);
  });

  it('under a private answer is answered in private', async () => {
    const press = discord.press(await answered({ private: true }), /^followup:/);
    await press.modal();
    const { text, isPrivate } = await discord
      .submitModal(press, { question: 'And how deep?' })
      .response();
    expect({ isPrivate, text }).toMatchObject({ isPrivate: true });
    expect(text).toContain('17 metres deep');
  });

  it('of a modal refuses in private a question of nothing but spaces', async () => {
    const press = discord.press(await answered(), /^followup:/);
    await press.modal();
    const { text, isPrivate } = await discord.submitModal(press, { question: '    ' }).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('1 to 500 characters; this one has 0');
  });

  it.for([
    'passage:no-such-passage',
    'passage:../../etc/passwd',
    'followup:ask:12:34',
    'followup:terminal',
    'thread:ask:',
    'page:sources:*:0',
    'page:passages:*:1',
    'cite:',
    'helpful:yes',
    '__proto__',
  ])('that is not one of ours gets a short private notice: %s', async (customId) => {
    const message = await withButton(customId);
    const press = discord.press(message, customId);
    const { text, isPrivate, messages } = await press.response();
    expect(isPrivate).toBe(true);
    expect(messages).toHaveLength(1);
    expect(text.length).toBeLessThan(200);
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('the buttons of an answer', () => {
  it('all work after a restart', async () => {
    const discord = await startFakeDiscord({ limitsRate: false });
    await using store = await temporaryStore();
    const { storeUrl } = store;
    const before = await startAnsweringBot(discord, { storeUrl });
    const { messages } = await discord.slash('ask', { question: size }).response();
    await before.stop();
    const [answer] = messages;
    if (answer === undefined) throw new Error('no answer');

    const after = await startAnsweringBot(discord, { storeUrl });
    const passage = await discord.press(answer, /^passage:/).response();
    expect(passage.text).toContain('Size of Testville');
    const helpful = await discord.press(answer, 'helpful').response();
    expect(helpful.text).toContain('Thank you');
    const press = discord.press(answer, /^followup:/);
    await press.modal();
    const more = await discord.submitModal(press, { question: 'And how deep is it?' }).response();
    expect(more.text).toContain('17 metres deep');
    const thread = await discord.press(answer, /^thread:/).response();
    expect(thread.text).toContain(`<#${answer.id}>`);

    await after.stop();
    expect(discord.violations).toEqual([]);
    await discord.close();
  });
});
