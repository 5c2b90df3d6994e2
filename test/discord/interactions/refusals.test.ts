import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { Driven } from '../../support/fake-discord/driven.ts';
import type { FakeChannel, FakeUser } from '../../support/fake-discord/world.ts';
import { refusalCases } from '../../support/refusal-cases.ts';

const size = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;

beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
});
afterAll(() => endBot(bot, discord));

interface Place {
  readonly channel: FakeChannel;
  readonly user: FakeUser;
}

function newPlace(locale = 'en-US'): Place {
  const user = discord.world.addUser({ locale });
  discord.world.addMember(discord.guild, user, ['ManageGuild']);
  return { channel: discord.world.addChannel(discord.guild), user };
}

function refuse(method: string, path: string | RegExp, status: number, code: number, times = 1) {
  discord.faults.clear();
  discord.faults.add({ method, path, times, effect: { kind: 'error', status, code } });
}

describe('an answer to a command that Discord refuses', () => {
  it.for(refusalCases)(
    'with %i is told in private with what it is',
    async ([code, status, said]) => {
      const place = newPlace();
      refuse('PATCH', '@original', status, code);
      const { text, isPrivate } = await discord.slash('ask', { question: size }, place).response();
      await bot.settled();
      expect(text).toContain(said);
      expect(isPrivate).toBe(true);
      expect(discord.messagesIn(place.channel)).toEqual([]);
    },
  );

  it.for([
    ['es-419', 'AutoMod, o el filtro de Discord, bloqueó el mensaje'],
    ['zh-CN', 'AutoMod 或 Discord 的过滤器拦截'],
  ] as const)('is told in the language of the person: %s', async ([locale, said]) => {
    refuse('PATCH', '@original', 400, 200_000);
    const { text } = await discord.slash('ask', { question: size }, newPlace(locale)).response();
    expect(text).toContain(said);
  });

  it('has Discord’s own words in the log, and an error there only where the fault is ours', async () => {
    refuse('PATCH', '@original', 400, 200_000);
    await discord.slash('ask', { question: size }, newPlace()).response();
    refuse('PATCH', '@original', 400, 50_035);
    await discord.slash('ask', { question: size }, newPlace()).response();
    await bot.settled();
    expect(bot.log.slice(-2)).toMatchObject([
      { level: 'info', fields: { why: 'blocked-words', said: expect.stringMatching(/^200000/) } },
      { level: 'error', fields: { why: 'unfit', said: expect.stringMatching(/^50035/) } },
    ]);
  });

  it('is told in a direct message where Discord takes no word there at all', async () => {
    const place = newPlace();
    refuse('POST', '/callback', 400, 50_083, 9);
    discord.slash('ask', { question: size }, place);
    const told = await discord.nextMessage(discord.world.directChannel(place.user));
    expect(told.text).toContain('The thread is archived');
  });

  it('is in the log alone where the person takes no direct messages either', async () => {
    const place = newPlace();
    place.user.acceptsDirectMessages = false;
    refuse('POST', '/callback', 400, 50_083, 9);
    discord.slash('ask', { question: size }, place);
    const direct = `/channels/${discord.world.directChannel(place.user).id}/messages`;
    await discord.until(() => discord.requests.some(({ path }) => path === direct));
    await bot.settled();
    expect(bot.log.at(-1)?.fields['why']).toBe('takes-no-messages');
  });
});

describe('each command', () => {
  const commands: readonly (readonly [string, (place: Place) => Driven])[] = [
    ['/ask', (place) => discord.slash('ask', { question: size }, place)],
    ['/ask private', (place) => discord.slash('ask', { question: size, private: true }, place)],
    ['/check', (place) => discord.slash('check', { claim: 'Testville has a port.' }, place)],
    ['/passage', (place) => discord.slash('passage', { id: 'testville-size' }, place)],
    ['/sources', (place) => discord.slash('sources', {}, place)],
    ['/topics', (place) => discord.slash('topics', {}, place)],
    ['/fact', (place) => discord.slash('fact', {}, place)],
    ['/help', (place) => discord.slash('help', {}, place)],
    ['/digest show', (place) => discord.slash('digest show', {}, place)],
    ['/settings', (place) => discord.slash('settings', {}, place)],
    ['/privacy show', (place) => discord.slash('privacy show', {}, place)],
    [
      'Check this claim',
      (place) => {
        const said = discord.say(place.channel, 'Testville has a port.', { user: place.user });
        return discord.contextMenu(said, { user: place.user });
      },
    ],
  ];

  /** These come with their acknowledgement. */
  const atOnce = new Set(['/passage', '/sources', '/topics', '/help']);

  it.for(commands)('%s tells a refused acknowledgement', async ([, use]) => {
    refuse('POST', '/callback', 400, 50_083);
    const used = use(newPlace());
    const { text, isPrivate } = await used.response();
    expect(text).toContain('The thread is archived');
    expect(isPrivate).toBe(true);
  });

  it.for(commands.filter(([name]) => !atOnce.has(name)))(
    '%s tells a refused answer',
    async ([, use]) => {
      refuse('PATCH', '@original', 400, 200_000);
      expect((await use(newPlace()).response()).text).toContain('AutoMod');
    },
  );
});

describe('a press under an answer', () => {
  it('tells a refused passage, and a refused form', async () => {
    discord.faults.clear();
    const place = newPlace();
    const answer = await discord.slash('ask', { question: size }, place).response();
    refuse('PATCH', '@original', 400, 240_000);
    const shown = await discord.press(answer, /^passage/, place).response();
    expect(shown.text).toContain('link filter');
    const modal = discord.press(answer, /^followup/, place);
    await modal.modal();
    refuse('PATCH', '@original', 403, 20_016);
    const asked = discord.submitModal(modal, { question: 'How deep is it?' }, place);
    expect((await asked.response()).text).toContain('Slow mode is on');
  });

  it.for([
    [400, 160_006, 'as many active threads as Discord allows'],
    [400, 160_007, 'as many active threads as Discord allows'],
    [400, 30_033, 'as many members as Discord allows'],
    [400, 200_001, 'AutoMod'],
    [400, 50_024, 'in this kind of channel'],
    [400, 50_021, 'does not allow this on this message'],
    [404, 10_008, 'has been deleted'],
    [403, 20_016, 'Slow mode is on'],
    [403, 50_013, '“Create Public Threads”'],
    [403, 50_001, '“Create Public Threads”'],
    [400, 30_013, 'A limit set by Discord'],
  ] as const)('for a thread tells %i %i', async ([status, code, said]) => {
    discord.faults.clear();
    const place = newPlace();
    const answer = await discord.slash('ask', { question: size }, place).response();
    refuse('POST', /\/threads$/, status, code);
    const { text, isPrivate } = await discord.press(answer, /^thread/, place).response();
    expect(text).toContain(said);
    expect(isPrivate).toBe(true);
    expect(discord.threadsOf(place.channel)).toEqual([]);
  });

  it('for a thread tells until when the bot is timed out', async () => {
    discord.faults.clear();
    const place = newPlace();
    const answer = await discord.slash('ask', { question: size }, place).response();
    const until = Math.ceil(discord.clock.now() / 1_000) + 3_600;
    discord.world.timeOutBot(discord.guild, until * 1_000);
    const { text } = await discord.press(answer, /^thread/, place).response();
    discord.world.timeOutBot(discord.guild, undefined);
    expect(text).toContain(`timed out in this server until <t:${until}:f>`);
  });
});
