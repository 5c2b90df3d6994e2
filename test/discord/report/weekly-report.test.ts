import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReaderReport } from '../../../src/core/conversation/reader-report.ts';
import { noChecks, withAnswer } from '../../../src/core/curating/source-checks.ts';
import { dayMs } from '../../../src/core/day-ms.ts';
import { passageIdSchema } from '../../../src/core/passages/passage.ts';
import { dueAt, nextWeek } from '../../../src/core/report/weekly-report.ts';
import { writeSourceChecks } from '../../../src/storage/files/source-checks-file.ts';
import { startDigestBot, type DigestBot } from '../../support/digest-bot.ts';
import { type DiskFolder, writeFolder } from '../../support/disk-folder.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel } from '../../support/fake-discord/world.ts';
import { harbourFolder } from '../../support/harbour-folder.ts';
import { channelOf, personOf, readerReportOf, serverOf } from '../../support/records.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

let discord: FakeDiscord;
let channel: FakeChannel;
let bots: DigestBot[];
let disk: DiskFolder;

beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  channel = discord.world.addChannel(discord.guild);
  bots = [];
  disk = await writeFolder(new Map());
});

afterEach(async () => {
  for (const bot of bots) await bot.stop();
  expect(discord.violations).toEqual([]);
  await discord.close();
  await disk.remove().catch(() => undefined);
});

async function start(storeUrl = 'memory://'): Promise<DigestBot> {
  const sourceChecksFile = join(disk.path, 'checks.json');
  const bot = await startDigestBot(discord, { storeUrl, files: harbourFolder(), sourceChecksFile });
  bots.push(bot);
  return bot;
}

const setReport = (bot: DigestBot, place = channel) =>
  bot.state.reports.save({
    server: serverOf(discord.guild.id),
    channel: channelOf(place.id),
    firstOn: nextWeek(discord.clock.now()),
  });

/** Lets time pass until the next report is due, or so long after that. */
function untilDue(afterMs = 60_000): void {
  const now = discord.clock.now();
  discord.clock.advance(dueAt(nextWeek(now)) - now + afterMs);
}

/** So many that a byte of a hash tells some of them apart. */
async function askInVain(bot: DigestBot, words: string, server: string | undefined, people = 6) {
  for (let place = 0; place < people; place += 1) {
    await bot.state.misses.keep({
      words,
      language: 'en',
      person: personOf(`18400000000000${1_000 + place}`),
      server: server === undefined ? undefined : serverOf(server),
    });
  }
}

const sender = '955000000000000005';

/** What someone reported here a moment ago. */
async function reported(bot: DigestBot, id: string, rest: Partial<ReaderReport>): Promise<void> {
  const givenAt = new Date(discord.clock.now() - 60_000).toISOString();
  const passages = [passageIdSchema.parse('testville-depth')];
  await bot.state.readerReports.save(
    readerReportOf(id, sender, discord.guild.id, { givenAt, passages, ...rest }),
  );
}

const posted = () => discord.messagesIn(channel);
const tries = () =>
  discord.requests.filter(
    ({ method, path }) => method === 'POST' && path.includes(`${channel.id}/messages`),
  );
const stateOfLog = async ({ state }: DigestBot) =>
  (await state.reportLogs.load(serverOf(discord.guild.id)))?.fate.state;

/** The report stands in the channel, and the bot is told only of errors. */
async function postUnseen(bot: DigestBot): Promise<void> {
  const posting = { method: 'POST', path: `/channels/${channel.id}/messages` };
  discord.faults.add({ ...posting, effect: { kind: 'status', status: 500, after: true } });
  discord.faults.add({ ...posting, skip: 1, times: 30, effect: { kind: 'status', status: 500 } });
  await bot.reportRound();
  discord.faults.clear();
}

describe('the weekly report of a server', () => {
  it('is posted once it is due, in one message that mentions nobody', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue(-60_000);
    await askInVain(bot, 'Who owns the *railway* of Testville?', discord.guild.id);
    const gone = { outcome: 'gone', said: '404' } as const;
    const checks = withAnswer(noChecks, 'https://example.org/report', gone, discord.clock.now());
    await writeSourceChecks(join(disk.path, 'checks.json'), checks);
    await bot.reportRound();
    expect(posted()).toEqual([]);
    discord.clock.advance(120_000);
    await bot.reportRound();
    await bot.reportRound();
    const [message, ...more] = posted();
    expect(more).toEqual([]);
    expect(message?.text).toContain('Report from');
    expect(message?.text).toContain(String.raw`Who owns the \*railway\* of Testville?`);
    expect(message?.text).toContain('port-report');
    expect(message?.allowedMentions).toMatchObject({ parse: [] });
    expect(message?.nonce).toMatch(/^r.{1,24}$/);
  });

  it('is posted once also after a restart', async () => {
    await using store = await temporaryStore();
    const first = await start(store.storeUrl);
    await setReport(first);
    untilDue();
    await first.reportRound();
    await first.stop();
    bots = [];
    // Discord has forgotten the nonce by then.
    discord.clock.advance(10 * 60_000);
    const second = await start(store.storeUrl);
    await second.reportRound();
    expect(posted()).toHaveLength(1);
    await second.stop();
    bots = [];
  });

  it('is posted once by two programs on one store', async () => {
    await using store = await temporaryStore();
    const [first, second] = [await start(store.storeUrl), await start(store.storeUrl)];
    await setReport(first);
    untilDue();
    await Promise.all([first.reportRound(), second.reportRound()]);
    discord.clock.advance(10 * 60_000);
    await Promise.all([second.reportRound(), first.reportRound()]);
    expect(posted()).toHaveLength(1);
    // Not only because Discord knows the nonce again.
    expect(tries()).toHaveLength(1);
    for (const bot of bots) await bot.stop();
    bots = [];
  });

  it('is looked for after an outage that may have swallowed the answer only, and not sent again', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue();
    await postUnseen(bot);
    expect(await stateOfLog(bot)).toBe('sending');
    discord.say(channel, 'Anything new?');
    discord.clock.advance(10 * 60_000);
    await bot.reportRound();
    expect(posted().filter(({ authorId }) => authorId === discord.bot.id)).toHaveLength(1);
    expect(await stateOfLog(bot)).toBe('posted');
  }, 60_000);

  it('is sent again where it is not found', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue();
    const posting = { method: 'POST', path: `/channels/${channel.id}/messages` };
    discord.faults.add({ ...posting, times: 30, effect: { kind: 'status', status: 500 } });
    await bot.reportRound();
    discord.faults.clear();
    expect(posted()).toEqual([]);
    expect(bot.log.map(({ level }) => level)).toContain('error');
    discord.clock.advance(10 * 60_000);
    await bot.reportRound();
    expect(posted()).toHaveLength(1);
  }, 60_000);

  it('is left uncertain where the bot may not look', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue();
    await postUnseen(bot);
    discord.world.denyBot(channel, ['ReadMessageHistory']);
    discord.clock.advance(10 * 60_000);
    await bot.reportRound();
    expect(posted()).toHaveLength(1);
    expect(await stateOfLog(bot)).toBe('uncertain');
  }, 60_000);

  it('comes every week, and is made up for within two days', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue(dayMs);
    await bot.reportRound();
    untilDue(2 * dayMs + 60_000);
    await bot.reportRound();
    expect(posted()).toHaveLength(1);
    untilDue();
    await bot.reportRound();
    expect(posted()).toHaveLength(2);
  });

  it('tells nothing that was asked in another server or in private', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue(-dayMs);
    await askInVain(bot, 'asked in another server', '977000000000000009');
    await askInVain(bot, 'asked in private', undefined);
    await askInVain(bot, 'asked by one alone', discord.guild.id, 1);
    discord.clock.advance(2 * dayMs);
    await bot.reportRound();
    const [message] = posted();
    expect(message?.text).toContain('One more was asked by only one person');
    expect(message?.text).not.toMatch(/another server|in private|by one alone/);
  });

  it('lists what readers report, open or done, without a link to press and without who reported', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue();
    await reported(bot, '5', { line: 'It is **17** metres' });
    await reported(bot, '6', {
      line: 'Seen to',
      doneAt: new Date(discord.clock.now()).toISOString(),
    });
    await bot.state.readerReports.save(
      readerReportOf('7', '2', '977000000000000009', { line: 'Of another server' }),
    );
    await bot.reportRound();
    const [message] = posted();
    expect(message?.text).toContain('**What readers report on answers**');
    expect(message?.text).toMatch(
      /- Wrong \([^)]+, open\): “It is \\\*\\\*17\\\*\\\* metres”; link: https\\:\/\/example.org\/5; passages: .*testville-depth/,
    );
    expect(message?.text).toMatch(/- Wrong \([^)]+, done on [^)]+\): “Seen to”/);
    expect(message?.text).not.toContain('Of another server');
    expect(JSON.stringify(message)).not.toContain(sender);
  });

  it('loses what its sender has erased while it was posted', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue();
    await reported(bot, '5', { line: 'To be erased' });
    await reported(bot, '6', { line: 'To stay', by: personOf('3') });
    const path = `/channels/${channel.id}/messages`;
    discord.faults.add({ method: 'POST', path, effect: { kind: 'delay', ms: 300 } });
    const round = bot.reportRound();
    await discord.until(() => tries().length > 0);
    await bot.state.personalData.erase(personOf(sender));
    await round;
    expect(posted()[0]?.text).toContain('To stay');
    expect(posted()[0]?.text).not.toContain('To be erased');
  });

  it('is in the channel’s language', async () => {
    const bot = await start();
    await setReport(bot);
    const [place, server] = [channelOf(channel.id), serverOf(discord.guild.id)];
    const usual = { isPrivate: false, offersNext: true };
    await bot.state.channelSettings.save(place, {
      ...usual,
      channel: place,
      server,
      language: 'zh',
    });
    untilDue();
    await bot.reportRound();
    expect(posted()[0]?.text).toContain('未能回答的问题');
  });

  it('fits into one message however much there is', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue(-60_000);
    for (let place = 0; place < 12; place += 1) {
      await askInVain(bot, `${place} ${'who owns the railway '.repeat(22)}`, discord.guild.id);
    }
    discord.clock.advance(120_000);
    await bot.reportRound();
    expect(posted()).toHaveLength(1);
    expect(posted()[0]?.text).toMatch(/And \d+ more\./);
  });

  it('is left out where the channel does not take it, and tried again the week after', async () => {
    const bot = await start();
    await setReport(bot);
    discord.world.denyBot(channel, ['SendMessages']);
    untilDue();
    await bot.reportRound();
    discord.clock.advance(10 * 60_000);
    await bot.reportRound();
    expect(await stateOfLog(bot)).toBe('refused');
    expect(tries()).toHaveLength(1);
    const other = discord.world.addChannel(discord.guild);
    await setReport(bot, other);
    untilDue();
    await bot.reportRound();
    expect(discord.messagesIn(other)).toHaveLength(1);
  });

  it('that Discord refuses keeps the reason, and is tried again after half an hour', async () => {
    const bot = await start();
    await setReport(bot);
    untilDue();
    const path = `/channels/${channel.id}/messages`;
    const effect = { kind: 'error', status: 400, code: 200_000 } as const;
    discord.faults.add({ method: 'POST', path, effect });
    await bot.reportRound();
    discord.clock.advance(20 * 60_000);
    await bot.reportRound();
    expect(tries()).toHaveLength(1);
    const log = await bot.state.reportLogs.load(serverOf(discord.guild.id));
    expect(log?.fate).toMatchObject({ state: 'sending', refused: { why: 'blocked-words' } });
    discord.clock.advance(11 * 60_000);
    await bot.reportRound();
    expect(posted()).toHaveLength(1);
    expect(await stateOfLog(bot)).toBe('posted');
  });

  it('is not posted once it is stopped', async () => {
    const bot = await start();
    await setReport(bot);
    await bot.state.reports.remove(serverOf(discord.guild.id));
    untilDue();
    await bot.reportRound();
    expect(posted()).toEqual([]);
  });
});
