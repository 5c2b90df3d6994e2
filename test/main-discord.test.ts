import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSqliteFiles } from './support/stores.ts';
import { createBotHome, type BotHome } from './support/bot-home.ts';
import { startFakeDiscord, type FakeDiscord } from './support/fake-discord/start-fake-discord.ts';

// The bot as a program: what it prints, what signals and pipes do to it, and how it ends. What it does
// otherwise is tested in this process, in test/program.

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
      // View channels, send messages, embed links, attach files, read the history, both rights for threads.
      permissions: String(
        [10n, 11n, 14n, 15n, 16n, 35n, 38n].reduce((all, bit) => all | (1n << bit), 0n),
      ),
    });
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

  it('ends with a line on standard error where something cannot be used', async () => {
    const program = home.start({ STORE_URL: `sqlite://${home.folder}` });
    expect(await program.ended).toEqual({ status: 1, signal: null });
    expect(program.stderr).toMatch(/^STORE_URL: .+\n$/);
  });
});

describe('npm run commands', () => {
  it('registers in one server and in all of them, and says what it did', async () => {
    const run = async (env: Record<string, string>) => {
      const program = home.npm(['run', '--silent', 'commands'], env);
      expect(await program.ended).toEqual({ status: 0, signal: null });
      return program.stdout;
    };
    const server = { DISCORD_GUILD_ID: discord.guild.id };
    expect(await run(server)).toMatch(/in the server \d+: registered\./);
    expect(await run(server)).toContain('unchanged');
    expect(await run({ STORE_URL: 'memory://' })).toContain('elsewhere before were removed');
  });

  it('ends with status 1 where Discord refuses the token', async () => {
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

  it('finds nothing of a person whose erasure was confirmed before the process was killed', async () => {
    const first = home.start({ KEEP_MISSES: 'true' });
    await discord.ready();
    const asked = ['Who owns the port of Testville?', question, 'And how deep?'].flatMap((text) =>
      Array.from({ length: 4 }, () => discord.slash('ask', { question: text })),
    );
    await asked[0]?.response();
    const { text } = await discord.slash('privacy erase').response();
    expect(text).toContain('has been erased');
    first.signal('SIGKILL');
    await first.ended;
    expect(readSqliteFiles(home.storeFile)).not.toContain(discord.user.id);
    const second = home.start();
    await second.wrote(/invite it with/);
    expect(readSqliteFiles(home.storeFile)).not.toContain(discord.user.id);
  });

  it('finishes what is under way at SIGTERM and closes cleanly', async () => {
    const program = home.start();
    await discord.ready();
    discord.faults.add({ method: 'PATCH', path: '@original', effect: { kind: 'delay', ms: 600 } });
    const underWay = discord.slash('ask', { question });
    await underWay.acknowledged();
    program.signal('SIGTERM');
    expect(await program.ended).toEqual({ status: 0, signal: null });
    expect(underWay.look().text).toMatch(answered);
    expect(discord.gateway.closes).toEqual([1000]);
  });

  it('closes cleanly where SIGTERM goes to npm', async () => {
    const program = home.npm(['--silent', 'start']);
    await discord.ready();
    program.signal('SIGTERM');
    expect((await program.ended).status).toBe(0);
    await discord.until(() => discord.gateway.closes.length > 0);
    expect(discord.gateway.closes).toEqual([1000]);
  });

  it('is not forced by a signal that comes twice at once, and is by a later one', async () => {
    const program = home.start();
    await discord.ready();
    // The answer never goes out, so that only force ends the program within ten seconds.
    discord.faults.add({ method: 'PATCH', path: '@original', effect: { kind: 'hang' } });
    const underWay = discord.slash('ask', { question });
    await underWay.acknowledged();
    program.signal('SIGINT');
    program.signal('SIGINT');
    const first = await Promise.race([program.ended, new Promise((go) => setTimeout(go, 1_200))]);
    expect(first).toBeUndefined();
    program.signal('SIGINT');
    expect(await program.ended).toEqual({ status: 1, signal: null });
  });
});

/** Processor time used, in hundredths of a second: the 14th and 15th field of proc(5). */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

describe('a log that nobody reads any more', () => {
  it.runIf(existsSync('/proc/self/stat'))('costs no work, and answers go on', async () => {
    const program = home.start({ LOG_LEVEL: 'trace' });
    await discord.ready();
    program.stopReading();
    discord.gateway.cut();
    // A folder with a problem is told in the log.
    await home.writeFolder(new Map([['sources.yaml', 'none']]));
    const ticksInSecond = async () => {
      const before = ticksOf(program.pid);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return ticksOf(program.pid) - before;
    };
    // What it has to do first is soon over.
    await expect.poll(ticksInSecond).toBeLessThan(50);
    expect((await ask()).text).toMatch(answered);
  });
});
