import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotHome, type BotHome } from '../support/bot-home.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/start-fake-discord.ts';
import { folderWith, folderWithPassage, passageFile, soundPassage } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { ready, untilReady } from '../support/readiness.ts';

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

const question = 'How large is the port of Testville?';
const answered = /Testville handled 18,000 TEU/;

const ask = (asked = question) => discord.slash('ask', { question: asked }).response();

describe('the start of the bot', () => {
  it('answers a question and tells nothing of it in the log', async () => {
    const bot = home.run({ LOG_LEVEL: 'trace' });
    await discord.ready();
    const { text } = await ask();
    expect(text).toMatch(answered);
    expect(bot.stderr).toContain('commands registered');
    expect(bot.stderr).not.toContain('Testville');
    expect(bot.stderr).not.toContain(discord.token);
  });

  it('goes on without the privileged intent where Discord does not grant it, and says so once', async () => {
    const bot = home.run({ MESSAGE_CONTENT_INTENT: 'true' });
    await discord.ready();
    expect((await ask()).text).toMatch(answered);
    const lines = bot.stderr.trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('MESSAGE_CONTENT_INTENT'))).toHaveLength(1);
    expect(lines.filter((line) => /"level":"(?:warn|error)"/.test(line))).toHaveLength(1);
  });

  it('sees every message with the privileged intent', async () => {
    discord.allowMessageContent(true);
    const bot = home.run({ MESSAGE_CONTENT_INTENT: 'true' });
    await discord.ready();
    expect(bot.stderr).not.toContain('MESSAGE_CONTENT_INTENT');
  });

  it('ends where the gateway refuses the token later', async () => {
    const bot = home.run();
    await discord.ready();
    discord.refuseToken();
    discord.gateway.closeAll(4004);
    expect(await bot.ended).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it('names the setting where the gateway refuses the shards', async () => {
    const bot = home.run();
    await discord.ready();
    discord.gateway.closeAll(4011);
    expect(await bot.ended).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('set SHARDS=auto'),
    });
  });

  it('keeps trying where Discord cannot be reached, says so, and connects once it can be', async () => {
    discord.faults.add({ path: '/gateway/bot', times: 1, effect: { kind: 'cut', when: 'before' } });
    const bot = home.run();
    await bot.wrote(/Discord cannot be reached at http/);
    await discord.ready();
    expect((await ask()).text).toMatch(answered);
  });

  it('stops at a store that is damaged, with one line', async () => {
    await writeFile(
      home.storeFile,
      'this is no database, and it is long enough to look like one '.repeat(20),
    );
    expect(await home.run().ended).toEqual({
      kind: 'unusable',
      complaints: expect.stringMatching(/^STORE_URL: .+$/),
    });
  });

  it('stops at a folder with problems, naming file and line', async () => {
    await home.writeFolder(folderWithPassage('kind: figure', 'kind: rumour'));
    expect(await home.run().ended).toEqual({
      kind: 'unusable',
      complaints: expect.stringMatching(/testville-port-size\.md:2: /),
    });
  });

  it('stops at a port that is in use, with one line', async () => {
    const port = await freePort();
    const first = home.run({ HTTP_PORT: String(port) });
    await first.wrote(/invite it with/);
    const second = home.run({ HTTP_PORT: String(port), STORE_URL: 'memory://' });
    expect(await second.ended).toEqual({
      kind: 'unusable',
      complaints: expect.stringMatching(/^HTTP_PORT holds "\d+"; another program .+$/),
    });
  });

  it('runs the shards that it is given', async () => {
    const bot = home.run({ SHARD_LIST: '1,0', SHARD_COUNT: '2' });
    await bot.wrote(/invite it with/);
    const shards = discord.gateway.received.flatMap(({ op, data }) => (op === 2 ? [data] : []));
    expect(shards).toMatchObject([{ shard: [1, 2] }, { shard: [0, 2] }]);
  });
});

describe('commands', () => {
  const names = (guildId?: string) =>
    discord.commands.list(guildId).map(({ command }) => command.name);

  it('are registered once, whether the store is kept or lost', async () => {
    for (const STORE_URL of [
      `sqlite://${home.storeFile}`,
      `sqlite://${home.storeFile}`,
      'memory://',
    ]) {
      const bot = home.run({ STORE_URL });
      await bot.wrote(/invite it with/);
      await discord.ready();
      expect((await ask()).text).toMatch(answered);
      await bot.stop();
    }
    expect(discord.commands.replacements).toEqual([undefined]);
    expect(names()).toContain('ask');
  });

  it('move between one server and all of them without duplicates', async () => {
    const { id } = discord.guild;
    const register = async (env: Record<string, string>) => {
      const bot = home.run(env);
      await bot.wrote(/commands registered/);
      await bot.stop();
    };
    await register({});
    expect([names().length > 0, names(id)]).toEqual([true, []]);
    await register({ DISCORD_GUILD_ID: id });
    expect([names(), names(id).length > 0]).toEqual([[], true]);
    await register({ STORE_URL: 'memory://' });
    expect([names().length > 0, names(id)]).toEqual([true, []]);
  });

  it('for a server that the bot is not in are given up, with a line that says so', async () => {
    const nowhere = '987654321098765432';
    const bot = home.run({ DISCORD_GUILD_ID: nowhere });
    await bot.wrote(/in DISCORD_GUILD_ID 987654321098765432: the bot is not in that server/);
    const asked = () => discord.requests.filter(({ path }) => path.includes(nowhere)).length;
    const before = asked();
    // It would try again after a second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(asked()).toBe(before);
    expect(bot.stderr.match(/commands could not be registered/g)).toHaveLength(1);
  });

  it('that someone changed elsewhere are put right', async () => {
    const first = home.run();
    await discord.ready();
    await first.stop();
    discord.commands.replace(undefined, []);
    home.run();
    await discord.until(() => names().length > 0);
    expect(names()).toContain('ask');
  });
});

describe('a stop', () => {
  it('finishes what is under way, and takes nothing new', async () => {
    const port = await freePort();
    const bot = home.run({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    await discord.ready();
    discord.faults.add({ method: 'PATCH', path: '@original', effect: { kind: 'delay', ms: 600 } });
    const underWay = discord.slash('ask', { question });
    await underWay.acknowledged();
    const stopped = bot.stop();
    const late = discord.slash('ask', { question });
    expect(await ready(port)).toMatchObject({
      status: 503,
      text: expect.stringContaining('it is being stopped'),
    });
    await stopped;
    expect(underWay.look().text).toMatch(answered);
    expect(late.acknowledgedAfterMs).toBeUndefined();
  });
});

describe('the folder', () => {
  it('is read again when it changes, and a bad change keeps the good version and says so', async () => {
    const bot = home.run();
    await discord.ready();
    await home.writeFolder(
      folderWithPassage(
        'Testville handled 18,000 TEU in November 2024.',
        'Testville handled 18,000 TEU in a month.',
      ),
    );
    await bot.wrote(/was read again/);
    expect((await ask()).text).toContain('in a month');
    await appendFile(join(home.folder, 'topics.yaml'), '- id: [\n');
    await bot.wrote(/answers go on from the reading before/);
    expect(bot.stderr).toMatch(/topics\.yaml:\d+: /);
    expect((await ask()).text).toContain('in a month');
  });
});

describe('a folder that changes for the worse', () => {
  const more = (...ids: readonly string[]) =>
    folderWith(Object.fromEntries(ids.map((id) => [`passages/ports/${id}.md`, soundPassage])));
  const passage = (id: string) => join(home.folder, `passages/ports/${id}.md`);

  it('is not taken where a file is not UTF-8, and is taken once it is', async () => {
    const bot = home.run();
    await discord.ready();
    const changed = soundPassage.replace('movió 18', 'movió ya 18');
    await writeFile(join(home.folder, passageFile), Buffer.from(changed, 'latin1'));
    await bot.wrote(/testville-port-size\.md:\d+: not UTF-8/);
    expect((await ask()).text).toMatch(answered);
    await writeFile(join(home.folder, passageFile), Buffer.from(`\uFEFF${changed}`, 'utf16le'));
    await bot.wrote(/was read again/);
  });

  it('is not taken where more than a third of the passages go at once, and that is said', async () => {
    await home.writeFolder(more('a', 'b'));
    const bot = home.run();
    await discord.ready();
    await rm(passage('a'));
    await bot.wrote(/was read again/);
    await rm(passage('b'));
    await bot.wrote(/"lost":1,"passages":2.*lacks more than a third of the passages/);
    await rm(join(home.folder, 'passages'), { recursive: true });
    await bot.wrote(/"lost":2,"passages":2/);
    expect((await ask()).text).toMatch(answered);
    await home.writeFolder(more('c', 'b'));
    await bot.wrote(/"passages":3/);
  });

  it('is not read anew where nothing in it is other than before', async () => {
    const bot = home.run();
    await discord.ready();
    await writeFile(join(home.folder, passageFile), soundPassage.replaceAll('\n', '\r\n'));
    await home.writeFolder(more('a'));
    await bot.wrote(/was read again/);
    expect(bot.stderr.match(/was read again/g)).toHaveLength(1);
  });
});

describe('trouble', () => {
  it('of the gateway is told by /readyz and got over', async () => {
    const port = await freePort();
    home.run({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    discord.gateway.acceptConnections(false);
    discord.gateway.cut();
    expect(await untilReady(port, 503)).toContain('gateway: ');
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    discord.gateway.acceptConnections(true);
    await untilReady(port, 200);
    expect((await ask()).text).toMatch(answered);
  });

  it('of a session that is invalid, or asked to reconnect, is got over', async () => {
    const bot = home.run();
    await discord.ready();
    discord.gateway.invalidate();
    await discord.until(() => discord.gateway.received.filter(({ op }) => op === 2).length === 2);
    expect((await ask()).text).toMatch(answered);
    discord.gateway.askToReconnect();
    await discord.until(() => discord.gateway.received.some(({ op }) => op === 6));
    expect((await ask()).text).toMatch(answered);
    expect(bot.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('of the store is told by /readyz while answers go on, and is over when it is', async () => {
    const port = await freePort();
    const bot = home.run({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    await discord.ready();
    const other = new DatabaseSync(home.storeFile, { timeout: 10_000 });
    other.exec('BEGIN IMMEDIATE');
    expect((await ask()).text).toMatch(answered);
    expect(await untilReady(port, 503)).toContain('store: ');
    expect(bot.stderr).toContain('the store fails');
    other.exec('ROLLBACK');
    await untilReady(port, 200);
    expect(bot.stderr).toContain('the store works again');
    other.close();
  });

  it('is counted by /metrics, with the answers and how fast they were acknowledged', async () => {
    const port = await freePort();
    home.run({ HTTP_PORT: String(port), ASKS_PER_USER_MINUTE: '1' });
    await untilReady(port, 200);
    await discord.ready();
    await ask();
    await ask();
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toContain('chaski_answers_total{status="answered"} 1\n');
    expect(text).toContain('chaski_refusals_total{limit="person"} 1\n');
    expect(text).toContain('chaski_acknowledgement_seconds_count 2\n');
    expect(text).toContain('chaski_gateway_ready 1\n');
  });
});
