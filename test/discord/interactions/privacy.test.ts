import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personIdSchema } from '../../../src/core/conversation/place.ts';
import { endBot, startAnsweringBot, type AnsweringBot } from '../../support/answering-bot.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';
import type { FakeUser } from '../../support/fake-discord/world.ts';
import { channelOf } from '../../support/records.ts';

const size = 'How large is the port of Testville?';

let discord: FakeDiscord;
let bot: AnsweringBot;
beforeAll(async () => {
  discord = await startFakeDiscord({ limitsRate: false });
  bot = await startAnsweringBot(discord);
});
afterAll(() => endBot(bot, discord));

async function someoneWhoAsked(): Promise<FakeUser> {
  const user = discord.world.addUser();
  discord.world.addMember(discord.guild, user);
  const { messages } = await discord.slash('ask', { question: size }, { user }).response();
  const [answer] = messages;
  if (answer === undefined) throw new Error('no answer');
  await discord.press(answer, 'helpful', { user }).response();
  await bot.settled();
  return user;
}

describe('/privacy', () => {
  it('show lists to the person alone what is kept about them', async () => {
    const user = await someoneWhoAsked();
    const { text, isPrivate } = await discord.slash('privacy show', {}, { user }).response();
    expect(isPrivate).toBe(true);
    expect(text).toContain(size);
    expect(text).toContain('en-US');
  });

  it('show lists the digests that the person has set, which go on when that is erased', async () => {
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user, ['ManageGuild']);
    const { channel } = discord;
    const options = { channel, time: '08:00', timezone: 'America/Lima' };
    await discord.slash('digest set', options, { user }).response();
    const shown = await discord.slash('privacy show', {}, { user }).response();
    expect(shown.text).toContain(`<#${channel.id}>`);
    await discord.slash('privacy erase', {}, { user }).response();
    const after = await discord.slash('privacy show', {}, { user }).response();
    expect(after.text).toContain('Nothing is kept about you.');
    expect(await bot.services.state.digests.load(channelOf(channel.id))).toBeDefined();
  });

  it('show keeps nothing by itself', async () => {
    const user = discord.world.addUser();
    discord.world.addMember(discord.guild, user);
    const { text } = await discord.slash('privacy show', {}, { user }).response();
    expect(text).toContain('Nothing is kept about you.');
    await bot.settled();
    const again = await discord.slash('privacy show', {}, { user }).response();
    expect(again.text).toContain('Nothing is kept about you.');
  });

  it('erase leaves nothing, not even that it was used', async () => {
    const user = await someoneWhoAsked();
    const { text, isPrivate } = await discord.slash('privacy erase', {}, { user }).response();
    await bot.settled();
    expect(isPrivate).toBe(true);
    expect(text).toContain('has been erased');
    expect(await bot.services.personalData.show(personIdSchema.parse(user.id))).toEqual({
      conversations: [],
      answers: [],
      feedback: [],
      reports: [],
      preference: undefined,
      digests: [],
      possibleMisses: 0,
    });
  });
});

describe('/privacy erase, while an answer is under way,', () => {
  it('is not undone by what that answer would keep', async () => {
    const fake = await startFakeDiscord();
    const composing = Promise.withResolvers<void>();
    const slow = await startAnsweringBot(fake, {
      change: () => ({
        compose: async (work) => {
          await composing.promise;
          return work();
        },
      }),
    });
    const asked = fake.slash('ask', { question: size });
    const said = fake.say(fake.channel, size, { mentionBot: true });
    await fake.until(() => fake.typing.length > 0);
    await fake.slash('privacy erase').response();
    composing.resolve();
    await asked.response();
    await fake.nextMessage(fake.channel, said);
    await slow.settled();
    const person = personIdSchema.parse(fake.user.id);
    expect(await slow.services.personalData.show(person)).toMatchObject({
      conversations: [],
      answers: [],
      preference: undefined,
    });
    // What is asked after it is kept as ever.
    await fake.slash('ask', { question: size }).response();
    await slow.settled();
    expect((await slow.services.personalData.show(person)).conversations).toHaveLength(1);
    await endBot(slow, fake);
  });
});

describe('/privacy erase, while a `/digest set` is under way,', () => {
  it('is not undone by what that would keep of the person; the digest is set all the same', async () => {
    const fake = await startFakeDiscord();
    const setting = Promise.withResolvers<void>();
    const read = Promise.withResolvers<void>();
    const slow = await startAnsweringBot(fake, {
      change: ({ state }) => ({
        state: {
          ...state,
          digestLogs: {
            ...state.digestLogs,
            load: async (channel) => {
              setting.resolve();
              await read.promise;
              return state.digestLogs.load(channel);
            },
          },
        },
      }),
    });
    const user = fake.world.addUser();
    fake.world.addMember(fake.guild, user, ['ManageGuild']);
    const options = { channel: fake.channel, time: '08:00', timezone: 'America/Lima' };
    const set = fake.slash('digest set', options, { user });
    await setting.promise;
    await fake.slash('privacy erase', {}, { user }).response();
    read.resolve();
    await set.response();
    await slow.settled();
    const { state, personalData } = slow.services;
    const channel = channelOf(fake.channel.id);
    expect((await personalData.show(personIdSchema.parse(user.id))).digests).toEqual([]);
    expect(await state.digestContacts.load(channel)).toBeUndefined();
    expect(await state.digests.load(channel)).toBeDefined();
    await endBot(slow, fake);
  });
});

describe('/privacy, where the store fails,', () => {
  const failing = () => Promise.reject(new Error('the disk of the store is gone'));

  async function withFailingStore(command: string) {
    const fake = await startFakeDiscord();
    const failed = await startAnsweringBot(fake, {
      change: () => ({ personalData: { show: failing, erase: failing } }),
    });
    const { text, isPrivate } = await fake.slash(command).response();
    const { log } = failed;
    await failed.stop();
    await fake.close();
    return { text, isPrivate, log };
  }

  it('show says that it could not look, and not that nothing is kept', async () => {
    const { text, isPrivate, log } = await withFailingStore('privacy show');
    const reference = /Reference `([0-9a-f]{8})`/.exec(text)?.[1];
    expect(isPrivate).toBe(true);
    expect(text).toContain('does not mean that nothing is kept');
    expect(text).not.toContain('disk');
    expect(log).toMatchObject([{ level: 'error', fields: { reference } }]);
  });

  it('erase says that it did not erase', async () => {
    const { text } = await withFailingStore('privacy erase');
    expect(text).toContain('could not be erased');
    expect(text).not.toContain('disk');
  });
});
