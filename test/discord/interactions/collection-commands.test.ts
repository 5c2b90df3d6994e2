import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeUser } from '../../support/fake-discord/world.ts';
import { manySources } from '../../support/harbour-folder.ts';

describe('the commands that show the collection', () => {
  let discord: FakeDiscord;
  let bot: AnsweringBot;
  let spanish: FakeUser;
  beforeAll(async () => {
    discord = await startFakeDiscord();
    bot = await startAnsweringBot(discord, { files: manySources(35, 20) });
    spanish = discord.world.addUser({ locale: 'es-ES' });
    discord.world.addMember(discord.guild, spanish);
  });
  afterAll(() => endBot(bot, discord));

  it('/passage shows a whole passage with its source', async () => {
    const shown = discord.slash('passage', { id: 'testville-port-size' });
    const { text, isPrivate } = await shown.response();
    expect(isPrivate).toBe(false);
    expect(text).toContain('Size of Testville');
    expect(text).toContain('section 2, paragraph 1');
  });

  it('/passage says in private that there is none of an id, without repeating it', async () => {
    const shown = discord.slash('passage', { id: '@everyone [x](https://evil.example)' });
    const { text, isPrivate } = await shown.response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('There is no such passage');
    expect(text).not.toContain('evil');
  });

  it('/sources lists the publishers, and turns its pages in place', async () => {
    const { messages } = await discord.slash('sources').response();
    const [first] = messages;
    if (first === undefined) throw new Error('no list');
    const turned = discord.press(first, /page:sources:\*:2/);
    const { original, followUps } = await turned.response();
    expect(turned.callbackType).toBe(6);
    expect(original?.id).toBe(first.id);
    expect(original?.text).not.toBe(first.text);
    expect(followUps).toEqual([]);
  });

  it('/sources chooses a side and a topic in place, and keeps both while it turns', async () => {
    const { messages } = await discord.slash('sources').response();
    const [first] = messages;
    if (first === undefined) throw new Error('no list');
    const chosen = discord.select(first, 'filter:side:*:*', ['peru']);
    const { original, followUps } = await chosen.response();
    expect(chosen.callbackType).toBe(6);
    expect(original?.id).toBe(first.id);
    expect(original?.text).toContain('### Sources: Peruvian authorities');
    expect(followUps).toEqual([]);
    if (original === undefined) throw new Error('no list');
    const both = await discord.select(original, 'filter:topic:*:peru', ['ports']).response();
    expect(both.original?.text).toContain('### Sources: Ports, Peruvian authorities');
    if (both.original === undefined) throw new Error('no list');
    const again = await discord.select(both.original, 'filter:side:ports:peru', ['all']).response();
    expect(again.original?.text).toMatch(/### Sources: Ports\n/);
  });

  it('/sources opens a publisher in private, and turns its pages', async () => {
    const { messages } = await discord.slash('sources').response();
    const [first] = messages;
    if (first === undefined) throw new Error('no list');
    const id = first.selects.find(({ customId }) => customId === 'publisher');
    const all = id?.options.find(({ label }) => label === 'Office of all');
    const opened = await discord.select(first, 'publisher', [all?.value ?? '']).response();
    expect(opened.isPrivate).toBe(true);
    expect(opened.text).toContain('### Office of all');
    expect(opened.text).toContain('Page 1 of 3');
    const [page] = opened.messages;
    if (page === undefined) throw new Error('no page');
    const turned = await discord.press(page, /^page:publisher:.*:2$/).response();
    expect(turned.original?.text).toContain('Page 2 of 3');
  });

  it('/sources refuses in private a topic that there is not', async () => {
    const { text, isPrivate } = await discord.slash('sources', { topic: 'nothing' }).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('There is no such topic');
  });

  it('/topics lists the topics in the language of the person', async () => {
    const { text } = await discord.slash('topics', {}, { user: spanish }).response();
    expect(text).toContain('Puertos');
  });

  it('/topics leads to what is missing, and back, in the same message', async () => {
    const topics = await discord.slash('topics', {}, { user: spanish }).response();
    const [message] = topics.messages;
    if (message === undefined) throw new Error('no topics');
    const now = () => discord.messagesIn(discord.channel).find(({ id }) => id === message.id);
    await discord.press(message, /^page:topics:2$/, { user: spanish }).response();
    const missing = now();
    expect(missing?.text).toMatch(/^### Qué falta\n/);
    if (missing === undefined) throw new Error('no message');
    await discord.press(missing, /^page:topics:1$/, { user: spanish }).response();
    expect(now()?.text).toMatch(/^### Temas\n/);
  });

  it('/fact shows one cited fact of a topic', async () => {
    const { text } = await discord.slash('fact', { topic: 'ports' }).response();
    expect(text).toMatch(/Testville.*\[1\]/s);
    expect(text).toContain('Port Office');
  });

  it('/fact can be gone on from in a thread', async () => {
    const { messages } = await discord.slash('fact', { topic: 'ports' }).response();
    const ids = messages.flatMap(({ buttons }) => buttons.map(({ customId }) => customId ?? ''));
    expect(ids.filter((id) => id.startsWith('thread:'))).toHaveLength(1);
  });

  it('/fact can be asked on from', async () => {
    const { messages } = await discord.slash('fact', { topic: 'ports' }).response();
    const [fact] = messages;
    if (fact === undefined) throw new Error('no fact');
    const press = discord.press(fact, /^followup:/);
    await press.modal();
    const { text } = await discord
      .submitModal(press, { question: 'And how deep is it?' })
      .response();
    expect(text).toContain('17 metres deep');
  });

  it('/help tells what there is to do, with questions that the collection answers, and the invite', async () => {
    const { text, messages } = await discord.slash('help').response();
    expect(text).toContain('/ask');
    expect(text).toMatch(/How (?:large|deep) is the port of Testville/);
    const links = messages.flatMap(({ buttons }) => buttons.flatMap(({ url }) => url ?? []));
    expect(links).toEqual([bot.services.inviteUrl()]);
  });

  it('/help answers an example at a press, in a conversation of its own', async () => {
    const { messages } = await discord.slash('help').response();
    const [help] = messages;
    if (help === undefined) throw new Error('no help');
    const pressed = discord.press(help, /^next:/);
    const { text, isPrivate, messages: answers } = await pressed.response();
    expect(isPrivate).toBe(false);
    expect(text).toMatch(/^-# How (?:large|deep) is the port of Testville/);
    expect(text).toMatch(/\[1\]/);
    const [answer] = answers;
    if (answer === undefined) throw new Error('no answer');
    const press = discord.press(answer, /^followup:/);
    await press.modal();
    const followUp = discord.submitModal(press, { question: 'And how deep is it?' });
    expect((await followUp.response()).text).toContain('17 metres deep');
  });

  it('complete an empty input with something, and values are ids', async () => {
    const choices = await discord.autocomplete('passage', { id: '' }, 'id').choices();
    expect(choices.map(({ value }) => value)).toContain('testville-port-size');
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it('complete words of a title in the language of the person, accents aside', async () => {
    const acting = { user: spanish };
    const typed = { id: 'TAMANO testv' };
    const choices = await discord.autocomplete('passage', typed, 'id', acting).choices();
    expect(choices).toEqual([{ name: 'Tamaño de Testville', value: 'testville-port-size' }]);
  });

  it.for(['tamano testv', 'SIZE of', '特斯特港的规', 'te si te gui', '规模', '規模', 'guimo'])(
    'complete “%s” whatever the language of the client, in the client’s',
    async (typed) => {
      const acting = { user: spanish };
      const driven = discord.autocomplete('passage', { id: typed }, 'id', acting);
      expect(await driven.choices()).toEqual([
        { name: 'Tamaño de Testville', value: 'testville-port-size' },
      ]);
    },
  );

  it.for(['puertos', 'gangkou', '港口', 'Ports'])('complete a topic by “%s”', async (typed) => {
    const choices = await discord.autocomplete('fact', { topic: typed }, 'topic').choices();
    expect(choices).toEqual([{ name: 'Ports', value: 'ports' }]);
  });

  it('complete a part of an id', async () => {
    const choices = await discord.autocomplete('passage', { id: 'port-size' }, 'id').choices();
    expect(choices.map(({ value }) => value)).toEqual(['testville-port-size']);
  });

  it('complete a topic', async () => {
    const choices = await discord.autocomplete('fact', { topic: 'por' }, 'topic').choices();
    expect(choices).toEqual([{ name: 'Ports', value: 'ports' }]);
  });

  it('complete nothing where nothing matches', async () => {
    expect(await discord.autocomplete('passage', { id: 'zzz' }, 'id').choices()).toEqual([]);
  });

  it('an example that the collection no longer holds is told of in private', async () => {
    const { messages } = await discord.slash('help').response();
    const [help] = messages;
    if (help === undefined) throw new Error('no help');
    const { knowledge } = bot.services.answering();
    const [, gone] = [...knowledge.passages.values()];
    if (gone === undefined) throw new Error('no passage');
    const id = help.buttons.find(({ customId }) => customId?.startsWith('next:'))?.customId ?? '';
    const passage = id.split(':')[1] ?? '';
    const held = [...knowledge.passages].find(([key]) => key === passage)?.[1];
    if (held === undefined) throw new Error('no passage of the example');
    Object.assign(held.asks, { en: [] });
    const { text, isPrivate } = await discord.press(help, id).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('earlier version');
  });
});
