import { describe, expect, it } from 'vitest';
import type { PictureDrawer } from '../../../src/core/ports.ts';
import { endBot, startAnsweringBot, type BotOptions } from '../../support/answering-bot.ts';
import { fakeDrawer } from '../../support/fake-drawer.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import { pictureFolder } from '../../support/picture-folder.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const drawing = (drawer: PictureDrawer, storeUrl?: string): BotOptions => ({
  files: pictureFolder(),
  change: () => ({ pictures: drawer }),
  ...(storeUrl === undefined ? {} : { storeUrl }),
});

async function withBot(
  drawer: PictureDrawer,
  use: (discord: FakeDiscord) => Promise<void>,
): Promise<void> {
  const discord = await startFakeDiscord({ limitsRate: false });
  const bot = await startAnsweringBot(discord, drawing(drawer));
  await use(discord);
  await endBot(bot, discord);
}

const moved = 'How many containers did Testville move in 2020?';

describe('the text of a picture', () => {
  it('comes at a press, to the person alone, each value with its number, also after a restart', async () => {
    const discord = await startFakeDiscord({ limitsRate: false });
    await using store = await temporaryStore();
    const before = await startAnsweringBot(discord, drawing(fakeDrawer(), store.storeUrl));
    const chart = await discord.slash('chart', { series: 'testville-teu' }).response();
    await before.stop();

    const after = await startAnsweringBot(discord, drawing(fakeDrawer(), store.storeUrl));
    const table = await discord.press(chart, /^table:/).response();
    expect(table.isPrivate).toBe(true);
    expect(table.text).toContain('**2018** · 5,000 TEU [1]');
    expect(table.text).toContain('**2023** · 10,000 TEU [6]');
    expect(table.messages[0]?.fileNames).toEqual([]);
    const passage = await discord.press(table, /^passage:teu-2019/).response();
    expect(passage.text).toContain('Containers of Testville in 2019');
    const others = await discord.press(chart, /^chart:testville-containers/).response();
    expect(others.isPrivate).toBe(true);
    expect(others.messages[0]?.fileNames).toEqual(['c-testville-containers-en.png']);
    await endBot(after, discord);
  });

  it('of a timeline is its events in the words of their passages', () =>
    withBot(fakeDrawer(), async (discord) => {
      const timeline = await discord.slash('timeline', { of: 'new-mine' }).response();
      const { text } = await discord.press(timeline, /^table:/).response();
      expect(text).toContain(
        '**2019** · Far Firm said of New Mine in 2019 that it was announced. [1]',
      );
    }));

  it('speaks the language of whoever presses', () =>
    withBot(fakeDrawer(), async (discord) => {
      const chart = await discord.slash('chart', { series: 'testville-teu' }).response();
      const { text } = await discord.press(chart, /^table:/, { locale: 'zh-CN' }).response();
      expect(text).toContain('### 特斯特港集装箱量');
    }));
});

describe('where no picture can be drawn', () => {
  it.for<readonly [string, PictureDrawer]>([
    ['the drawer gives none', fakeDrawer(() => Promise.resolve(undefined))],
    ['the drawer fails', fakeDrawer(() => Promise.reject(new Error('labels overlap')))],
  ])('its text comes instead and says so: %s', ([, drawer]) =>
    withBot(drawer, async (discord) => {
      const { text, messages } = await discord.slash('map', {}).response();
      expect(text).toContain('cannot be drawn at the moment');
      expect(text).toContain('**New Mine** · opened 2024 [1]');
      expect(messages[0]?.fileNames).toEqual([]);
    }),
  );

  it('or the bot may not attach files, which is named', () =>
    withBot(fakeDrawer(), async (discord) => {
      discord.world.denyBot(discord.channel, ['AttachFiles']);
      const { text } = await discord.slash('chart', { series: 'testville-teu' }).response();
      expect(text).toContain('“Attach Files”');
      expect(text).toContain('**2018** · 5,000 TEU [1]');
    }));
});

describe('an answer', () => {
  it('with a figure of a series offers its chart, to whoever presses', () =>
    withBot(fakeDrawer(), async (discord) => {
      const answer = await discord.slash('ask', { question: moved }).response();
      const chart = await discord.press(answer, 'chart:testville-teu').response();
      expect(chart.isPrivate).toBe(true);
      expect(chart.messages[0]?.fileNames).toEqual(['c-testville-teu-en.png']);
    }));

  it('on a placed project with its status offers the map of its topic', () =>
    withBot(fakeDrawer(), async (discord) => {
      const question = 'What became of New Mine in 2024?';
      const answer = await discord.slash('ask', { question }).response();
      const map = await discord.press(answer, /^map:/).response();
      expect(map.isPrivate).toBe(true);
      expect(map.messages[0]?.fileNames).toEqual(['map-ports-en.png']);
    }));

  it.for([
    ['en-US', 'Chart', 'Map'],
    ['es-419', 'Gráfico', 'Mapa'],
    ['zh-CN', '图表', '地图'],
  ] as const)('offers both in words of the reader’s language: %s', ([locale, chart, map]) =>
    withBot(fakeDrawer(), async (discord) => {
      const labelOf = async (question: string, id: RegExp) => {
        const { messages } = await discord.slash('ask', { question }, { locale }).response();
        const buttons = messages.flatMap((message) => message.buttons);
        return buttons.find(({ customId }) => id.test(customId ?? ''))?.label;
      };
      expect(await labelOf(moved, /^chart:/)).toBe(chart);
      expect(await labelOf('What became of New Mine in 2024?', /^map:/)).toBe(map);
    }),
  );

  it('without one offers none', () =>
    withBot(fakeDrawer(), async (discord) => {
      const question = 'How large is the port of Testville?';
      const { messages } = await discord.slash('ask', { question }).response();
      const ids = messages[0]?.buttons.map(({ customId }) => customId ?? '') ?? [];
      expect(ids.some((id) => /^(?:chart|map):/.test(id))).toBe(false);
    }));
});
