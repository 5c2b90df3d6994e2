import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFate, emptyLog, type DayFate } from '../../../src/core/digest/digest-log.ts';
import { localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { commandDefinitions } from '../../../src/discord/commands/commands.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import type { OptionValue } from '../../support/fake-discord/command-data.ts';
import type { SeenResponse } from '../../support/fake-discord/driven.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeChannel, FakeGuild, FakeUser } from '../../support/fake-discord/world.ts';
import { harbourFolder } from '../../support/harbour-folder.ts';
import { channelOf, messageOf, serverOf } from '../../support/records.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const topics = `- id: ports
  en: { name: Ports, description: Harbours }
  es: { name: Puertos, description: Puertos }
  zh: { name: 港口, description: 港口 }
- id: rail
  en: { name: Rail and roads, description: Railways }
  es: { name: Trenes y carreteras, description: Trenes }
  zh: { name: 铁路与公路, description: 铁路 }
- id: mining
  en: { name: Mining, description: Mines }
  es: { name: Minería, description: Minas }
  zh: { name: 矿业, description: 矿业 }
`;
const files = new Map([...harbourFolder(), ['topics.yaml', topics]]);

/** Noon in Lima, 01:00 of the next day in Shanghai. */
const noon = Date.parse('2026-11-25T17:00:00Z');
const seconds = (iso: string) => Date.parse(iso) / 1_000;

/** A server of its own with someone who manages it. */
interface Place {
  readonly guild: FakeGuild;
  readonly channel: FakeChannel;
  readonly user: FakeUser;
}

let discord: FakeDiscord;
let bot: AnsweringBot;
let now = noon;
beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord, { files, change: () => ({ now: () => now }) });
});
afterAll(() => endBot(bot, discord));

function newPlace(preferredLocale = 'en-US', locale = 'en-US'): Place {
  now = noon;
  const guild = discord.world.addGuild({ preferredLocale });
  const channel = discord.world.addChannel(guild);
  const user = discord.world.addUser({ locale });
  discord.world.addMember(guild, user, ['ManageGuild']);
  return { guild, channel, user };
}

const morning = { time: '08:00', timezone: 'America/Lima' };

function use(
  place: Place,
  subcommand: string,
  options: Readonly<Record<string, OptionValue>> = {},
): Promise<SeenResponse> {
  const { channel, user } = place;
  return discord.slash(`digest ${subcommand}`, options, { channel, user }).response();
}

const set = (place: Place, options: Readonly<Record<string, OptionValue>> = {}) =>
  use(place, 'set', { channel: place.channel, ...morning, ...options });

const settingsOf = ({ id }: FakeChannel) => bot.services.state.digests.load(channelOf(id));

async function keepFates(
  { guild, channel }: Place,
  fates: readonly (readonly [string, DayFate])[],
): Promise<void> {
  const log = fates.reduce(
    (before, [date, fate]) => withFate(before, localDateSchema.parse(date), fate),
    emptyLog,
  );
  await bot.services.state.digestLogs.save(channelOf(channel.id), serverOf(guild.id), log);
}

describe('/digest set', () => {
  it('keeps the settings and who made them, and shows them in private', async () => {
    const place = newPlace();
    const { text, isPrivate } = await set(place, { topics: 'ports', count: 2, language: 'zh' });
    expect(isPrivate).toBe(true);
    expect(await settingsOf(place.channel)).toEqual({
      channel: place.channel.id,
      server: place.guild.id,
      time: '08:00',
      zone: 'America/Lima',
      language: 'zh',
      topics: ['ports'],
      count: 2,
      firstOn: '2026-11-26',
    });
    expect(await bot.services.state.digestContacts.load(channelOf(place.channel.id))).toEqual({
      channel: place.channel.id,
      server: place.guild.id,
      person: place.user.id,
      locale: 'en-US',
    });
    expect(text).toContain(`<#${place.channel.id}>`);
    expect(text).toContain('08:00, `America/Lima` (UTC−05:00)');
    expect(text).toContain('Language: 中文');
    expect(text).toContain('Topics: Ports');
    expect(text).toContain('Facts per day: 2');
  });

  it('starts today for an hour to come, and says when', async () => {
    const place = newPlace();
    const { text } = await set(place, { time: '12:01' });
    const moment = seconds('2026-11-25T17:01:00Z');
    expect(text).toContain(`<t:${moment}:F> (<t:${moment}:R>)`);
  });

  it('starts tomorrow for an hour that is past today, and says when', async () => {
    const place = newPlace();
    const { text } = await set(place, { time: '12:00' });
    expect(text).toContain(`<t:${seconds('2026-11-26T17:00:00Z')}:F>`);
    expect((await settingsOf(place.channel))?.firstOn).toBe('2026-11-26');
  });

  it('starts on the day that it is in the zone', async () => {
    const place = newPlace();
    const { text } = await set(place, { time: '08:00', timezone: 'Asia/Shanghai' });
    expect(text).toContain(`<t:${seconds('2026-11-26T00:00:00Z')}:F>`);
  });

  it('starts tomorrow where today’s digest stands in the channel already', async () => {
    const place = newPlace();
    const at = '2026-11-25T13:00:00Z';
    await keepFates(place, [['2026-11-25', { state: 'posted', message: messageOf('9'), at }]]);
    const { text } = await set(place, { time: '20:00' });
    expect(text).toContain(`<t:${seconds('2026-11-27T01:00:00Z')}:F>`);
  });

  it('takes the language of the server unless one is named, three facts and all topics', async () => {
    const place = newPlace('es-ES', 'zh-CN');
    const { text } = await set(place);
    expect(await settingsOf(place.channel)).toMatchObject({ language: 'es', count: 3, topics: [] });
    expect(text).toContain('语言：Español');
    expect(text).toContain('主题：全部');
  });

  it('takes the person’s language where the server’s is none of ours', async () => {
    const place = newPlace('fr', 'zh-CN');
    await set(place);
    expect(await settingsOf(place.channel)).toMatchObject({ language: 'zh' });
  });

  it('takes the person’s language where the server has only what every new server has', async () => {
    const place = newPlace('en-US', 'es-419');
    await set(place);
    expect(await settingsOf(place.channel)).toMatchObject({ language: 'es' });
  });

  it('replaces what was set before, a pause among it', async () => {
    const place = newPlace();
    await set(place, { count: 5 });
    await use(place, 'pause');
    await set(place, { time: '9:30', topics: 'rail' });
    const settings = await settingsOf(place.channel);
    expect(settings).toMatchObject({ time: '09:30', count: 3, topics: ['rail'] });
    expect(settings?.pause).toBeUndefined();
  });

  it('takes old names of zones, and names of any case', async () => {
    const place = newPlace();
    await set(place, { timezone: 'asia/calcutta' });
    expect((await settingsOf(place.channel))?.zone).toBe('Asia/Calcutta');
  });

  it('takes topics by id or by name in any language, each once', async () => {
    const place = newPlace();
    await set(place, { topics: 'Puertos, 矿业，rail and roads,ports' });
    expect((await settingsOf(place.channel))?.topics).toEqual(['ports', 'mining', 'rail']);
  });

  it.for([
    [{ time: '24:00' }, '“24:00” is not a time of day'],
    [{ time: '8 am' }, '“8 am” is not a time of day'],
    [{ timezone: 'Mars/*Olympus*' }, String.raw`“Mars/\*Olympus\*” is not a time zone`],
    [{ timezone: '+05:00' }, 'is only an offset'],
    [{ timezone: 'lima' }, 'Did you mean `America/Lima`?'],
    [{ topics: 'ports, cheese,wine' }, 'Unknown topics: cheese, wine.'],
  ] as const)('refuses %o with what is wrong, and sets nothing', async ([options, said]) => {
    const place = newPlace();
    const { text, isPrivate } = await set(place, options);
    expect(isPrivate).toBe(true);
    expect(text).toContain(said);
    expect(await settingsOf(place.channel)).toBeUndefined();
  });

  it.for([
    ['UTC-5', '“UTC-5” is only an offset', '`America/Lima`'],
    ['−05:00', '“−05:00” is only an offset', '`America/Lima`'],
    ['GMT+8', '“GMT+8” is only an offset', '`Asia/Shanghai`'],
    ['UTC-12', '“UTC-12” is only an offset', 'such as America/Lima'],
  ] as const)('names places for “%s”, and sets nothing', async ([timezone, said, near]) => {
    const place = newPlace();
    const { text } = await set(place, { timezone });
    expect(text).toContain(said);
    expect(text).toContain(near);
    expect(await settingsOf(place.channel)).toBeUndefined();
  });

  it('names all that is wrong at once', async () => {
    const { text } = await set(newPlace(), { time: 'noon', timezone: 'x', topics: 'y' });
    expect(text).toMatch(/not a time of day.*not a time zone.*Unknown topics/s);
  });
});

describe('/digest set, where Chaski lacks rights in the channel,', () => {
  async function setWithout(...rights: Parameters<FakeDiscord['world']['denyBot']>[1]) {
    const place = newPlace();
    const target = discord.world.addChannel(place.guild, { name: 'target' });
    discord.world.denyBot(target, rights);
    const { text } = await set(place, { channel: target });
    return { text, settings: await settingsOf(target), target };
  }

  it('sets nothing without the right to write, and names every right that is missing', async () => {
    const { text, settings, target } = await setWithout('SendMessages', 'EmbedLinks');
    expect(settings).toBeUndefined();
    expect(text).toContain(`Chaski lacks “Send Messages” and “Embed Links” in <#${target.id}>.`);
    expect(text).toContain('Nothing has been set');
  });

  it('sets nothing without the right to see the channel', async () => {
    const { text, settings } = await setWithout('ViewChannel');
    expect(settings).toBeUndefined();
    expect(text).toContain('“View Channel”');
  });

  it('sets it without the right to read the history, and says what becomes of a digest cut off', async () => {
    const { text, settings } = await setWithout('ReadMessageHistory');
    expect(settings).toBeDefined();
    expect(text).toContain('“Read Message History”');
    expect(text).toContain('counts as uncertain and is not posted again');
  });

  it('sets it without the rights for threads, and says that there will be none', async () => {
    const { text, settings } = await setWithout('CreatePublicThreads', 'SendMessagesInThreads');
    expect(settings).toBeDefined();
    expect(text).toContain('“Create Public Threads” and “Send Messages in Threads”');
    expect(text).toContain('no thread can be opened from a digest');
  });
});

describe('/digest show', () => {
  it('says that there are none, and how to set one', async () => {
    const { text, isPrivate } = await use(newPlace(), 'show');
    expect(isPrivate).toBe(true);
    expect(text).toContain('No channel in this server has a digest yet. `/digest set`');
  });

  it('lists all of the server and none of others', async () => {
    const elsewhere = newPlace();
    await set(elsewhere);
    const place = newPlace();
    const second = discord.world.addChannel(place.guild, { type: 'announcement' });
    await set(place);
    await set(place, { channel: second, time: '21:15', timezone: 'Europe/Madrid' });
    const { text } = await use(place, 'show');
    expect(text).toContain(`<#${place.channel.id}>`);
    expect(text).toContain(`<#${second.id}>`);
    expect(text).toContain('21:15, `Europe/Madrid` (UTC+01:00)');
    expect(text).not.toContain(elsewhere.channel.id);
  });

  it('shows the one of a channel that is named', async () => {
    const place = newPlace();
    const second = discord.world.addChannel(place.guild);
    await set(place);
    await set(place, { channel: second });
    const { text } = await use(place, 'show', { channel: second });
    expect(text).toContain(`<#${second.id}>`);
    expect(text).not.toContain(`<#${place.channel.id}>`);
  });

  it('says when the next one comes, and what became of the last', async () => {
    const place = newPlace();
    await set(place);
    const at = '2026-11-25T13:00:05Z';
    const message = messageOf('4242');
    await keepFates(place, [['2026-11-25', { state: 'posted', message, at, published: false }]]);
    const { text } = await use(place, 'show');
    expect(text).toContain(`Next: <t:${seconds('2026-11-26T13:00:00Z')}:F>`);
    expect(text).toContain(`Last, 25 November 2026: posted <t:${seconds(at)}:f>`);
    expect(text).toContain(
      `https://discord.com/channels/${place.guild.id}/${place.channel.id}/4242`,
    );
    expect(text).toContain('not published to following channels');
  });

  it('says why days were missed, the latest first', async () => {
    const place = newPlace();
    await set(place);
    const at = '2026-11-23T13:00:05Z';
    await keepFates(place, [
      ['2026-11-21', { state: 'missed', why: 'not-running' }],
      ['2026-11-22', { state: 'posted', message: messageOf('1'), at }],
      ['2026-11-23', { state: 'uncertain', at }],
      ['2026-11-24', { state: 'missed', why: 'nothing-to-show' }],
    ]);
    const { text } = await use(place, 'show');
    expect(text).toContain(
      'Last, 24 November 2026: missed: nothing in the collection was suitable',
    );
    expect(text).toMatch(
      /23 November 2026: uncertain: sending was interrupted.*21 November 2026: missed: Chaski was not running/s,
    );
    expect(text).not.toContain('22 November');
  });

  it.for([
    ['en-US', 'AutoMod, or Discord’s filter, blocked the message', 'Next try: <t:'],
    ['es-419', 'AutoMod, o el filtro de Discord, bloqueó', 'Próximo intento: <t:'],
    ['zh-CN', 'AutoMod 或 Discord 的过滤器拦截', '下次尝试：<t:'],
  ] as const)(
    'says why Discord did not take it, and when it is tried again: %s',
    async ([locale, said, next]) => {
      const place = newPlace('en-US', locale);
      now = Date.parse('2026-11-25T12:00:00Z');
      await set(place);
      now = Date.parse('2026-11-25T13:10:00Z');
      const refused = { why: 'blocked-words', at: '2026-11-25T13:00:05Z' } as const;
      const choice = { facts: [], withdrawn: [] };
      const fate = { state: 'sending', choice, at: '2026-11-25T13:00:01Z', refused } as const;
      await keepFates(place, [['2026-11-25', fate]]);
      const { text } = await use(place, 'show');
      expect(text).toContain(said);
      expect(text).toContain(`${next}${seconds('2026-11-25T13:30:05Z')}:t>`);
      expect(text).toContain(`<t:${seconds('2026-11-25T13:30:05Z')}:F>`);
    },
  );

  it('says that it is not tried again where its hours end before', async () => {
    const place = newPlace();
    now = Date.parse('2026-11-25T12:00:00Z');
    await set(place);
    now = Date.parse('2026-11-25T18:50:00Z');
    const refused = { why: 'slow-mode', at: '2026-11-25T18:45:00Z' } as const;
    const choice = { facts: [], withdrawn: [] };
    const fate = { state: 'sending', choice, at: '2026-11-25T13:00:01Z', refused } as const;
    await keepFates(place, [['2026-11-25', fate]]);
    const { text } = await use(place, 'show');
    expect(text).toContain('Slow mode is on in that channel');
    expect(text).toContain('It will not be tried again.');
    expect(text).toContain(`Next: <t:${seconds('2026-11-26T13:00:00Z')}:F>`);
  });

  it('says why it was missed where Discord said so', async () => {
    const place = newPlace();
    await set(place);
    const fate = { state: 'missed', why: 'not-sent', refusal: 'timed-out' } as const;
    await keepFates(place, [['2026-11-24', fate]]);
    expect((await use(place, 'show')).text).toContain(
      'missed: Discord did not accept it in the six hours after the set time: Chaski is timed out in this server',
    );
  });

  it.for([
    ['no-channel', 'because the channel no longer existed or could not be accessed'],
    ['no-right', 'because Chaski lacked a permission there'],
  ] as const)(
    'says that it is paused for %s, since when, and how it goes on',
    async ([why, said]) => {
      const place = newPlace();
      await set(place);
      const settings = await settingsOf(place.channel);
      if (settings === undefined) throw new Error('not set');
      const at = new Date(noon - 60_000).toISOString();
      await bot.services.state.digests.save({ ...settings, pause: { why, at } });
      const { text } = await use(place, 'show');
      expect(text).toContain(`Paused <t:${seconds(at)}:R>, ${said}. \`/digest resume\``);
      expect(text).not.toContain('Next:');
    },
  );
});

describe('/digest preview', () => {
  it('shows the next digest in private, marked as such, and keeps nothing', async () => {
    const place = newPlace('es-ES');
    await set(place);
    const { text, isPrivate, messages } = await use(place, 'preview');
    expect(isPrivate).toBe(true);
    expect(text).toContain(
      `Preview, visible only to you, of the next digest in <#${place.channel.id}>`,
    );
    expect(text).toContain('26 November 2026');
    expect(text).toMatch(/Datos del día: jueves, 26 de noviembre de 2026/);
    expect(text).toMatch(/Testville.*\[1\]/s);
    const buttons = messages.flatMap((message) => message.buttons.map((each) => each.customId));
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.filter((id) => !id?.startsWith('passage:'))).toEqual([]);
    expect(discord.messagesIn(place.channel)).toEqual([]);
    expect(await bot.services.state.digestLogs.load(channelOf(place.channel.id))).toBeUndefined();
  });

  it('shows the same again', async () => {
    const place = newPlace();
    await set(place, { count: 1 });
    expect((await use(place, 'preview')).text).toBe((await use(place, 'preview')).text);
  });

  it('of a paused digest shows tomorrow’s', async () => {
    const place = newPlace();
    await set(place, { time: '23:00' });
    await use(place, 'pause');
    const { text } = await use(place, 'preview');
    expect(text).toContain('due on 26 November 2026');
    expect(text).toContain('is paused');
  });

  it('says that nothing suits where nothing does', async () => {
    const place = newPlace();
    await set(place, { topics: 'rail' });
    const { text } = await use(place, 'preview');
    expect(text).toContain('Nothing in the collection suits');
  });
});

describe('/digest pause and resume', () => {
  it('stop a digest and start it again from the next hour to come', async () => {
    const place = newPlace();
    await set(place, { time: '12:30' });
    const paused = await use(place, 'pause');
    expect(paused.text).toContain(`The digest of <#${place.channel.id}> is paused.`);
    expect((await settingsOf(place.channel))?.pause).toEqual({
      why: 'asked',
      at: new Date(noon).toISOString(),
    });
    now = noon + 60 * 60_000;
    const resumed = await use(place, 'resume');
    expect(resumed.text).toContain(`<t:${seconds('2026-11-26T17:30:00Z')}:F>`);
    const settings = await settingsOf(place.channel);
    expect(settings).toMatchObject({ firstOn: '2026-11-26' });
    expect(settings?.pause).toBeUndefined();
  });

  it('say so where there is nothing to do', async () => {
    const place = newPlace();
    await set(place);
    expect((await use(place, 'resume')).text).toContain('is not paused. Next: <t:');
    await use(place, 'pause');
    expect((await use(place, 'pause')).text).toContain('was already paused');
  });

  it('start nothing where a digest still could not be posted', async () => {
    const place = newPlace();
    const target = discord.world.addChannel(place.guild);
    await set(place, { channel: target });
    await use(place, 'pause');
    discord.world.denyBot(target, ['SendMessages']);
    const { text } = await use(place, 'resume', { channel: target });
    expect(text).toContain('“Send Messages”');
    expect(text).toContain('stays paused');
    expect((await settingsOf(target))?.pause).toBeDefined();
  });

  it('start nothing in a channel that is gone, of which the digest can be removed', async () => {
    const place = newPlace();
    const target = discord.world.addChannel(place.guild);
    await set(place, { channel: target });
    await use(place, 'pause');
    discord.world.deleteChannel(target);
    expect((await use(place, 'resume')).text).toContain(
      'no longer exists, or Chaski cannot access it',
    );
    expect((await settingsOf(target))?.pause).toBeDefined();
    await use(place, 'off');
    expect(await settingsOf(target)).toBeUndefined();
  });
});

describe('/digest off', () => {
  it('forgets the settings and who made them', async () => {
    const place = newPlace();
    await set(place);
    const { text, isPrivate } = await use(place, 'off');
    expect(isPrivate).toBe(true);
    expect(text).toContain('gets no more digests');
    expect(await settingsOf(place.channel)).toBeUndefined();
    const contact = bot.services.state.digestContacts.load(channelOf(place.channel.id));
    expect(await contact).toBeUndefined();
    expect((await use(place, 'off')).text).toContain('No channel in this server has a digest');
  });
});

describe('/digest without a channel', () => {
  it('means the one of this channel', async () => {
    const place = newPlace();
    const second = discord.world.addChannel(place.guild);
    await set(place);
    await set(place, { channel: second });
    await use(place, 'off');
    expect(await settingsOf(place.channel)).toBeUndefined();
    expect(await settingsOf(second)).toBeDefined();
  });

  it('means in a thread the one of the channel that holds it', async () => {
    const place = newPlace();
    const second = discord.world.addChannel(place.guild);
    await set(place);
    await set(place, { channel: second });
    const thread = discord.world.addThread(second);
    await use({ ...place, channel: thread }, 'off');
    expect(await settingsOf(second)).toBeUndefined();
  });

  it('means the only one of the server', async () => {
    const place = newPlace();
    const second = discord.world.addChannel(place.guild);
    await set(place, { channel: second });
    await use(place, 'off');
    expect(await settingsOf(second)).toBeUndefined();
  });

  it('asks where there are several, and changes none', async () => {
    const place = newPlace();
    const others = [discord.world.addChannel(place.guild), discord.world.addChannel(place.guild)];
    for (const channel of others) await set(place, { channel });
    for (const subcommand of ['preview', 'pause', 'resume', 'off']) {
      const { text } = await use(place, subcommand);
      for (const { id } of others) expect(text).toContain(`<#${id}>`);
      expect(text).toContain('the option `channel`');
    }
    for (const channel of others) expect(await settingsOf(channel)).toBeDefined();
  });

  it('says of a channel that is named and has none how to set one', async () => {
    const place = newPlace();
    const second = discord.world.addChannel(place.guild);
    await set(place);
    const { text } = await use(place, 'pause', { channel: second });
    expect(text).toContain(`<#${second.id}> has no digest. \`/digest set\``);
    expect((await settingsOf(place.channel))?.pause).toBeUndefined();
  });
});

describe('/digest, where Discord lets others use it,', () => {
  let fake: FakeDiscord;
  let open: AnsweringBot;
  beforeAll(async () => {
    fake = await startFakeDiscord({ limitsRate: false });
    open = await startAnsweringBot(fake);
    const body = commandDefinitions().map((definition) => ({
      ...definition,
      default_member_permissions: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    }));
    await open.client.rest.put(Routes.applicationCommands(open.client.application.id), { body });
  });
  afterAll(() => endBot(open, fake));

  it('is refused to who does not manage the server, with the right named', async () => {
    const options = { channel: fake.channel, ...morning };
    const { text, isPrivate } = await fake.slash('digest set', options).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain('needs the permission “Manage Server”');
    expect(await open.services.state.digests.of(serverOf(fake.guild.id))).toEqual([]);
  });

  it('is for an administrator', async () => {
    const user = fake.world.addUser();
    fake.world.addMember(fake.guild, user, ['Administrator']);
    const { text } = await fake.slash('digest show', {}, { user }).response();
    expect(text).toContain('No channel in this server');
  });

  it('is refused in direct messages and in servers without the bot', async () => {
    const channel = fake.world.directChannel(fake.user);
    const direct = await fake.slash('digest show', {}, { channel }).response();
    expect(direct.text).toContain('Digests are posted in the channels of a server');
    const guild = fake.world.addGuild({ botIsMember: false });
    const foreign = fake.world.addChannel(guild);
    fake.world.addMember(guild, fake.user, ['ManageGuild']);
    const elsewhere = await fake.slash('digest show', {}, { channel: foreign }).response();
    expect(elsewhere.text).toContain('Digests are posted in the channels of a server');
  });
});

describe('/digest, where the store fails,', () => {
  it('says so with a reference, and not that there are no digests', async () => {
    const fake = await startFakeDiscord();
    const failing = () => Promise.reject(new Error('the disk of the store is gone'));
    const failed = await startAnsweringBot(fake, {
      change: ({ state }) => ({
        state: {
          ...state,
          digests: { load: failing, of: failing, save: failing, remove: failing },
        },
      }),
    });
    const user = fake.world.addUser();
    fake.world.addMember(fake.guild, user, ['ManageGuild']);
    const told = async (name: string, options = {}) => {
      const { text, isPrivate } = await fake.slash(`digest ${name}`, options, { user }).response();
      expect(isPrivate).toBe(true);
      expect(text).toContain('could not be read or changed');
      expect(text).not.toContain('disk');
      return /Reference `([0-9a-f]{8})`/.exec(text)?.[1];
    };
    const references = [
      await told('set', { channel: fake.channel, ...morning }),
      await told('show'),
      await told('preview'),
      await told('pause'),
      await told('resume'),
      await told('off'),
    ];
    expect(failed.log.map(({ fields }) => fields['reference'])).toEqual(references);
    await failed.stop();
    await fake.close();
  });
});

describe('/digest after a restart', () => {
  it('shows what was set before', async () => {
    const fake = await startFakeDiscord();
    await using store = await temporaryStore();
    const { storeUrl } = store;
    const user = fake.world.addUser({ locale: 'es-419' });
    fake.world.addMember(fake.guild, user, ['ManageGuild']);
    const first = await startAnsweringBot(fake, { storeUrl });
    await fake.slash('digest set', { channel: fake.channel, ...morning }, { user }).response();
    await first.stop();
    const second = await startAnsweringBot(fake, { storeUrl });
    const { text } = await fake.slash('digest show', {}, { user }).response();
    expect(text).toContain(`<#${fake.channel.id}>`);
    expect(text).toContain('Hora: 08:00 cada día');
    await second.stop();
    await fake.close();
  });
});

describe('the completion of time zones', () => {
  const zonesFor = async (typed: string, locale = 'en-US') => {
    const { channel, user } = newPlace('en-US', locale);
    const options = { timezone: typed };
    return discord.autocomplete('digest set', options, 'timezone', { channel, user }).choices();
  };

  it('offers the likeliest before anything is typed, with their offsets now', async () => {
    const choices = await zonesFor('');
    expect(choices.length).toBe(25);
    expect(choices.slice(0, 3)).toEqual([
      { name: 'America/Lima (UTC−05:00)', value: 'America/Lima' },
      { name: 'Asia/Shanghai (UTC+08:00)', value: 'Asia/Shanghai' },
      { name: 'America/New_York (UTC−05:00)', value: 'America/New_York' },
    ]);
    expect(choices.map(({ value }) => value)).toContain('UTC');
  });

  it.for([
    ['new york', 'en-US', 'America/New_York'],
    ['NEW_YORK', 'en-US', 'America/New_York'],
    ['nueva york', 'es-419', 'America/New_York'],
    ['纽约', 'zh-CN', 'America/New_York'],
    ['紐約', 'zh-TW', 'America/New_York'],
    ['Pekín', 'es-ES', 'Asia/Shanghai'],
    ['北京', 'zh-CN', 'Asia/Shanghai'],
    ['perú', 'es-419', 'America/Lima'],
    ['kathmandu', 'en-US', 'Asia/Kathmandu'],
    ['US/Eastern', 'en-US', 'US/Eastern'],
    ['asia/calcutta', 'en-US', 'Asia/Calcutta'],
    ['kiev', 'en-US', 'Europe/Kyiv'],
    ['calcutta', 'en-US', 'Asia/Kolkata'],
  ] as const)('finds what “%s” (%s) means', async ([typed, locale, zone]) => {
    expect((await zonesFor(typed, locale))[0]?.value).toBe(zone);
  });

  it.for([
    ['UTC-5', 'America/Lima'],
    ['utc −5', 'America/Lima'],
    ['-05:00', 'America/Lima'],
    ['−0500', 'America/Lima'],
    ['GMT+8', 'Asia/Shanghai'],
    ['ＵＴＣ＋８', 'Asia/Shanghai'],
    ['东八区', 'Asia/Shanghai'],
    ['西五區', 'America/Lima'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['GMT+0', 'Europe/London'],
    ['-3:30', 'America/St_Johns'],
  ] as const)('offers for “%s” the zones that have this offset now', async ([typed, zone]) => {
    const choices = await zonesFor(typed);
    expect(choices[0]?.value).toBe(zone);
    expect(new Set(choices.map(({ name }) => / \(UTC.*\)$/.exec(name)?.[0])).size).toBe(1);
  });

  it.for(['UTC-15', 'UTC+5:61', 'UTC+', '十八区', '+999'])(
    'offers nothing for “%s”, which is no offset',
    async (typed) => {
      expect(await zonesFor(typed)).toEqual([]);
    },
  );

  it('offers nothing for what is none', async () => {
    expect(await zonesFor('Atlantis')).toEqual([]);
  });
});

describe('the completion of topics', () => {
  const topicsFor = async (typed: string, locale = 'en-US') => {
    const { channel, user } = newPlace('en-US', locale);
    const options = { topics: typed };
    return discord.autocomplete('digest set', options, 'topics', { channel, user }).choices();
  };

  it('offers all by their names before anything is typed', async () => {
    expect(await topicsFor('', 'es-419')).toEqual([
      { name: 'Puertos', value: 'ports' },
      { name: 'Trenes y carreteras', value: 'rail' },
      { name: 'Minería', value: 'mining' },
    ]);
  });

  it('completes the last of a list, and leaves out what is in it', async () => {
    expect(await topicsFor('ports, m')).toEqual([{ name: 'Ports, Mining', value: 'ports,mining' }]);
    expect(await topicsFor('港口，', 'zh-CN')).toEqual([
      { name: '港口, 铁路与公路', value: 'ports,rail' },
      { name: '港口, 矿业', value: 'ports,mining' },
    ]);
  });

  it('finds names of all languages, accents aside', async () => {
    expect(await topicsFor('mineria')).toEqual([{ name: 'Mining', value: 'mining' }]);
  });
});
