import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openState } from '../src/storage/open-state.ts';
import { createBotHome, type BotHome } from './support/bot-home.ts';
import { settingsOf } from './support/digest-folder.ts';
import { startFakeDiscord, type FakeDiscord } from './support/fake-discord/start-fake-discord.ts';

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

/** A digest that was due ten minutes ago, when no program was running. */
async function setMissed(): Promise<void> {
  const due = new Date(Date.now() - 10 * 60_000).toISOString();
  const state = await openState(`sqlite://${home.storeFile}`, Date.now);
  await state.digests.save(
    settingsOf({
      channel: discord.channel.id,
      server: discord.guild.id,
      time: due.slice(11, 16),
      zone: 'UTC',
      firstOn: due.slice(0, 10),
    }),
  );
  await state.close();
}

async function fateOfToday() {
  const state = await openState(`sqlite://${home.storeFile}`, Date.now);
  const log = await state.digestLogs.load(settingsOf({ channel: discord.channel.id }).channel);
  await state.close();
  return log?.days.at(-1)?.fate;
}

/** The lease of a program that was killed, which would end half a minute later. */
async function endLease(): Promise<void> {
  const state = await openState(`sqlite://${home.storeFile}`, Date.now);
  await state.leases.release(`digest:${discord.channel.id}`);
  await state.close();
}

const digests = () =>
  discord.messagesIn(discord.channel).filter(({ text }) => text.includes('18,000 TEU'));
describe('a digest that was missed while the bot was away', () => {
  it('is made up for after the start', async () => {
    await setMissed();
    home.run();
    await discord.until(() => digests().length === 1);
  });

  it('is posted once, although the program is killed before it knows that it was', async () => {
    await setMissed();
    const path = `/channels/${discord.channel.id}/messages`;
    // It stands in the channel, and the answer to the program never comes.
    discord.faults.add({
      method: 'POST',
      path,
      effect: { kind: 'status', status: 500, after: true },
    });
    discord.faults.add({ method: 'POST', path, skip: 1, times: 99, effect: { kind: 'hang' } });
    const program = home.start();
    await discord.until(() => digests().length === 1);
    program.signal('SIGKILL');
    await program.ended;
    expect(await fateOfToday()).toMatchObject({ state: 'sending' });
    await endLease();
    discord.faults.clear();
    // Discord has forgotten the nonce by then.
    discord.clock.advance(10 * 60_000);
    home.start();
    await discord.until(() =>
      discord.requests.some(({ method, path: asked }) => method === 'GET' && asked.includes(path)),
    );
    await expect.poll(async () => (await fateOfToday())?.state, { interval: 250 }).toBe('posted');
    expect(await fateOfToday()).toMatchObject({ state: 'posted', message: digests()[0]?.id });
    expect(digests()).toHaveLength(1);
  });
});
