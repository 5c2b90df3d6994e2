import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotHome, type BotHome } from './support/bot-process.ts';
import { startFakeDiscord, type FakeDiscord } from './support/fake-discord/start-fake-discord.ts';
import { folderWithPassage } from './support/folder.ts';
import { freePort } from './support/free-port.ts';
import { startProgram } from './support/start-program.ts';

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

/** A signal takes effect at once, and the bot is not connected any more. */
async function endedBy(program: ReturnType<BotHome['start']>, signal: NodeJS.Signals) {
  const before = performance.now();
  program.signal(signal);
  const { status } = await program.ended;
  return { status, ms: performance.now() - before };
}

const ready = async (port: number) => {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  return { status: response.status, text: await response.text() };
};

const untilReady = async (port: number, status: number) => {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline;) {
    const seen = await ready(port).catch(() => undefined);
    if (seen?.status === status) return seen.text;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`/readyz did not answer ${status} in time`);
};

describe('the start of the bot', () => {
  it('prints one line: its name, its servers, and the address with the rights that it needs', async () => {
    discord.world.addGuild();
    const program = home.start();
    await discord.ready();
    await program.wrote(/invite it with/);
    const [line = '', ...rest] = program.stdout.split('\n');
    expect(rest).toEqual(['']);
    expect(line).toMatch(/^Chaski#\d+ is in 2 servers; invite it with https:\/\/discord\.com\//);
    const address = new URL(line.slice(line.indexOf('https:')));
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: discord.applicationId,
      scope: 'bot applications.commands',
      // View channels, send messages, embed links, read the history, and both rights for threads.
      permissions: String(
        (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 35n) | (1n << 38n),
      ),
    });
  });

  it('answers a question and tells nothing of it in the log', async () => {
    const program = home.start({ LOG_LEVEL: 'trace' });
    await discord.ready();
    const { text } = await ask();
    expect(text).toMatch(answered);
    expect(program.stderr).not.toContain('Testville');
    expect(program.stderr).not.toContain(discord.token);
  });

  it('uses no .env where the environment empties its variables', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chaski-env-'));
    await writeFile(join(folder, '.env'), `DISCORD_TOKEN=${discord.token}\n`);
    const main = join(process.cwd(), 'src/main.ts');
    const terminal = startProgram('sh', ['-c', `cd "${folder}" && exec node "${main}"`], {
      DISCORD_API_URL: discord.apiUrl,
      KNOWLEDGE_DIR: home.folder,
    });
    expect(await terminal.ended).toEqual({ status: 0, signal: null });
    expect([terminal.stdout, terminal.stderr, discord.requests]).toEqual(['', '', []]);
    await rm(folder, { recursive: true });
  });

  it('goes on without the privileged intent where Discord does not grant it, and says so once', async () => {
    const program = home.start({ MESSAGE_CONTENT_INTENT: 'true' });
    await discord.ready();
    expect((await ask()).text).toMatch(answered);
    const lines = program.stderr.trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('MESSAGE_CONTENT_INTENT'))).toHaveLength(1);
    expect(lines.filter((line) => /"level":"(?:warn|error)"/.test(line))).toHaveLength(1);
  });

  it('sees every message with the privileged intent', async () => {
    discord.allowMessageContent(true);
    const program = home.start({ MESSAGE_CONTENT_INTENT: 'true' });
    await discord.ready();
    expect(program.stderr).not.toContain('MESSAGE_CONTENT_INTENT');
  });

  it('ends with a line on standard error where Discord refuses the token', async () => {
    discord.refuseToken();
    const program = home.start();
    expect(await program.ended).toEqual({ status: 1, signal: null });
    expect(program.stderr).toMatch(/^DISCORD_TOKEN holds a value that is not shown, and Discord/);
    expect(program.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(program.stderr).not.toContain(discord.token);
    expect(program.stdout).toBe('');
  });

  it('ends where the gateway refuses the token later', async () => {
    const program = home.start();
    await discord.ready();
    discord.refuseToken();
    discord.gateway.closeAll(4004);
    expect(await program.ended).toEqual({ status: 1, signal: null });
    expect(program.stderr).toContain('DISCORD_TOKEN');
  });

  it('names the setting where the gateway refuses the shards', async () => {
    const program = home.start();
    await discord.ready();
    discord.gateway.closeAll(4011);
    expect(await program.ended).toEqual({ status: 1, signal: null });
    expect(program.stderr).toContain('set SHARDS=auto');
  });

  it('keeps trying where Discord cannot be reached, says so, and connects once it can be', async () => {
    discord.faults.add({ path: '/gateway/bot', times: 1, effect: { kind: 'cut', when: 'before' } });
    const program = home.start();
    await program.wrote(/Discord cannot be reached at http/);
    await discord.ready();
    expect((await ask()).text).toMatch(answered);
  });

  it('stops at a store that is damaged, with one line', async () => {
    await writeFile(
      home.storeFile,
      'this is no database, and it is long enough to look like one '.repeat(20),
    );
    const program = home.start();
    expect(await program.ended).toEqual({ status: 1, signal: null });
    expect(program.stderr).toMatch(/^STORE_URL: .+\n$/);
  });

  it('stops at a folder with problems, naming file and line', async () => {
    await home.writeFolder(folderWithPassage('kind: figure', 'kind: rumour'));
    const program = home.start();
    expect(await program.ended).toEqual({ status: 1, signal: null });
    expect(program.stderr).toMatch(/testville-port-size\.md:2: /);
  });

  it('stops at a port that is in use, with one line', async () => {
    const port = await freePort();
    const first = home.start({ HTTP_PORT: String(port) });
    await first.wrote(/invite it with/);
    const second = home.start({ HTTP_PORT: String(port), STORE_URL: 'memory://' });
    expect(await second.ended).toEqual({ status: 1, signal: null });
    expect(second.stderr).toMatch(/^HTTP_PORT holds "\d+"; another program .+\n$/);
  });

  it('runs the shards that it is given', async () => {
    const program = home.start({ SHARD_LIST: '1,0', SHARD_COUNT: '2' });
    await program.wrote(/invite it with/, 20_000);
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
      const program = home.start({ STORE_URL });
      await program.wrote(/invite it with/);
      await discord.ready();
      expect((await ask()).text).toMatch(answered);
      await endedBy(program, 'SIGTERM');
    }
    expect(discord.commands.replacements).toEqual([undefined]);
    expect(names()).toContain('ask');
  });

  it('move between one server and all of them without duplicates', async () => {
    const { id } = discord.guild;
    const registered = async (env: Record<string, string>) => {
      const program = home.npm(['run', '--silent', 'commands'], env);
      expect((await program.ended).status).toBe(0);
      return program.stdout;
    };
    await registered({});
    expect([names().length > 0, names(id)]).toEqual([true, []]);
    expect(await registered({ DISCORD_GUILD_ID: id })).toMatch(/in the server \d+: registered\./);
    expect([names(), names(id).length > 0]).toEqual([[], true]);
    expect(await registered({ DISCORD_GUILD_ID: id })).toContain('unchanged');
    expect(await registered({ STORE_URL: 'memory://' })).toContain('elsewhere before were removed');
    expect([names().length > 0, names(id)]).toEqual([true, []]);
  });

  it('for a server that the bot is not in are given up, with a line that says so', async () => {
    const program = home.start({ DISCORD_GUILD_ID: '987654321098765432' });
    await program.wrote(/in DISCORD_GUILD_ID 987654321098765432: the bot is not in that server/);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(program.stderr.match(/commands could not be registered/g)).toHaveLength(1);
  });

  it('that someone changed elsewhere are put right', async () => {
    const program = home.start();
    await discord.ready();
    await endedBy(program, 'SIGTERM');
    discord.commands.replace(undefined, []);
    home.start();
    await discord.until(() => names().length > 0, { timeoutMs: 15_000 });
    expect(names()).toContain('ask');
  });

  it('end with status 1 where Discord refuses the token', async () => {
    discord.refuseToken();
    const program = home.npm(['run', '--silent', 'commands']);
    expect((await program.ended).status).toBe(1);
    expect(program.stderr).toMatch(/^DISCORD_TOKEN holds/);
  });
});

describe('a restart', () => {
  it('keeps buttons and conversations working, also after the process was killed', async () => {
    const first = home.start();
    await discord.ready();
    const answer = await ask();
    first.signal('SIGKILL');
    await first.ended;
    const second = home.start();
    await second.wrote(/invite it with/);
    const [message] = answer.messages;
    if (message === undefined) throw new Error('no message');
    const passage = await discord.press(message, /^passage:/).response();
    expect(passage.text).toContain('Report on Testville');
    const shown = discord.press(message, /^followup:/);
    await shown.modal();
    const more = await discord.submitModal(shown, { question: 'And how large was it?' }).response();
    expect(more.text).toMatch(answered);
  });

  it('closes cleanly at SIGTERM', async () => {
    const program = home.start();
    await discord.ready();
    const { status, ms } = await endedBy(program, 'SIGTERM');
    expect(status).toBe(0);
    expect(ms).toBeLessThan(3_000);
    expect(discord.gateway.closes).toEqual([1000]);
  });

  it('closes cleanly where SIGTERM goes to npm', async () => {
    const program = home.npm(['--silent', 'start']);
    await discord.ready();
    const { status } = await endedBy(program, 'SIGTERM');
    await discord.until(() => discord.gateway.closes.length > 0);
    expect([status, discord.gateway.closes]).toEqual([0, [1000]]);
  });

  it('finishes what is under way, and takes nothing new', async () => {
    const port = await freePort();
    const program = home.start({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    await discord.ready();
    discord.faults.add({ method: 'PATCH', path: '@original', effect: { kind: 'delay', ms: 600 } });
    const underWay = discord.slash('ask', { question });
    await underWay.acknowledged();
    program.signal('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const late = discord.slash('ask', { question });
    expect(await ready(port)).toMatchObject({
      status: 503,
      text: expect.stringContaining('it is being stopped'),
    });
    const { status } = await program.ended;
    expect(status).toBe(0);
    expect(underWay.look().text).toMatch(answered);
    expect(late.acknowledgedAfterMs).toBeUndefined();
  });

  it('is not forced by a signal that comes twice at once, and is by a later one', async () => {
    const program = home.start();
    await discord.ready();
    discord.faults.add({
      method: 'PATCH',
      path: '@original',
      effect: { kind: 'delay', ms: 6_000 },
    });
    const underWay = discord.slash('ask', { question });
    await underWay.acknowledged();
    program.signal('SIGINT');
    program.signal('SIGINT');
    const first = await Promise.race([program.ended, new Promise((go) => setTimeout(go, 1_200))]);
    expect(first).toBeUndefined();
    const { status, ms } = await endedBy(program, 'SIGINT');
    expect(status).not.toBe(0);
    expect(ms).toBeLessThan(1_000);
  });
});

describe('the folder', () => {
  it('is read again when it changes, and a bad change keeps the good version and says so', async () => {
    const program = home.start();
    await discord.ready();
    await home.writeFolder(
      folderWithPassage(
        'Testville handled 18,000 TEU in November 2024.',
        'Testville handled 18,000 TEU in a month.',
      ),
    );
    await program.wrote(/was read again/);
    expect((await ask()).text).toContain('in a month');
    await appendFile(join(home.folder, 'topics.yaml'), '- id: [\n');
    await program.wrote(/answers go on from the reading before/);
    expect(program.stderr).toMatch(/topics\.yaml:\d+: /);
    expect((await ask()).text).toContain('in a month');
  });
});

/** Processor time used, in hundredths of a second: the 14th and 15th field of proc(5). */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

describe('trouble', () => {
  it('of the gateway is told by /readyz and got over', async () => {
    const port = await freePort();
    home.start({ HTTP_PORT: String(port) });
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
    const program = home.start();
    await discord.ready();
    discord.gateway.invalidate();
    await discord.until(() => discord.gateway.received.filter(({ op }) => op === 2).length === 2, {
      timeoutMs: 15_000,
    });
    expect((await ask()).text).toMatch(answered);
    discord.gateway.askToReconnect();
    await discord.until(() => discord.gateway.received.some(({ op }) => op === 6), {
      timeoutMs: 15_000,
    });
    expect((await ask()).text).toMatch(answered);
    expect(program.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('of the store is told by /readyz while answers go on, and is over when it is', async () => {
    const port = await freePort();
    const program = home.start({ HTTP_PORT: String(port) });
    await untilReady(port, 200);
    await discord.ready();
    const other = new DatabaseSync(home.storeFile, { timeout: 1_000 });
    other.exec('BEGIN IMMEDIATE');
    expect((await ask()).text).toMatch(answered);
    expect(await untilReady(port, 503)).toContain('store: ');
    expect(program.stderr).toContain('the store fails');
    other.exec('ROLLBACK');
    await untilReady(port, 200);
    expect(program.stderr).toContain('the store works again');
    other.close();
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'of a log that nobody reads any more costs no work, and answers go on',
    async () => {
      const program = home.start({ LOG_LEVEL: 'trace' });
      await discord.ready();
      program.stopReading();
      discord.gateway.cut();
      // A folder with a problem is told in the log.
      await home.writeFolder(new Map([['sources.yaml', 'none']]));
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const before = ticksOf(program.pid);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(ticksOf(program.pid) - before).toBeLessThan(50);
      expect((await ask()).text).toMatch(answered);
    },
  );

  it('is counted by /metrics, with the answers and how fast they were acknowledged', async () => {
    const port = await freePort();
    home.start({ HTTP_PORT: String(port), ASKS_PER_USER_MINUTE: '1' });
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
