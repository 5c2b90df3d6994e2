import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenOnLoopback } from './support/fake-discord/listen-on-loopback.ts';
import { runProgram } from './support/run.ts';

const main = join(process.cwd(), 'src/main.ts');
const token = 'MTIz.fake-1.not-a-secret';
const bot = { DISCORD_TOKEN: token, DISCORD_API_URL: 'http://127.0.0.1:9', STORE_URL: 'memory://' };
const model = (address: string) => ({ OPENAI_BASE_URL: address });

let home: string;
let busy: Server;
let busyPort: number;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'chaski-settings-'));
  await mkdir(join(home, 'folder'));
  await writeFile(join(home, 'file'), 'x');
  await mkdir(join(home, 'latin'));
  await writeFile(join(home, 'latin/topics.yaml'), Buffer.from('# uno\n# año\n', 'latin1'));
  busy = createServer();
  busyPort = await listenOnLoopback(busy);
});

afterAll(async () => {
  busy.close();
  await rm(home, { recursive: true });
});

const start = async (env: Readonly<Record<string, string>>, cwd?: string) => {
  const filled = Object.entries(env).map(([variable, value]) => [
    variable,
    value.replace('HOME', home).replace('BUSY', String(busyPort)),
  ]);
  const knowledge = join(process.cwd(), 'knowledge');
  return runProgram(main, [], {
    env: { KNOWLEDGE_DIR: knowledge, ...Object.fromEntries(filled) },
    ...(cwd === undefined ? {} : { cwd }),
  });
};

const oneLine = /^[^\n]+\n$/;

describe('a wrong value', () => {
  it.for([
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: `“${token}”` }, 'quotation marks around it'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: `'${token}'` }, 'quotation marks around it'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: `${token}”` }, 'U+201D at its end'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: `${token}\u200B` }, 'U+200B at its end'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: `\uFEFF${token}` }, 'U+FEFF at its start'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: `${token}\n` }, 'the line break at its end'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: `Bot ${token}` }, 'the word before it'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: ' ' }, 'the blank'],
    ['DISCORD_TOKEN', { ...bot, DISCORD_TOKEN: 'MTIz.токен' }, 'U+0442'],
    ['DISCORD_API_URL', { ...bot, DISCORD_API_URL: 'discord.com/api' }, 'https://'],
    ['DISCORD_API_URL', { ...bot, DISCORD_API_URL: 'https://discord.com/api/v10' }, 'version'],
    ['DISCORD_API_URL', { ...bot, DISCORD_API_URL: 'http://host:99999' }, 'a web address'],
    ['DISCORD_API_URL', { ...bot, DISCORD_API_URL: 'https://https://discord.com' }, 'once'],
    ['OPENAI_API_KEY', { OPENAI_API_KEY: 'sk-…' }, 'U+2026 at its end'],
    ['OPENAI_API_KEY', { OPENAI_API_KEY: '「sk-1」' }, 'quotation marks around it'],
    ['OPENAI_API_KEY', { OPENAI_API_KEY: 'sk-1\r' }, 'the line break at its end'],
    ['OPENAI_BASE_URL', model('http://h/v1/chat/completions'), 'without /chat/completions'],
    ['OPENAI_BASE_URL', model('http://h/v1/chat/completions/?a=1'), 'without /chat/completions'],
    ['OPENAI_BASE_URL', model('http://h/v1/responses'), 'without /responses'],
    ['OPENAI_BASE_URL', model('http://h:11434/api/chat'), 'without /api/chat'],
    ['OPENAI_BASE_URL', model('http://h/v1#x'), 'without #'],
    ['OPENAI_BASE_URL', model('http://me:hunter2@h/v1'), 'name and password'],
    ['OPENAI_BASE_URL', model('localhost:11434/v1'), 'a web address'],
    ['OPENAI_BASE_URL', model('http://h/v1”'), 'U+201D at its end'],
    ['OPENAI_BASE_URL', model('ｈttp://h/v1'), 'U+FF48 at its start'],
    ['OPENAI_BASE_URL', model('http://h/50%x'), '%25'],
    ['OPENAI_BASE_URL', model('http://h/v1 '), 'the blank at its end'],
    ['OPENAI_MODEL', { OPENAI_MODEL: '"gpt"' }, 'quotation marks around it'],
    ['OPENAI_TIMEOUT_MS', { OPENAI_TIMEOUT_MS: '99999999999' }, '24 days'],
    ['STORE_URL', { ...bot, STORE_URL: 'redis://:50%off@host' }, '% = %25'],
    ['STORE_URL', { ...bot, STORE_URL: 'redis://:hunter2#x@host' }, '# = %23'],
    ['STORE_URL', { ...bot, STORE_URL: 'redis://:%ff@host' }, '% = %25'],
    ['STORE_URL', { ...bot, STORE_URL: 'postgres://u:1?2@h/db' }, '? = %3F'],
    ['STORE_URL', { ...bot, STORE_URL: 'sqlite://“x.sqlite”' }, 'quotation mark'],
    ['STORE_URL', { ...bot, STORE_URL: 'redis://' }, 'redis://'],
    ['KNOWLEDGE_DIR', { KNOWLEDGE_DIR: '~/knowledge' }, '~ stands for nothing'],
    ['KNOWLEDGE_DIR', { KNOWLEDGE_DIR: 'knowledge\u200B' }, 'U+200B'],
    ['HTTP_HOST', { HTTP_HOST: 'http://x' }, '"/"'],
    ['HTTP_PORT', { HTTP_PORT: '１２３' }, 'a port from 1'],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://example.org/?x' }, 'without ? or #'],
    ['SHARDS', { SHARDS: '999999999999999' }, 'at most 10000'],
    ['SHARD_LIST', { SHARD_LIST: '0,0', SHARD_COUNT: '2' }, 'once'],
    ['KEEP_MISSES', { KEEP_MISSES: 'true\u200B' }, '"true\\u200b"'],
  ] as const)(
    'of %s ends the start in one line with its remedy: %j',
    async ([variable, env, remedy]) => {
      const { status, stdout, stderr } = await start(env);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(oneLine);
      expect(stderr.startsWith(`${variable} holds `)).toBe(true);
      expect(stderr).toContain(remedy);
      expect(stderr).not.toMatch(/hunter2|not-a-secret|%off/);
    },
  );
});

describe('what the machine does not give', () => {
  it.for([
    [{ ...bot, HTTP_PORT: 'BUSY' }, 'HTTP_PORT holds "'],
    [{ ...bot, HTTP_PORT: '8080', HTTP_HOST: 'host.invalid' }, 'HTTP_HOST holds "'],
    [{ ...bot, HTTP_PORT: '8080', HTTP_HOST: '203.0.113.1' }, 'HTTP_HOST holds "'],
    [{ ...bot, STORE_URL: 'sqlite://HOME/folder' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'sqlite://HOME/file/x' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'sqlite:///dev/null' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'redis://127.0.0.1:1' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'redis://127.0.0.1:1/name' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'postgres://127.0.0.1:1/x' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'postgres://127.0.0.1:1/x?sslcert=/none' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'postgres://127.0.0.1/x', PGPORT: 'none' }, 'STORE_URL: '],
    [{ ...bot, STORE_URL: 'postgres://127.0.0.1/x', NODE_PG_FORCE_NATIVE: '1' }, 'The program'],
    [{ KNOWLEDGE_DIR: 'HOME/file' }, 'KNOWLEDGE_DIR: '],
    [{ KNOWLEDGE_DIR: 'HOME/folder' }, 'KNOWLEDGE_DIR: '],
    [{ KNOWLEDGE_DIR: 'HOME/latin' }, 'HOME/latin/topics.yaml:2: not UTF-8: save'],
    [{ KNOWLEDGE_DIR: '/dev/null' }, 'KNOWLEDGE_DIR: '],
    [{ KNOWLEDGE_DIR: 'x'.repeat(5_000) }, 'KNOWLEDGE_DIR: '],
  ] as const)('ends the start in one line: %j', async ([env, begins]) => {
    const { status, stdout, stderr } = await start(env);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(oneLine);
    expect(stderr.startsWith(begins.replace('HOME', home))).toBe(true);
  });

  it.for([
    { HOME: '/none', TMPDIR: '/none' },
    { TZ: 'Nowhere/Land', LANG: 'xx_XX', LC_ALL: '☃' },
    { OPENAI_LOG: 'x', OPENAI_CUSTOM_HEADERS: 'x' },
  ])('is done without: %j', async (env) => {
    expect(await start(env)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('a .env file', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  it.for([
    ['as PowerShell writes it', utf16('\uFEFFHTTP_PORT=x\r\n'), /^HTTP_PORT holds "x"; /],
    ['in UTF-16 without its mark', utf16('HTTP_PORT=x'), /^\.env:1: a NUL byte/],
    ['in Latin-1', Buffer.from('A=1\n# año\n', 'latin1'), /^\.env:2: not UTF-8: save/],
    ['without the sign between', Buffer.from('A=1\nHTTP_PORT 80'), /^\.env:2: .*HTTP_PORT=value/],
    ['with a sign in full width', Buffer.from('HTTP_PORT＝80'), /^\.env:1: .*HTTP_PORT=value/],
    ['for another shell', Buffer.from('$env:HTTP_PORT="80"'), /^\.env:1: .*HTTP_PORT=value/],
    ['that is a folder', undefined, /^\.env cannot be read \(EISDIR\): it is a folder/],
  ] as const)('%s ends the start in one line where it is wrong', async ([, content, line]) => {
    const cwd = await mkdtemp(join(home, 'env-'));
    if (content === undefined) await mkdir(join(cwd, '.env'));
    else await writeFile(join(cwd, '.env'), content);
    const { status, stderr } = await runProgram(main, [], { cwd, unset: ['HTTP_PORT'] });
    expect(status).toBe(2);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toMatch(line);
  });
});
