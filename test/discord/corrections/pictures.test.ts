import { expect, it } from 'vitest';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../../src/core/passages/reading/list-file.ts';
import { correctAnswers, keepEdition } from '../../../src/discord/corrections/correct-answers.ts';
import { endBot, startAnsweringBot } from '../../support/answering-bot.ts';
import { fakeDrawer } from '../../support/fake-drawer.ts';
import { startFakeDiscord } from '../../support/fake-discord/start-fake-discord.ts';
import { pictureFolder } from '../../support/picture-folder.ts';

it('a chart of which a value has changed gets its line and keeps its picture', async () => {
  const discord = await startFakeDiscord({ limitsRate: false });
  const bot = await startAnsweringBot(discord, {
    files: pictureFolder(),
    change: () => ({ pictures: fakeDrawer() }),
  });
  const state = { ...bot.services.state, erasable: bot.services.erasable };
  const runOver = async (files: KnowledgeFiles) => {
    const desk = {
      client: bot.client,
      knowledge: readKnowledge(files).knowledge,
      state,
      now: discord.clock.now,
      pace: () => Promise.resolve(),
      isStopping: () => false,
      log: () => undefined,
    };
    await keepEdition(desk);
    return correctAnswers(desk);
  };
  await runOver(pictureFolder());
  const { messages } = await discord.slash('chart', { series: 'testville-teu' }).response();
  await bot.settled();
  const [chart] = messages;
  if (chart === undefined) throw new Error('no chart');

  const changed = new Map(pictureFolder());
  const file = 'passages/ports/teu-2020.md';
  const text = changed.get(file) ?? '';
  changed.set(file, text.replace('value: 7000', 'value: 7100').replace('7,000', '7,100'));
  expect(await runOver(changed)).toMatchObject({ corrected: 1 });

  const standing = discord.look(chart);
  expect(standing.text).toMatch(/\n-# Changed on [^\n]*\[3\][^\n]*7,000 TEU” → “7,100 TEU”/);
  expect(standing.fileNames).toEqual(['c-testville-teu-en.png']);
  expect(standing.attachments[0]?.description).toBe(chart.attachments[0]?.description);
  expect(standing.components[0]).toMatchObject({
    items: [{ media: { url: 'attachment://c-testville-teu-en.png' } }],
  });
  await endBot(bot, discord);
});
