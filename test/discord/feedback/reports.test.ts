import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personIdSchema } from '../../../src/core/conversation/place.ts';
import type { ReaderReport } from '../../../src/core/conversation/reader-report.ts';
import { noChecks } from '../../../src/core/curating/source-checks.ts';
import { dayMs } from '../../../src/core/day-ms.ts';
import { localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { makeReport } from '../../../src/core/report/report.ts';
import { createReportChannel } from '../../../src/discord/report/report-channel.ts';
import { seeToReport } from '../../../src/discord/feedback/see-to-report.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { Acting } from '../../support/fake-discord/people.ts';
import type { SeenMessage } from '../../support/fake-discord/seen.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel, FakeUser } from '../../support/fake-discord/world.ts';
import { channelOf, serverOf, weeklyReportOf } from '../../support/records.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const size = 'How large is the port of Testville?';
const wrong = { reason: 'wrong', line: 'It moved more.', link: 'https://example.org/teu' };

let discord: FakeDiscord;
let bot: AnsweringBot;
let desk: FakeChannel;
let reader: FakeUser;
let curator: FakeUser;
let manager: FakeUser;

beforeEach(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
  desk = discord.world.addChannel(discord.guild, { name: 'curators' });
  reader = discord.world.addUser({ name: 'reader' });
  discord.world.addMember(discord.guild, reader);
  manager = discord.world.addUser({ name: 'manager' });
  discord.world.addMember(discord.guild, manager, ['ManageGuild']);
  curator = discord.world.addUser({ name: 'curator' });
  discord.world.addMember(discord.guild, curator, ['ManageMessages']);
});
afterEach(() => endBot(bot, discord));

async function setDesk(): Promise<void> {
  const { text } = await discord.slash('settings', { report: desk }, { user: manager }).response();
  expect(text).toContain(`<#${desk.id}>`);
}

async function answered(acting: Acting = {}, options = {}): Promise<SeenMessage> {
  const asked = discord.slash('ask', { question: size, ...options }, { user: reader, ...acting });
  const [message] = (await asked.response()).messages;
  if (message === undefined) throw new Error('no answer');
  return message;
}

async function report(
  answer: SeenMessage,
  written: Readonly<Record<string, string>> = wrong,
  acting: Acting = {},
) {
  const press = discord.press(answer, 'unhelpful', { user: reader, ...acting });
  const modal = await press.modal();
  const sent = await discord.submitModal(press, written).response();
  await bot.settled();
  return { ...sent, modal };
}

const onDesk = () => discord.messagesIn(desk);
const direct = () => discord.messagesIn(discord.world.directChannel(reader));

async function pressDone(by: FakeUser = curator) {
  const [message] = onDesk();
  if (message === undefined) throw new Error('nothing for the curators');
  const press = discord.press(message, /^done:/, { user: by, channel: desk });
  await press.acknowledged();
  await bot.settled();
  return press;
}

const ownReports = async (): Promise<readonly ReaderReport[]> =>
  (await bot.services.personalData.show(personIdSchema.parse(reader.id))).reports;

describe('the thumb for not helpful', () => {
  it('opens a form of four reasons, a line and a link, all of it optional, in the reader’s language', async () => {
    const { modal } = await report(await answered({ locale: 'es-419' }), wrong, {
      locale: 'es-419',
    });
    expect(modal.title).toBe('No útil');
    expect(modal.fields.map(({ customId, isRequired }) => [customId, isRequired])).toEqual([
      ['reason', false],
      ['line', false],
      ['link', false],
    ]);
  });

  it('counts although the form is never sent', async () => {
    const press = discord.press(await answered(), 'unhelpful', { user: reader });
    await press.modal();
    await bot.settled();
    const kept = await bot.services.personalData.show(personIdSchema.parse(reader.id));
    expect(kept.feedback).toMatchObject([{ helpful: false }]);
    expect(kept.reports).toEqual([]);
  });

  it('with an empty form is noted, and promises no reader', async () => {
    await setDesk();
    const { text, isPrivate } = await report(await answered(), {});
    expect({ text, isPrivate }).toEqual({
      text: 'Thank you. Noted as not helpful.',
      isPrivate: true,
    });
    expect(onDesk()).toEqual([]);
  });
});

describe('a report', () => {
  it('reaches the channel of the curators with its answer and passages, and without its sender', async () => {
    await setDesk();
    const answer = await answered();
    const { text, isPrivate } = await report(answer);
    expect(isPrivate).toBe(true);
    expect(text).toContain('The curators of this server have it, without your name.');
    const [message] = onDesk();
    expect(message?.text).toBe(
      [
        '### Not helpful: Something is wrong',
        '> It moved more.',
        '`https://example.org/teu`',
        `About [this answer](<https://discord.com/channels/${discord.guild.id}/${discord.channel.id}/${answer.id}>)`,
        'Passages: `testville-port-size`',
        '-# Written by a reader; nobody has checked it.',
        '[Done]',
      ].join('\n'),
    );
    expect(JSON.stringify(message)).not.toContain(reader.id);
  });

  it('is kept for whoever runs the bot where the server has no channel for it, and says no more than that', async () => {
    const { text } = await report(await answered());
    expect(text).toContain('kept for whoever runs this bot');
    expect(text).toContain('Nobody is notified here');
    expect(await bot.services.state.readerReports.all()).toMatchObject([
      { reason: 'wrong', line: 'It moved more.', link: 'https://example.org/teu' },
    ]);
    expect(await bot.services.state.reportTasks.all()).toEqual([]);
  });

  it('is not said to have arrived where the bot may not write', async () => {
    await setDesk();
    discord.world.denyBot(desk, ['SendMessages']);
    const { text } = await report(await answered());
    expect(text).toContain('kept for whoever runs this bot');
    expect(await ownReports()).toHaveLength(1);
  });

  it('of one server never goes to another’s channel', async () => {
    await setDesk();
    const other = discord.world.addGuild();
    const channel = discord.world.addChannel(other);
    discord.world.addMember(other, reader);
    await bot.services.state.reports.save(weeklyReportOf(other.id, desk.id));
    const { text } = await report(await answered({ channel }), wrong, { channel });
    expect(text).toContain('kept for whoever runs this bot');
    expect(onDesk()).toEqual([]);
  });

  it('pings nobody, is not formatted, has no link to press and nothing to reach a person by', async () => {
    await setDesk();
    const line =
      '@everyone <@&1> **bold** [x](https://evil.example) # big ana@example.org +51 987 654 321';
    const link = 'https://evil.example/`x`/@everyone';
    const { text } = await report(await answered(), { line, link });
    expect(text).toContain('Thank you');
    const [message] = onDesk();
    expect(message?.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(message?.allowedMentions).toEqual({ parse: [] });
    expect(message?.text).toContain(
      String.raw`> \[…\] \<@&1\> \*\*bold\*\* \[x\](\[…\] # big \[…\] \[…\]`,
    );
    expect(message?.text).toContain('`https://evil.example/%60x%60/%40everyone`');
  });

  it('says that a link was left out that is none', async () => {
    const { text } = await report(await answered(), { link: 'see page 3' });
    expect(text).toContain('The link was left out');
  });

  it('on a private answer carries its passages and no link that nobody else could open', async () => {
    await setDesk();
    await report(await answered({}, { private: true }));
    const [message] = onDesk();
    expect(message?.text).toContain('`testville-port-size`');
    expect(message?.text).not.toContain('discord.com/channels');
  });

  it('sent again on the same answer changes the one that stands there', async () => {
    await setDesk();
    const answer = await answered();
    await report(answer);
    await report(answer, { reason: 'missing', line: 'The depth.' });
    expect(onDesk()).toHaveLength(1);
    expect(onDesk()[0]?.text).toContain('Something is missing\n> The depth.');
    expect(await ownReports()).toHaveLength(1);
  });

  it('is refused beyond five a day, and the press is noted all the same', async () => {
    await setDesk();
    for (let sent = 0; sent < 5; sent += 1) await report(await answered());
    const { text } = await report(await answered());
    expect(text).toContain('the limit is 5 reports a day');
    expect(onDesk()).toHaveLength(5);
    discord.clock.advance(24 * 3_600_000);
    expect((await report(await answered())).text).toContain('The curators');
  });
});

describe('done', () => {
  beforeEach(setDesk);

  it('tells the sender once, by a direct message, and takes the button away', async () => {
    await report(await answered());
    await pressDone();
    expect(direct()).toHaveLength(1);
    expect(direct()[0]?.text).toMatch(/^What you reported <t:\d+:R> about \[this answer\]/);
    expect(onDesk()[0]?.buttons).toEqual([]);
    expect(onDesk()[0]?.text).toMatch(/Done <t:\d+:f>/);
    await answered();
    await bot.settled();
    expect(direct()).toHaveLength(1);
    expect(await bot.services.state.reportTasks.all()).toEqual([]);
  });

  it('pressed by two at once tells the sender once', async () => {
    await report(await answered());
    const [message] = onDesk();
    if (message === undefined) throw new Error('nothing for the curators');
    const acting = { user: curator, channel: desk };
    const presses = [1, 2].map(() => discord.press(message, /^done:/, acting));
    await Promise.all(presses.map((press) => press.acknowledged()));
    await bot.settled();
    expect(direct()).toHaveLength(1);
  });

  it('needs the right to manage messages', async () => {
    await report(await answered());
    const press = await pressDone(reader);
    expect(press.look().text).toContain('Manage Messages');
    expect(direct()).toEqual([]);
  });

  it('tells a sender who takes no direct messages under what they do next, once', async () => {
    reader.acceptsDirectMessages = false;
    await report(await answered());
    await pressDone();
    const next = discord.slash('ask', { question: size }, { user: reader });
    const { followUps } = await next.response({ followUps: 1 });
    expect(followUps.map(({ text, isPrivate }) => [text.slice(0, 17), isPrivate])).toEqual([
      ['What you reported', true],
    ]);
    await bot.settled();
    const later = discord.slash('ask', { question: size }, { user: reader });
    await later.response();
    await bot.settled();
    expect(later.look().followUps).toEqual([]);
    expect(await bot.services.state.untold.load(personIdSchema.parse(reader.id))).toEqual([]);
  });

  it('of a report that its sender has erased says that it is gone', async () => {
    await report(await answered());
    const [message] = onDesk();
    if (message === undefined) throw new Error('nothing for the curators');
    // As where the bot could not delete it.
    await bot.services.personalData.erase(personIdSchema.parse(reader.id));
    const press = discord.press(message, /^done:/, { user: curator, channel: desk });
    const { text } = await press.response({ followUps: 1 });
    expect(text).toContain('This report is no longer kept');
    expect(direct()).toEqual([]);
  });
});

describe('/privacy', () => {
  beforeEach(setDesk);

  it('show lists the report with what was written', async () => {
    await report(await answered());
    const { text } = await discord.slash('privacy show', {}, { user: reader }).response();
    expect(text).toContain('You sent one report:');
    expect(text).toContain('Something is wrong; It moved more.');
  });

  it('erase takes it from the store and from the curators’ channel', async () => {
    await report(await answered());
    await discord.slash('privacy erase', {}, { user: reader }).response();
    await bot.settled();
    expect(onDesk()).toEqual([]);
    expect(await bot.services.state.readerReports.all()).toEqual([]);
  });

  it('erase takes it out of the weekly reports that list it, and leaves the others there', async () => {
    await report(await answered());
    const other = discord.world.addUser();
    discord.world.addMember(discord.guild, other);
    await report(await answered({ user: other }), { line: 'By another' }, { user: other });
    const { state, answering } = bot.services;
    const since = discord.clock.now() - dayMs;
    const gathered = makeReport(
      {
        knowledge: answering().knowledge,
        keepsMisses: false,
        misses: [],
        unhelpful: [],
        readerReports: await state.readerReports.all(),
        checks: noChecks,
        nearestTo: () => ({ isAnswered: false, near: [] }),
      },
      { since, until: discord.clock.now() },
    );
    const [channel, week] = [channelOf(desk.id), localDateSchema.parse('2026-11-30')];
    const place = { channel, week, language: 'en' } as const;
    const weekly = createReportChannel({
      client: () => bot.client,
      pace: () => Promise.resolve(),
      log: () => {},
      now: discord.clock.now,
    });
    const posted = await weekly.post(gathered, place);
    if (posted.kind !== 'posted') throw new Error('the weekly report was not posted');
    const at = new Date(discord.clock.now()).toISOString();
    const { message } = posted;
    const fate = { state: 'posted', message } as const;
    const posts = [{ channel, message, at }];
    await state.reportLogs.save(serverOf(discord.guild.id), { week, channel, at, fate, posts });
    const shown = () => onDesk().find(({ id }) => id === message)?.text;
    expect(shown()).toContain('It moved more.');
    await discord.slash('privacy erase', {}, { user: reader }).response();
    await bot.settled();
    expect(shown()).toContain('By another');
    expect(shown()).not.toContain('It moved more.');
  });

  it('erase takes a copy with it that is posted at that moment', async () => {
    const answer = await answered();
    const path = `/channels/${desk.id}/messages`;
    discord.faults.add({ method: 'POST', path, effect: { kind: 'delay', ms: 300 } });
    const press = discord.press(answer, 'unhelpful', { user: reader });
    await press.modal();
    discord.submitModal(press, wrong);
    await discord.until(() => discord.requests.some((each) => each.path.includes(path)));
    await bot.services.personalData.erase(personIdSchema.parse(reader.id));
    await bot.settled();
    expect(onDesk()).toEqual([]);
    expect(await ownReports()).toEqual([]);
  });

  it('erase says so where a copy is out of reach', async () => {
    await report(await answered());
    discord.world.denyBot(desk, ['ViewChannel']);
    const { text } = await discord.slash('privacy erase', {}, { user: reader }).response();
    expect(text).toContain('is in a channel that Chaski can no longer reach');
    expect(await bot.services.state.readerReports.all()).toEqual([]);
  });
});

describe('a report that was cut short', () => {
  /** Puts the report back among the tasks, as a process leaves it that is killed, and sees to it. */
  async function again(change: Partial<ReaderReport> = {}): Promise<void> {
    const { state, log } = bot.services;
    const [kept] = await state.readerReports.all();
    if (kept === undefined) throw new Error('no report');
    await state.readerReports.save({ ...kept, ...change });
    await state.reportTasks.add(kept);
    await seeToReport(kept.id, { client: bot.client, state, log });
  }

  it('is kept, is not said to have arrived, and is posted at the next round', async () => {
    let isBroken = true;
    await bot.stop();
    bot = await startAnsweringBot(discord, {
      change: ({ state }) => ({
        state: {
          ...state,
          curatorChannels: {
            ...state.curatorChannels,
            load: async (server) => {
              if (isBroken) throw new Error('the disk of the store is gone');
              return state.curatorChannels.load(server);
            },
          },
        },
      }),
    });
    await setDesk();
    const { text } = await report(await answered());
    expect(text).toContain('kept for whoever runs this bot');
    expect(await bot.services.state.reportTasks.all()).toHaveLength(1);
    isBroken = false;
    await again();
    expect(onDesk()).toHaveLength(1);
    expect(await bot.services.state.reportTasks.all()).toEqual([]);
  });

  it('is not tried for ever where Discord refuses the message to its sender', async () => {
    await setDesk();
    await report(await answered());
    discord.faults.add({
      method: 'POST',
      path: '/users/@me/channels',
      times: 99,
      effect: { kind: 'error', status: 400, code: 50_035 },
    });
    await pressDone();
    discord.faults.clear();
    expect(await ownReports()).toMatchObject([{ answer: 'waiting' }]);
    expect(await bot.services.state.reportTasks.all()).toEqual([]);
  });

  it('does not tell its sender twice, hours after the message went out unnoticed', async () => {
    await setDesk();
    await report(await answered());
    await pressDone();
    discord.clock.advance(6 * 3_600_000);
    await again({ answer: 'sending' });
    expect(direct()).toHaveLength(1);
    expect(await ownReports()).toMatchObject([{ answer: 'told' }]);
    // Killed once more, after that was noted.
    await again();
    expect(direct()).toHaveLength(1);
  });

  it('tells its sender where the message never went out', async () => {
    await setDesk();
    await report(await answered());
    await again({ doneAt: new Date(discord.clock.now()).toISOString(), answer: 'sending' });
    expect(direct()).toHaveLength(1);
  });

  it('tells its sender after a restart', async () => {
    await using store = await temporaryStore();
    const { storeUrl } = store;
    await bot.stop();
    bot = await startAnsweringBot(discord, { storeUrl });
    reader.acceptsDirectMessages = false;
    await setDesk();
    await report(await answered());
    await pressDone();
    await bot.stop();
    bot = await startAnsweringBot(discord, { storeUrl });
    const next = discord.slash('help', {}, { user: reader });
    const { followUps } = await next.response({ followUps: 1 });
    expect(followUps[0]?.text).toContain('has been dealt with');
  });
});
