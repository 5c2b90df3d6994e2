import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelIdSchema, messageIdSchema } from '../../../src/core/conversation/place.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import { fakeDrawer, tinyPng } from '../../support/fake-drawer.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import { pictureFolder } from '../../support/picture-folder.ts';

let discord: FakeDiscord;
let bot: AnsweringBot;
beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord, {
    files: pictureFolder(),
    change: () => ({ pictures: fakeDrawer(), publicUrl: 'https://room.example' }),
  });
});
afterAll(() => endBot(bot, discord));

async function shown(
  command: string,
  options: Readonly<Record<string, string>>,
  locale = 'en-US',
): Promise<SeenMessage> {
  const used = discord.slash(command, options, { locale });
  const { messages } = await used.response();
  expect(used.callbackType).toBe(5);
  const [message] = messages;
  if (message === undefined) throw new Error('no message');
  return message;
}

const labelsOf = ({ buttons }: SeenMessage) => buttons.map(({ label }) => label);

describe('/chart', () => {
  it('shows the picture with its description, its finding and its numbered references', async () => {
    const message = await shown('chart', { series: 'testville-teu' });
    expect(message.isPrivate).toBe(false);
    const [attached, ...others] = message.attachments;
    expect(others).toEqual([]);
    expect(attached?.name).toBe('c-testville-teu-en.png');
    expect(Buffer.from(attached?.bytes ?? []).equals(tinyPng)).toBe(true);
    expect(attached?.description).toContain('2018: 5,000 TEU [1]');
    expect(message.components[0]).toMatchObject({
      type: 12,
      items: [{ media: { url: 'attachment://c-testville-teu-en.png' } }],
    });
    expect(message.text).toContain(`(picture: ${attached?.description})`);
    expect(message.text).toMatch(/\n### Containers at Testville[^\n]*\n-# /);
    expect(message.text).toContain(String.raw`[\[1\]](<https://room.example/en/p/teu-2018>)`);
    expect(labelsOf(message)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      'As text',
      'Other counts',
      'On the web',
    ]);
    expect(message.buttons.at(-1)?.url).toBe('https://room.example/en/c/testville-teu');
  });

  it('speaks the language of the person', async () => {
    const message = await shown('chart', { series: 'testville-teu' }, 'es-ES');
    expect(message.text).toContain('### Contenedores en Testville');
    expect(labelsOf(message)).toContain('Como texto');
  });

  it('takes a name in any language, and words that only one chart has', async () => {
    const named = await shown('chart', {
      series: 'contenedores en testville · oficina de puertos',
    });
    expect(named.attachments[0]?.name).toBe('c-testville-teu-en.png');
    const typed = await shown('chart', { series: 'Port Office' });
    expect(typed.attachments[0]?.name).toBe('c-testville-teu-en.png');
  });

  it('shows what several count beside each other where one alone has no course', async () => {
    const message = await shown('chart', { series: 'club-teu' });
    expect(message.attachments[0]?.name).toBe('c-testville-containers-en.png');
    expect(message.text).toContain('### Containers at Testville: 2 counts');
  });

  it('says so in private where there is no such chart', async () => {
    const { text, isPrivate } = await discord.slash('chart', { series: 'weather' }).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('There is no such chart');
  });

  it('is kept as an answer, so that a reply to it is a question on it', async () => {
    const message = await shown('chart', { series: 'testville-teu' });
    await bot.settled();
    const channel = channelIdSchema.parse(message.channelId);
    const posted = await bot.services.state.answers.load(
      channel,
      messageIdSchema.parse(message.id),
    );
    expect(posted?.cited.map(({ passage }) => passage)).toContain('teu-2023');
    const said = discord.say(discord.channel, 'And who says so?', {
      replyTo: message,
      replyPing: true,
      mentionBot: true,
    });
    await discord.nextMessage(discord.channel, said);
    await bot.settled();
    if (posted === undefined) throw new Error('not kept');
    const turns = (await bot.services.state.conversations.load(posted.conversation))?.turns;
    expect(turns?.[0]?.passages).toContain('teu-2018');
  });
});

describe('/map and /timeline', () => {
  it('show placed projects, of a topic and a status where asked', async () => {
    const all = await shown('map', {});
    expect(all.attachments[0]?.name).toBe('map-en.png');
    expect(all.attachments[0]?.description).toContain('New Mine');
    const some = await shown('map', { topic: 'ports', status: 'completed' });
    expect(some.attachments[0]?.name).toBe('map-ports-completed-en.png');
    expect(some.text).toMatch(/### .*: Ports, opened/);
  });

  it('say so in private where no project is on the map, or the topic is none', async () => {
    const none = await discord.slash('map', { status: 'alleged' }).response();
    expect(none.isPrivate).toBe(true);
    expect(none.text).toContain('can place no project');
    const unknown = await discord.slash('map', { topic: 'cookery' }).response();
    expect(unknown.isPrivate).toBe(true);
    expect(unknown.text).toContain('/topics');
  });

  it('show what happened to a thing', async () => {
    const message = await shown('timeline', { of: 'new-mine' });
    expect(message.attachments[0]?.name).toBe('timeline-new-mine-en.png');
    const named = await shown('timeline', { of: 'mina nueva' });
    expect(named.attachments[0]?.name).toBe('timeline-new-mine-en.png');
  });

  it('say so in private where nothing is told of it in order', async () => {
    for (const of of ['pier-club', 'What is this?']) {
      const { text, isPrivate } = await discord.slash('timeline', { of }).response();
      expect(isPrivate).toBe(true);
      expect(text).toContain('There is no timeline of that');
    }
  });
});

describe('the choices', () => {
  it('offer charts by their names in the language of the person, something also for nothing', async () => {
    const locale = 'zh-CN';
    const offered = await discord
      .autocomplete('chart', { series: '' }, 'series', { locale })
      .choices();
    expect(offered).toEqual([
      { name: '特斯特港集装箱量 · 多家统计', value: 'testville-containers' },
      { name: '特斯特港集装箱量 · 港务局', value: 'testville-teu' },
    ]);
    const found = await discord
      .autocomplete('chart', { series: 'contenedores' }, 'series')
      .choices();
    expect(found.map(({ value }) => value)).toContain('testville-teu');
  });

  it.for(['contenedores', 'CONTAINERS', '集装箱', '集裝箱', 'jizhuangxiang', 'testville-teu'])(
    'find a series by “%s”, whatever the language of the client',
    async (typed) => {
      for (const locale of ['en-US', 'es-419', 'zh-CN', 'zh-TW']) {
        const driven = discord.autocomplete('chart', { series: typed }, 'series', { locale });
        const values = (await driven.choices()).map(({ value }) => value);
        expect(values).toContain('testville-teu');
      }
    },
  );

  it('offer what has a timeline, and topics that are on the map', async () => {
    const things = await discord.autocomplete('timeline', { of: '' }, 'of').choices();
    expect(things).toEqual([{ name: 'New Mine', value: 'new-mine' }]);
    const topics = await discord.autocomplete('map', { topic: '' }, 'topic').choices();
    expect(topics).toEqual([{ name: 'Ports', value: 'ports' }]);
  });
});
