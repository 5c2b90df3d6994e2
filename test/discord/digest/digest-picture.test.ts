import { describe, expect, it } from 'vitest';
import type { PictureDrawer } from '../../../src/core/ports.ts';
import { endBot, startAnsweringBot } from '../../support/answering-bot.ts';
import { settingsOf } from '../../support/digest-folder.ts';
import { startDigestBot } from '../../support/digest-bot.ts';
import { fakeDrawer } from '../../support/fake-drawer.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';
import { pictureFolder } from '../../support/picture-folder.ts';
import { channelOf } from '../../support/records.ts';

/** Only what gives figures of the series. */
const files = new Map([...pictureFolder()].filter(([file]) => !/mine|size|club-2023/.test(file)));
files.set('series.yaml', (files.get('series.yaml') ?? '').replace(/- id: club-teu[^]*$/, ''));

interface Posted {
  readonly messages: readonly SeenMessage[];
  readonly levels: readonly string[];
}

/** What stands in the channel after the minute of its digest has come twice. */
async function posted(
  pictures: PictureDrawer,
  changes: Readonly<Record<string, unknown>> = { picture: true },
  prepare: (discord: FakeDiscord, channel: FakeChannel) => void = () => undefined,
): Promise<Posted> {
  const discord = await startFakeDiscord();
  const bot = await startDigestBot(discord, { files, pictures });
  const channel = discord.world.addChannel(discord.guild);
  prepare(discord, channel);
  const due = new Date(discord.clock.now() - 60_000).toISOString();
  await bot.state.digests.save(
    settingsOf({
      channel: channel.id,
      server: discord.guild.id,
      time: due.slice(11, 16),
      zone: 'UTC',
      firstOn: due.slice(0, 10),
      count: 1,
      ...changes,
    }),
  );
  await bot.round();
  await bot.round();
  const messages = discord.messagesIn(channel);
  const levels = bot.log.map(({ level }) => level);
  await bot.stop();
  expect(discord.violations).toEqual([]);
  await discord.close();
  return { messages, levels };
}

describe('the picture of a digest', () => {
  it('is the chart of its first fact, above it, posted once', async () => {
    const { messages } = await posted(fakeDrawer());
    expect(messages).toHaveLength(1);
    expect(messages[0]?.text).toContain('The picture has numbers of its own');
    const [digest] = messages;
    expect(digest?.fileNames).toEqual(['c-testville-teu-en.png']);
    const described: unknown = expect.stringContaining('2018: 5,000 TEU');
    expect(digest?.components[0]).toMatchObject({ type: 12, items: [{ description: described }] });
    expect(digest?.attachments[0]?.description).toContain('2018: 5,000 TEU');
    expect(digest?.attachments[0]?.bytes.length).toBeGreaterThan(0);
    expect(digest?.text).toMatch(/TEU in \d{4}\. \[1\]/);
  });

  it('is left out where it is not wanted', async () => {
    const drawer = fakeDrawer();
    const { messages } = await posted(drawer, {});
    expect(messages.map(({ fileNames }) => fileNames)).toEqual([[]]);
    expect(drawer.drawn).toEqual([]);
  });

  it.for<readonly [string, PictureDrawer]>([
    ['fails', fakeDrawer(() => Promise.reject(new Error('labels overlap')))],
    ['gives none', fakeDrawer(() => Promise.resolve(undefined))],
  ])('holds no digest up where the drawer %s', async ([, drawer]) => {
    const { messages, levels } = await posted(drawer);
    expect(messages.map(({ fileNames }) => fileNames)).toEqual([[]]);
    expect(levels).not.toContain('error');
  });

  it('is left out where the bot may attach no files', async () => {
    const { messages } = await posted(fakeDrawer(), { picture: true }, (discord, channel) =>
      discord.world.denyBot(channel, ['AttachFiles']),
    );
    expect(messages.map(({ fileNames }) => fileNames)).toEqual([[]]);
  });

  it('is left out where Discord refuses the digest for it', async () => {
    const { messages } = await posted(fakeDrawer(), { picture: true }, (discord, channel) => {
      const effect = { kind: 'error', status: 403, code: 50_013 } as const;
      discord.faults.add({ method: 'POST', path: `/channels/${channel.id}/messages`, effect });
    });
    expect(messages.map(({ fileNames }) => fileNames)).toEqual([[]]);
  });
});

it('/digest set keeps that a picture is wanted, and the preview shows it', async () => {
  const discord = await startFakeDiscord({ limitsRate: false });
  const pictures = fakeDrawer();
  const bot = await startAnsweringBot(discord, { files, change: () => ({ pictures }) });
  const user = discord.world.addUser();
  discord.world.addMember(discord.guild, user, ['ManageGuild']);
  const options = {
    channel: discord.channel,
    time: '08:00',
    timezone: 'America/Lima',
    count: 1,
    picture: true,
  };
  const set = await discord.slash('digest set', options, { user }).response();
  expect(set.text).toContain('With the chart of the first fact');
  const kept = await bot.services.state.digests.load(channelOf(discord.channel.id));
  expect(kept?.picture).toBe(true);
  const preview = await discord.slash('digest preview', {}, { user }).response();
  expect(preview.messages[0]?.fileNames).toEqual(['c-testville-teu-en.png']);
  discord.world.denyBot(discord.channel, ['AttachFiles']);
  const warned = await discord.slash('digest set', options, { user }).response();
  expect(warned.text).toContain('digests come without their picture');
  await endBot(bot, discord);
});
