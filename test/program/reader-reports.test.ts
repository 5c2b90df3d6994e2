import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReaderReport } from '../../src/core/conversation/reader-report.ts';
import { openState } from '../../src/storage/open-state.ts';
import { createBotHome, type BotHome } from '../support/bot-home.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/start-fake-discord.ts';
import { readerReportOf, weeklyReportOf } from '../support/records.ts';

let discord: FakeDiscord;
let home: BotHome;

beforeEach(async () => {
  discord = await startFakeDiscord();
  home = await createBotHome(discord);
});

afterEach(async () => {
  await home.leave();
  const { violations } = discord;
  await discord.close();
  expect(violations).toEqual([]);
});

/** A report as a program leaves it that was killed while it was seeing to it. */
async function leaveHalfDone(change: Partial<ReaderReport>): Promise<void> {
  const { guild, channel, user } = discord;
  const state = await openState(`sqlite://${home.storeFile}`, Date.now);
  const givenAt = new Date().toISOString();
  const report = { ...readerReportOf('44', user.id, guild.id), givenAt, ...change };
  await state.reports.save(weeklyReportOf(guild.id, channel.id));
  await state.reportTasks.add(report);
  await state.readerReports.save(report);
  await state.close();
}

describe('a report that a killed program left half done', () => {
  it('is posted for the curators after the start', async () => {
    await leaveHalfDone({});
    home.run();
    await discord.until(() =>
      discord.messagesIn(discord.channel).some(({ text }) => text.includes('Something is wrong')),
    );
  });

  it('is answered after the start', async () => {
    await leaveHalfDone({ doneAt: new Date().toISOString() });
    home.run();
    const direct = discord.world.directChannel(discord.user);
    const said = await discord.nextMessage(direct);
    expect(said.text).toContain('ya se atendió');
  });
});
