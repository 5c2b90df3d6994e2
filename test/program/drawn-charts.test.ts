import { expect, it } from 'vitest';
import { pictureOf } from '../../src/core/pictures/picture-request.ts';
import { createDrawer } from '../../src/pictures/create-drawer.ts';
import { endBot, startAnsweringBot } from '../support/answering-bot.ts';
import { startFakeDiscord } from '../support/fake-discord/start-fake-discord.ts';
import { pictureFolder } from '../support/picture-folder.ts';

/** The width that a PNG gives behind its signature and the name of its first chunk. */
const widthOf = (png: Uint8Array) => Buffer.from(png).readUInt32BE(16);

it('a chart in Discord is the PNG that the drawer makes', async () => {
  const drawer = createDrawer({ publicUrl: undefined, log: () => undefined });
  const discord = await startFakeDiscord({ limitsRate: false });
  const bot = await startAnsweringBot(discord, {
    files: pictureFolder(),
    change: () => ({ pictures: drawer }),
  });
  const request = { of: 'chart', id: 'testville-teu' } as const;
  const picture = pictureOf(request, bot.services.answering(), 'en');
  if (picture === undefined) throw new Error('no picture');
  // On a busy machine it may take longer than people wait; the bot then finds it drawn.
  const png = await drawer.png(picture);
  const { messages } = await discord.slash('chart', { series: request.id }).response();
  const [attached] = messages[0]?.attachments ?? [];
  expect(widthOf(attached?.bytes ?? new Uint8Array(24))).toBe(1_280);
  expect(Buffer.from(attached?.bytes ?? []).equals(Buffer.from(png ?? []))).toBe(true);
  await endBot(bot, discord);
  await drawer.close();
});
