import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueAt, nextWeek } from '../../../src/core/report/weekly-report.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel, FakeUser } from '../../support/fake-discord/world.ts';
import { channelOf, serverOf } from '../../support/records.ts';

let discord: FakeDiscord;
let bot: AnsweringBot;
let manager: FakeUser;
let channel: FakeChannel;

beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
  manager = discord.world.addUser({ name: 'manager' });
  discord.world.addMember(discord.guild, manager, ['ManageGuild']);
  channel = discord.world.addChannel(discord.guild);
});

afterEach(() => endBot(bot, discord));

const settings = (options: Parameters<FakeDiscord['slash']>[1] = {}) =>
  discord.slash('settings', options, { user: manager }).response();
const kept = () => bot.services.state.reports.load(serverOf(discord.guild.id));

describe('/settings report', () => {
  it('sets the channel of the weekly report, says in private when it comes, and shows it', async () => {
    const { text, isPrivate } = await settings({ report: channel });
    expect(isPrivate).toBe(true);
    const next = dueAt(nextWeek(discord.clock.now())) / 1_000;
    expect(text).toContain(`in <#${channel.id}>, next <t:${next}:F>`);
    expect(await kept()).toEqual({
      server: discord.guild.id,
      channel: channel.id,
      firstOn: nextWeek(discord.clock.now()),
    });
    expect((await settings()).text).toContain(`in <#${channel.id}>, next`);
  });

  it('is off until it is set', async () => {
    expect((await settings()).text).toContain('- No weekly report');
    expect(await kept()).toBeUndefined();
  });

  it('moves it to another channel, and stops it where its own is named again', async () => {
    await settings({ report: channel });
    const other = discord.world.addChannel(discord.guild);
    expect((await settings({ report: other })).text).toContain(`in <#${other.id}>`);
    expect((await settings({ report: other })).text).toContain('has been stopped');
    expect(await kept()).toBeUndefined();
  });

  it('changes nothing else, and is not changed by anything else', async () => {
    await settings({ private: true });
    const { text } = await settings({ report: channel });
    expect(text).toContain('- Answers shown only to whoever asks');
    await settings({ next: false });
    expect(await kept()).toBeDefined();
  });

  it('is not set where the bot may not write, and says which right is missing', async () => {
    discord.world.denyBot(channel, ['SendMessages']);
    const { text } = await settings({ report: channel });
    expect(text).toContain('lacks “Send Messages”');
    expect(await kept()).toBeUndefined();
  });

  it('says that the last one could not be posted', async () => {
    await settings({ report: channel });
    await bot.services.state.reportLogs.save(serverOf(discord.guild.id), {
      week: nextWeek(discord.clock.now()),
      channel: channelOf(channel.id),
      at: new Date(discord.clock.now()).toISOString(),
      fate: { state: 'refused', why: 'no-right' },
      posts: [],
    });
    expect((await settings()).text).toContain('could not be posted');
  });

  it('says why Discord did not take the last one, and when it is tried again', async () => {
    await settings({ report: channel });
    const week = nextWeek(discord.clock.now());
    discord.clock.advance(dueAt(week) - discord.clock.now() + 60_000);
    const at = new Date(discord.clock.now()).toISOString();
    const refused = { why: 'blocked-words', at } as const;
    await bot.services.state.reportLogs.save(serverOf(discord.guild.id), {
      week,
      channel: channelOf(channel.id),
      at,
      fate: { state: 'sending', language: 'en', title: 'Weekly', refused },
      posts: [],
    });
    const again = Math.floor(Date.parse(at) / 1_000) + 30 * 60;
    const { text } = await settings();
    expect(text).toContain('did not accept the last weekly report. The server’s AutoMod');
    expect(text).toContain(`Next try: <t:${again}:t>`);
  });

  it('is the same in Spanish and Chinese', async () => {
    const locales = [
      ['es-419', 'informe semanal'],
      ['zh-CN', '未答问题周报'],
    ] as const;
    for (const [locale, said] of locales) {
      const user = discord.world.addUser({ locale });
      discord.world.addMember(discord.guild, user, ['ManageGuild']);
      const place = discord.world.addChannel(discord.guild);
      const { text } = await discord.slash('settings', { report: place }, { user }).response();
      expect(text).toContain(said);
    }
  });
});
