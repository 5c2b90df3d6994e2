import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession, type GatewaySession } from '../../../src/discord/gateway/gateway-session.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

let discord: FakeDiscord;
let session: GatewaySession;
let seen: string[];
let timed: number[];

beforeEach(async () => {
  discord = await startFakeDiscord();
  seen = [];
  timed = [];
});

afterEach(async () => {
  await session.close();
  await discord.close();
});

/** Opened and ready, where Discord lets it be. */
async function open({ messageContent = false, giveUpMs = 60_000 } = {}) {
  const { promise: isReady, resolve } = Promise.withResolvers<void>();
  session = openSession(
    { token: discord.token, apiUrl: discord.apiUrl, messageContent, shards: { count: 1 } },
    {
      ready: () => resolve(),
      interaction: (interaction) => {
        seen.push(interaction.id);
        if (interaction.isRepliable()) void interaction.deferReply();
      },
      message: ({ content }) => seen.push(content),
      joined: (id) => seen.push(`joined ${id}`),
      left: (id) => seen.push(`left ${id}`),
      acknowledged: (seconds) => timed.push(seconds),
      trouble: () => undefined,
    },
    { giveUpMs, watchEveryMs: 10 },
  );
  await Promise.race([isReady, session.ended]);
}

describe('a session with the gateway', () => {
  it('is ready while every shard is connected, and tells when one is lost', async () => {
    await open();
    expect(session.isReady()).toBe(true);
    discord.gateway.acceptConnections(false);
    discord.gateway.cut();
    await expect.poll(() => session.isReady()).toBe(false);
    discord.gateway.acceptConnections(true);
    await expect.poll(() => session.isReady()).toBe(true);
  });

  it('gives messages as they come and again as they are edited, though it keeps none', async () => {
    await open();
    const said = discord.say(discord.channel, 'a', { mentionBot: true });
    discord.edit(said, `<@${discord.bot.id}> b`);
    await expect
      .poll(() => seen.slice(-2))
      .toEqual([`<@${discord.bot.id}> a`, `<@${discord.bot.id}> b`]);
  });

  it('ends where no shard gets ready for too long, so that a new one can be opened', async () => {
    await open({ giveUpMs: 300 });
    discord.gateway.acceptConnections(false);
    discord.gateway.cut();
    expect(await session.ended).toMatchObject({ kind: 'lost' });
  });

  it('ends as lost where Discord answers with an error', async () => {
    discord.faults.add({ path: '/gateway/bot', effect: { kind: 'error', status: 404, code: 0 } });
    await open();
    expect(await session.ended).toEqual({ kind: 'lost', reason: 'HTTP 404: An error on demand' });
  });

  it('ends for good where the token is refused', async () => {
    discord.refuseToken();
    await open();
    expect(await session.ended).toMatchObject({ kind: 'refused' });
  });

  it('tells an intent that is not granted from one that nobody asked for', async () => {
    await open({ messageContent: true });
    expect(await session.ended).toEqual({ kind: 'intent refused' });
  });

  it('tells of servers joined and left, not of one that is unavailable for a while', async () => {
    await open();
    const guild = discord.world.addGuild();
    await expect.poll(() => seen).toEqual([`joined ${guild.id}`]);
    discord.world.guildUnavailable(guild);
    discord.world.guildJoin(guild);
    discord.world.guildLeave(guild);
    await expect.poll(() => seen).toEqual([`joined ${guild.id}`, `left ${guild.id}`]);
  });

  it('times each acknowledgement once', async () => {
    await open();
    const { commands } = discord;
    commands.upsert(undefined, { type: 1, name: 'ask', description: 'Ask' });
    const driven = discord.slash('ask');
    await driven.acknowledged();
    await expect.poll(() => timed.length).toBe(1);
    expect(timed[0]).toBeGreaterThan(0);
    expect(seen[0]).toBe(driven.id);
  });
});
